internal import TranscriptReplay

/// Runs work that reads transcripts, with its failures told as commands tell them.
/// - Parameters:
///   - outcome: What bad lines come to.
///   - work: What reads.
/// - Returns: What the work returns.
/// - Throws: The failure with the exit status that fits it.
func readingTranscripts<Value>(
    or outcome: String = "nothing was replayed",
    _ work: () throws -> Value
) throws -> Value {
    do {
        return try work()
    } catch let error as TranscriptError {
        switch error.kind {
        case .missing: throw CommandFailure(.inputMissing, error.description)
        case .damaged: throw CommandFailure(.badData, error.description)
        case .failed: throw CommandFailure(.inputOutput, error.description)
        case .badLines:
            Terminal.sayPlainly(error.description)
            throw CommandFailure(.badData, "\(outcome); mend the lines named")
        }
    }
}
