/// The few words that pages add of themselves.
struct ReportWords: Sendable {
    /// Heading of the list of sections.
    var contents: String
    /// What folds out the figures behind a chart.
    var dataBehind: String

    /// In a reader's language; English where it is none of the four.
    init(language: String) {
        switch language {
        case "zh-Hans": (contents, dataBehind) = ("目录", "图中数据")
        case "zh-Hant": (contents, dataBehind) = ("目錄", "圖中數據")
        case "ja": (contents, dataBehind) = ("目次", "グラフの数値")
        default: (contents, dataBehind) = ("Contents", "Figures behind the chart")
        }
    }
}
