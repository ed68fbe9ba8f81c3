internal import TextAnalysis

/// Chinese questions that no word marks: 有现货不, 开着没, 要唔要密码, 贵不贵.
enum QuestionForm {
    /// 不, 没 and 未 at the end ask.
    private static let finalNegations: Set<UInt32> = [0x4E0D, 0x6CA1, 0x672A]
    /// Between two of the same word 不, 唔 and 没 ask.
    private static let innerNegations: Set<UInt32> = [0x4E0D, 0x5514, 0x6CA1]

    /// Whether folded scalars, without signs at their ends, have the form of a question.
    static func isQuestion(_ scalars: ArraySlice<UInt32>) -> Bool {
        guard scalars.count > 2, let last = scalars.last else { return false }
        if finalNegations.contains(last), scalars[scalars.endIndex - 2].isIdeograph { return true }
        return scalars.indices.dropFirst().dropLast().contains { index in
            innerNegations.contains(scalars[index]) && scalars[index - 1] == scalars[index + 1]
                && scalars[index - 1].isIdeograph
        }
    }
}
