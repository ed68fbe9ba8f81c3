extension PartModel {
    /// What `FitReadingModels` printed for the packs of this project.
    static let fitted = PartModel(
        weights: [
            -1.583,  // one
            0.478,  // alone
            0.001,  // lead
            0.422,  // whole
            -0.505,  // isWhole
            -0.309,  // wholeElse
            0.001,  // isRelatedToWhole
            0.168,  // isRelatedToOther
            0.134,  // other
            0.755,  // asks
            0.191,  // othersAsk
            0.771,  // isJoined
            2.073,  // isSentence
            1.902,  // length
            -5.015,  // share
            0.52,  // isWithinTopic
            2.719,  // unknown
            -0.041,  // apart
        ]
    )
}
