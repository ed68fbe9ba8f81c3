internal import TranscriptReplay

/// Runs work that reads transcripts, with its failures told as commands tell them.
func readingTranscripts<Value>(_ work: () throws -> Value) throws -> Value {
    do {
        return try work()
    } catch let error as TranscriptError {
        switch error.kind {
        case .missing: throw CommandFailure(.inputMissing, error.description)
        case .damaged: throw CommandFailure(.badData, error.description)
        case .failed: throw CommandFailure(.inputOutput, error.description)
        case .badLines:
            Terminal.sayPlainly(error.description)
            throw CommandFailure(.badData, "nothing was replayed; mend the lines named")
        }
    } catch let error as ScratchFileError {
        throw CommandFailure(.inputOutput, error.description)
    }
}
