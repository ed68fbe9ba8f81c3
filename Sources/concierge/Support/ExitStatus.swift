internal import ArgumentParser
internal import TranscriptReplay

/// What the process tells its caller at the end.
///
/// Most usage errors come from the argument parser.
enum ExitStatus: Int32 {
    /// Errors in a pack, a missed gate, a wrong result, a ticket held by another.
    case findings = 1
    /// Options that only the pack or the clock show to be wrong.
    case usage = 64
    case badData = 65
    case inputMissing = 66
    case storeUnavailable = 69
    case internalError = 70
    case inputOutput = 74
}

/// A failure that ends a command: said on stderr, and told by the exit status.
struct CommandFailure: Error, CustomStringConvertible {
    var status: ExitStatus
    /// What is wrong, where, and what to do.
    var description: String

    init(_ status: ExitStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}

/// Runs a command's work and turns its failures into a line on stderr and an exit status.
func reportingFailures(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch let failure as CommandFailure {
        Terminal.say(failure.description)
        throw ExitCode(failure.status.rawValue)
    } catch let code as ExitCode {
        throw code
    } catch let full as ScratchFileError {
        Terminal.say(full.description)
        throw ExitCode(ExitStatus.inputOutput.rawValue)
    } catch {
        Terminal.say("\(error)")
        throw ExitCode(ExitStatus.internalError.rawValue)
    }
}
