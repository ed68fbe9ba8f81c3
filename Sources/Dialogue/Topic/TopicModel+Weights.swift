extension TopicModel {
    /// What `FitReadingModels` printed for the packs of this project.
    static let fitted = TopicModel(
        signals: [
            0.481,  // alone
            9.877,  // fit
            4.051,  // fitSquared
            4.157,  // isTopic
            1.668,  // isRelated
            -1.363,  // leadsOn
            -0.181,  // topicAgainstBest
            -2.004,  // topicLength
            0.582,  // topicLeaning
            -0.599,  // topicAsking
            1.553,  // topicBare
            -2.15,  // fitLength
            2.339,  // fitLeaning
        ],
        none: [
            2.475,  // one
            0.345,  // best
            2.49,  // fit
            -0.111,  // length
            2.875,  // unknown
            0.398,  // likeUncovered
        ]
    )
}
