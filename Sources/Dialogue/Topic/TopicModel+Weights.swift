extension TopicModel {
    /// What `FitTopicModel` printed for the packs of this project.
    static let fitted = TopicModel(
        signals: [
            0.47,  // alone
            8.458,  // fit
            4.173,  // fitSquared
            3.965,  // isTopic
            1.715,  // isRelated
            -1.253,  // leadsOn
            -0.233,  // topicAgainstBest
            -2.001,  // topicLength
            0.753,  // topicLeaning
            -0.349,  // topicAsking
            1.875,  // topicBare
            -1.801,  // fitLength
            1.8,  // fitLeaning
        ],
        none: [
            -2.262,  // one
            -0.586,  // best
            1.885,  // fit
            0.177,  // length
            1.899,  // unknown
            0.326,  // likeUncovered
        ]
    )
}
