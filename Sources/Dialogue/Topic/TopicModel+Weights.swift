extension TopicModel {
    /// What `FitReadingModels` printed for the packs of this project.
    static let fitted = TopicModel(
        signals: [
            0.481,  // alone
            9.874,  // fit
            4.049,  // fitSquared
            4.16,  // isTopic
            1.668,  // isRelated
            -1.365,  // leadsOn
            -0.181,  // topicAgainstBest
            -2.006,  // topicLength
            0.584,  // topicLeaning
            -0.601,  // topicAsking
            1.553,  // topicBare
            -2.146,  // fitLength
            2.333,  // fitLeaning
        ],
        none: [
            2.487,  // one
            0.348,  // best
            2.491,  // fit
            -0.116,  // length
            2.888,  // unknown
            0.399,  // likeUncovered
        ]
    )
}
