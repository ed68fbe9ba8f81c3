internal import IntentModel

extension DeskTexts {
    static let english = DeskTexts(
        title: "Service desk report",
        period: "{from} to {to} ({days})",
        oneDay: "1 day",
        days: "{count} days",
        against: "compared with {from} to {to}",
        timeZone: "Days by the clock of {zone}",
        fromStore: "the store {path} ({count} conversations)",
        fromLogs: "{count} lines of {names}",
        upTo: "on record up to {moment}",
        nothing: "Nothing is on record for these days, nor for those before them.",
        nothingBefore: "Nothing is on record for the days before, so that nothing can be compared.",
        made: "From {sources}",
        atAGlance: "At a glance",
        dayByDay: "Day by day",
        hourByHour: "Hour by hour",
        whyPeople: "Why people were called",
        times: "Times",
        complaintSection: "Complaints",
        ratingSection: "Ratings",
        byChannel: "By channel",
        byLanguage: "By language",
        topQuestions: "What customers asked most",
        unmetQuestions: "What nobody could answer",
        leftOpen: "Left open",
        reading: "How to read this report",
        contacts: "Contacts",
        deflection: "Solved without a person",
        firstContactResolution: "Solved at first contact",
        handOffs: "Handed to a person",
        botDelay: "Bot's first reply",
        firstReply: "Agent's first reply",
        handling: "Handling time",
        resolution: "Time to solution",
        punctuality: "Taken over in time",
        rating: "Rating",
        rated: "Customers who rated",
        complaints: "Complaints",
        open: "Open at the end",
        answered: "Answered by the bot",
        leftAtChoice: "Left at a choice",
        person: "With a person",
        unanswered: "No reply on record",
        before: "before {value}",
        points: "{value} points",
        ofCount: "{part} of {all}",
        interval: "{lower} … {upper}",
        up: "{figure} is up from {before} to {now}",
        down: "{figure} is down from {before} to {now}",
        clearChanges: "Changed beyond what chance explains: {changes}.",
        noClearChange: "No figure changed beyond what chance explains.",
        busiest: "Busiest day: {day}, with {count}.",
        cameBackNote:
            "{count} of {all} customers came back on the same topic within {time}, {elsewhere} of them through another channel.",
        neverReplied: "{count} tickets of the period have had no reply yet.",
        backlogSentence:
            "{open} tickets were open when the period ended ({waiting} of them not taken by anybody), {before} when the days before ended.",
        oldest: "The oldest had been open for {time}.",
        unmetRemark: "{count} different questions in all; the commonest are listed.",
        doubleLines: "{count} lines of the logs tell what the store has on record; they are counted once.",
        undatedLines: "{count} lines without a time, in conversations without one, are left out.",
        strayEvents: "{count} lines belong to conversations in which no customer had written; they are left out.",
        botDelayUnknown: "Not measured: the record keeps one time for a message and the bot's reply to it.",
        day: "Day",
        hour: "Hour",
        channel: "Channel",
        language: "Language",
        reason: "Reason",
        kind: "Kind",
        question: "Question",
        intent: "Intent",
        count: "Contacts",
        share: "Share",
        change: "Change",
        median: "Median",
        ninetieth: "9 of 10 within",
        longest: "Longest",
        tickets: "Counted",
        answeredByBot: "Answered by the bot",
        cameBack: "Came back",
        score: "Score",
        figure: "Figure",
        contactsMeaning:
            "A contact is what a customer writes until they have been quiet for {pause}, or the conversation is closed; while they wait for a person it goes on. It counts whole on the day on which it began. Contacts with nothing but small talk ({smallTalk}) are left out of every figure.",
        deflectionMeaning:
            "Contacts in which no person was called or spoke, and in which the bot's last word on a question was an answer ÷ contacts.",
        firstContactResolutionMeaning:
            "Contacts that were solved, by the bot's answer or by a person who ended their only ticket, and whose customer did not come back on the same topic within {window} ÷ contacts for which that time is over. A customer is known by the gateway's “id”, else by the conversation; where the topic was not understood, any later question is a return.",
        handOffsMeaning: "Contacts in which the bot called a person, or a person spoke ÷ contacts.",
        botDelayMeaning: "From a contact's first message to the bot's first words.",
        firstReplyMeaning:
            "From the hand-off to an agent's first words, of tickets opened in the period; without a hand-off on record, from the customer's first message that nobody had answered.",
        handlingMeaning:
            "How long agents held a ticket, from taking it to its end, of tickets ended in the period; while it was back in the queue, the clock stands still.",
        resolutionMeaning: "From the hand-off to the ticket's end, of tickets ended in the period.",
        punctualityMeaning:
            "Tickets opened in the period that an agent took before they were due ÷ those that were taken or are past due. When a ticket is due follows from its priority and the desk's hours.",
        ratingMeaning: "Mean of each contact's last rating, 1 to 5.",
        ratedMeaning: "Contacts with a rating ÷ contacts.",
        complaintsMeaning:
            "Contacts in which the bot recognised a complaint, by an intent of that role or by the customer's tone ÷ contacts.",
        openMeaning: "Tickets that were opened before the end of the period and not ended by then.",
        changeMeaning:
            "Changes are against the {days} before, with the interval in which the true change lies in {confidence} of such cases. They are coloured, and named as changes, only where the interval leaves out “no change”; even so, of twenty comparisons without any change one would look like it. Medians: half took no longer. The intervals are those of Wilson and Newcombe (shares), Price and Bonett (medians) and Welch (means), and take contacts as independent of each other.",
        outcomesMeaning:
            "Each contact ended in one of four ways: the bot alone answered; the bot's last word was a choice that the customer left; a person was called or spoke; nobody's words are on record.",
        reasonsMeaning: "Each contact with a person counts once, under the reason of its first hand-off ÷ contacts.",
        slicesMeaning:
            "A contact belongs to the channel of its first message that names one, and to the language in which the bot first answered, else the one the channel named.",
        questionsMeaning:
            "Contacts in which the question was understood ÷ contacts; one contact may have several. Answered by the bot: its last word on the question was an answer. Came back: the customer asked it again within {window}.",
        unmetMeaning:
            "Messages that led to a hand-off because they were not understood or had no valid answer, and those that the customer left at a choice. Messages that differ in case, width, spaces or punctuation alone are one question.",
        complaintClassMeaning:
            "The classes are the pack's intents with the role “complaint”; a contact with several counts in each.",
        reasons: [
            "low_confidence": "Not understood", "asked_for_person": "Customer asked for a person",
            "policy": "Always left to people", "repeated_failure": "Two failures in a row",
            "complaint": "Complaint", "emergency": "Emergency", "no_answer": "No valid answer",
        ],
        anger: "Told by the tone alone",
        unknown: "not on record",
        languages: [
            "zh-Hans": "Chinese (Simplified)", "zh-Hant": "Chinese (Traditional)", "en": "English", "ja": "Japanese",
        ],
        weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        date: { day in
            let months = [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
            return "\(day.day) \(months[day.month - 1]) \(day.year)"
        },
        units: ("d", "h", "min", "s", true),
        comma: "; "
    )
}
