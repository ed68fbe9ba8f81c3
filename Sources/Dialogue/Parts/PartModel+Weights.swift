extension PartModel {
    /// What `FitReadingModels` printed for the packs of this project.
    static let fitted = PartModel(
        weights: [
            -1.352,  // one
            0.451,  // alone
            0.025,  // lead
            0.425,  // whole
            -0.545,  // isWhole
            -0.273,  // wholeElse
            0.051,  // isRelatedToWhole
            0.062,  // isRelatedToOther
            0.124,  // other
            0.766,  // asks
            0.269,  // othersAsk
            1.505,  // isJoined
            2.127,  // isSentence
            1.509,  // length
            -3.724,  // share
            0.241,  // isNotAlone
            2.409,  // unknown
            -0.053,  // apart
        ]
    )
}
