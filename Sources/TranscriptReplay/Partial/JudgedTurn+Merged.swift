internal import WireFormat

extension JudgedTurn {
    /// A turn of a partial result, judged by its label.
    /// - Parameters:
    ///   - line: Its JSON.
    ///   - terms: The pack that the part was replayed against.
    /// - Throws: `TranscriptError` where the line is no turn.
    public init(partial line: [UInt8], _ terms: ReplayTerms) throws(TranscriptError) {
        do throws(WireError) {
            self = try JudgedTurn(stored: try LineDecoding().fields(of: line))
        } catch {
            throw TranscriptError(.damaged, "a turn of a partial result cannot be read: \(error.message)")
        }
        verdict = Verdict(prediction, handsOff: terms.handOffIntents.contains)
    }
}
