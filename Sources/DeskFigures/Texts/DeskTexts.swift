internal import IntentModel

/// What a report says in one language; words in braces are filled in.
struct DeskTexts: Sendable {
    // Head
    let title: String
    let period: String
    let oneDay: String
    let days: String
    let against: String
    let timeZone: String
    let fromStore: String
    let fromLogs: String
    let upTo: String
    let nothing: String
    let nothingBefore: String
    let made: String

    // Sections
    let atAGlance: String
    let dayByDay: String
    let hourByHour: String
    let whyPeople: String
    let times: String
    let complaintSection: String
    let ratingSection: String
    let byQueue: String
    let byChannel: String
    let byLanguage: String
    let topQuestions: String
    let unmetQuestions: String
    let leftOpen: String
    let reading: String

    // Figures
    let contacts: String
    let deflection: String
    let firstContactResolution: String
    let handOffs: String
    let botDelay: String
    let firstReply: String
    let handling: String
    let resolution: String
    let punctuality: String
    let rating: String
    let rated: String
    let complaints: String
    let settlement: String
    let open: String

    // Captions of tables and charts
    let byOutcome: String
    let byReason: String
    let byFigure: String
    let byClass: String
    let byScore: String
    let byName: String
    let byQuestion: String
    let byMessage: String
    let byWeekday: String
    let byEnding: String
    let byDesk: String

    // Outcomes of contacts
    let answered: String
    let leftAtChoice: String
    let person: String
    let unanswered: String

    // What stands beside a figure
    let before: String
    let points: String
    let ofCount: String
    let interval: String
    let up: String
    let down: String
    let clearChanges: String
    let noClearChange: String
    let busiest: String
    let cameBackNote: String
    let backlogSentence: String
    let oldest: String
    let unmetRemark: String
    let doubleLines: String
    let undatedLines: String
    let strayEvents: String
    let botDelayUnknown: String

    // Headings of columns
    let day: String
    let hour: String
    let channel: String
    let language: String
    let reason: String
    let kind: String
    let question: String
    let intent: String
    let count: String
    let share: String
    let change: String
    let changeInPoints: String
    let median: String
    let ninetieth: String
    let longest: String
    let tickets: String
    let answeredByBot: String
    let cameBack: String
    let score: String
    let mean: String
    let low: String
    let queue: String
    let opened: String
    let ended: String
    let figure: String
    let deflectionBrief: String
    let firstContactResolutionBrief: String
    let handOffsBrief: String
    let complaintsBrief: String
    let firstReplyBrief: String

    // Definitions
    let contactsMeaning: String
    let deflectionMeaning: String
    let firstContactResolutionMeaning: String
    let handOffsMeaning: String
    let botDelayMeaning: String
    let firstReplyMeaning: String
    let handlingMeaning: String
    let resolutionMeaning: String
    let punctualityMeaning: String
    let ratingMeaning: String
    let ratedMeaning: String
    let complaintsMeaning: String
    let settlementMeaning: String
    let ratingSplitMeaning: String
    let queuesMeaning: String
    let openMeaning: String
    let changeMeaning: String
    let outcomesMeaning: String
    let reasonsMeaning: String
    let slicesMeaning: String
    let questionsMeaning: String
    let unmetMeaning: String
    let complaintClassMeaning: String

    // Names
    let reasons: [String: String]
    let anger: String
    let unknown: String
    let languages: [String: String]
    let weekdays: [String]
    /// Writes a date: year, month, day.
    let date: @Sendable (Day) -> String
    /// Units of time: days, hours, minutes before seconds and alone, seconds, and whether there is a space around them.
    let units: (day: String, hour: String, minute: String, onlyMinutes: String, second: String, hasSpaces: Bool)
    /// Between the parts of a list, and the sentence's end.
    let comma: String

    /// The texts of a language; English where it is none of the four.
    static func of(_ language: Language) -> DeskTexts {
        switch language {
        case .simplifiedChinese: .simplifiedChinese
        case .traditionalChinese: .traditionalChinese
        case .japanese: .japanese
        default: .english
        }
    }
}

extension String {
    /// The text with its words in braces filled in.
    func filled(_ values: KeyValuePairs<String, String>) -> String {
        values.reduce(self) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}
