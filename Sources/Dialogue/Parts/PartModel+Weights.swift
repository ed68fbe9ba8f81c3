extension PartModel {
    /// What `FitReadingModels` printed for the packs of this project.
    static let fitted = PartModel(
        weights: [
            -1.345,  // one
            0.442,  // alone
            0.021,  // lead
            0.501,  // whole
            -0.691,  // isWhole
            -0.149,  // wholeElse
            0.189,  // isRelatedToWhole
            0.329,  // isRelatedToOther
            0.124,  // other
            0.984,  // asks
            0.903,  // isJoined
            2.287,  // isSentence
            1.647,  // length
            -4.395,  // share
            0.118,  // isWithinTopic
            2.819,  // unknown
            -0.052,  // apart
        ]
    )
}
