extension BuiltInPhrases {
    static let english: Wordings = [
        .clarify: [
            "I want to be sure I get this right. Did you mean:",
            "Just so I give you the right answer, which of these is it?",
        ],
        .clarifyOne: ["Do you mean “{option}”?", "Is this about “{option}”?"],
        .clarifyOpen: [
            "Happy to help. What would you like to know?",
            "Of course. What is it about?",
        ],
        .clarifyArea: [
            "Happy to help. What exactly would you like to know? Perhaps one of these:",
            "Sure. Which of these is it, or is it something else?",
        ],
        .clarifyCorrection: [
            "Sorry, I misunderstood. Is it one of these?",
            "My mistake. Which of these did you mean?",
        ],
        .clarifyReword: [
            "Sorry, that wasn't what you needed. Could you put it in other words for me?"
        ],
        .choiceHint: [
            "Just send the number. If none of them fits, say “none of these” and a colleague will help."
        ],
        .unreadable: [
            "Your message arrived garbled, so I'd rather not guess. Could you send it once more?"
        ],
        .wordless: ["I'm here. What can I help you with?"],
        .acknowledged: ["Anything else I can help you with?", "Good. Is there anything else?"],
        .sympathy: [
            "I'm sorry about this, and I understand that it's frustrating.",
            "I'm sorry you've had this trouble.",
            "That is annoying, and I'm sorry.",
        ],
        .offerPerson: [
            "If this doesn't solve it, I can bring in a colleague. Just say “yes”."
        ],
        .storeUnavailable: [
            "I can't take messages safely at this moment. Please try again in a minute."
        ],
        .emergencyUnavailable: [
            "I can't reach our team at this moment, so please don't wait for us: if anyone is in danger, call the emergency services now."
        ],
        .handOffLowConfidence: [
            "I'm not sure I can answer this properly, so I'm passing it on to a colleague, with everything you've written.",
            "A colleague can answer this better than I can. They get the whole conversation, so you needn't repeat anything.",
        ],
        .handOffPerson: [
            "Of course, I'm passing you on to a colleague, with our conversation so far.",
            "Sure, a colleague takes over from here; you needn't repeat anything.",
        ],
        .handOffPolicy: ["A colleague will look into it; they get everything you've written."],
        .handOffRepeatedFailure: [
            "I'm sorry I couldn't help so far. A colleague takes over; they can read everything you've written."
        ],
        .handOffComplaint: [
            "I'm truly sorry about this. A colleague will look into it personally and can read everything you've written."
        ],
        .handOffEmergency: ["I've alerted our team, marked as urgent."],
        .handOffNoAnswer: [
            "I have no current information on this, so a colleague will answer you."
        ],
        .waitMinutes: ["Somebody will be with you within about {minutes, plural, one {# minute} other {# minutes}}."],
        .waitHours: ["Somebody will be with you within about {hours, plural, one {# hour} other {# hours}}."],
        .waitClosed: [
            "Our desk is closed just now and opens {opens}; your question is in the queue and will be answered then."
        ],
        .waitClosing: [
            "Our desk closes at {closes}; if nobody gets to you before, you'll hear from us after we open {opens}."
        ],
        .waitUnknown: ["Our desk is closed just now; somebody will answer as soon as it opens again."],
        .urgentMinutes: [
            "Somebody responds within about {minutes, plural, one {# minute} other {# minutes}}. If anyone is in danger, call the emergency services now."
        ],
        .urgentClosed: [
            "Our desk is closed until it opens {opens}, so please don't wait for us: if anyone is in danger, call the emergency services now."
        ],
        .timeToday: ["today at {time}"],
        .timeTomorrow: ["tomorrow at {time}"],
        .timeLater: [
            "on {weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}, {day} {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}, at {time}"
        ],
    ]
}
