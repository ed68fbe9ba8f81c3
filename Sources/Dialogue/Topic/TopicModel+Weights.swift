extension TopicModel {
    /// What `FitReadingModels` printed for the packs of this project.
    static let fitted = TopicModel(
        signals: [
            0.48,  // alone
            10.454,  // fit
            4.086,  // fitSquared
            4.296,  // isTopic
            1.711,  // isRelated
            -1.245,  // leadsOn
            -0.188,  // topicAgainstBest
            -2.075,  // topicLength
            0.674,  // topicLeaning
            -0.551,  // topicAsking
            1.601,  // topicBare
            -2.556,  // fitLength
            2.331,  // fitLeaning
        ],
        none: [
            2.365,  // one
            0.353,  // best
            2.4,  // fit
            -0.077,  // length
            2.905,  // unknown
            0.463,  // likeUncovered
        ]
    )
}
