extension CuePhrases {
    static let english: CueList = [
        (
            .opener,
            [
                "i have a question", "i have a quick question", "i've a question", "i've got a question",
                "ive got a question", "i got a question",
                "got a question", "have a question", "quick question", "a question", "question", "one question",
                "some questions", "can i ask",
                "may i ask", "could i ask", "can i ask you something", "i want to ask", "i'd like to ask",
                "id like to ask", "i would like to ask",
                "wanted to ask", "i need help", "i need some help", "need help", "need some help", "help me", "help",
                "can you help",
                "can you help me", "could you help", "could you help me", "can u help", "can u help me",
                "i need assistance",
                "i need information", "i'd like to know something", "i have a problem", "i have an issue",
                "i've got a problem",
                "there is a problem", "there's a problem", "excuse me", "anyone there", "is anyone there",
                "anybody there",
                "are you there", "you there", "just wondering", "i was wondering", "enquiry", "inquiry",
                "something's wrong", "ask something",
                "ask you something", "something to ask",
            ]
        ),
        (
            .filler,
            [
                "please", "pls", "plz", "hi", "hello", "hey", "hiya", "good morning", "good afternoon", "good evening",
                "thanks",
                "thank you", "thx", "sorry", "the", "a", "an", "i", "i'm", "im", "me", "my", "you", "u", "your", "we",
                "our", "it", "it's", "its",
                "this", "that", "is", "are", "am", "be", "to", "of", "for", "about", "on", "in", "with", "and", "or",
                "so", "um", "uh",
                "er", "well", "ok", "okay", "there", "something", "some", "thing", "things", "stuff", "just",
                "regarding", "concerning",
                "would", "could", "can", "like", "want", "need", "have", "got", "get", "ask", "know", "sir", "madam",
                "guys", "team", "wait", "no wait", "actually", "oh", "cheers", "bye",
            ]
        ),
        (.about, ["about", "regarding", "concerning"]),
        (
            .questioning,
            [
                "how", "what", "what's", "whats", "where", "where's", "wheres", "whereabouts", "when", "when's", "who",
                "why", "which",
                "please", "pls", "i want", "i need", "i'd like", "id like", "i would like", "looking for", "tell me",
                "show me", "let me know", "is there", "are there", "do you", "can i", "can you", "could i", "could you",
                "may i", "am i", "do i", "is it", "should i",
            ]
        ),
        (
            .openingVerb,
            [
                "can", "could", "do", "does", "did", "is", "are", "am", "was", "will", "would", "may", "should", "has",
                "have", "any", "anything", "anywhere", "somewhere", "isn't", "aren't", "don't", "doesn't", "can't",
                "won't",
            ]
        ),
        (
            .leadingEllipsis,
            [
                "and", "and what about", "and how about", "what about", "how about", "what if", "and if", "and on",
                "and at", "and for", "and in",
                "and the", "also", "same for", "same on", "same with", "what of", "but what about", "or", "but", "then",
                "so what about", "wbt",
                "hbu", "ok and", "okay and", "ok what about", "ok, and", "is that", "is it", "does it", "does that",
                "do they", "can it",
                "are they", "do i need", "do i have to", "does that",
            ]
        ),
        (.addition, ["even if", "even for", "even with", "even when", "as well", "too", "also", "either"]),
        (
            .bareQuestion,
            [
                "how much", "how much is it", "how much is that", "how much does it cost", "how much does that cost",
                "how much would that be", "what does it cost", "what does that cost", "what would that cost",
                "what's the price", "what is the price", "what's the cost", "what is the cost", "the price", "price",
                "cost", "is it free", "is that free", "is there a charge", "is there a fee", "do you charge",
                "what do you charge", "is it expensive", "do i have to pay", "do i pay", "how long",
                "how long is it", "how long does it take", "how long will it take", "how long does that take",
                "how many days", "when", "when is it", "when is that", "until when", "till when", "what time",
                "since when", "where", "where can i get it", "where do i get one", "can it be done", "where is it",
                "where is that", "where's that", "where do i go", "which floor",
                "what floor", "how", "how do i do that", "how do i do it", "how does it work", "why", "why not",
                "is it the same", "same price", "what do i need", "what do i bring",
            ]
        ),
        (
            .correction,
            [
                "no i meant", "no, i meant", "no i mean", "no, i mean", "i meant", "i mean", "i was asking about",
                "i was asking", "no i was asking",
                "no, i was asking", "i'm asking about", "im asking about", "i am asking about", "i asked about",
                "i asked", "not that", "no not that",
                "no, not that", "not what i asked", "not what i meant", "that's not what i asked",
                "thats not what i asked",
                "that's not what i meant", "thats not what i meant", "that's not it", "no that's not", "no, that's not",
                "nope, i",
                "no i", "no, i", "nope i", "nah i", "nah, i", "no, the", "no the", "no, about", "no about", "no, my",
                "no my", "wrong",
                "you misunderstood", "no you misunderstood", "no, you misunderstood", "what i meant was",
                "what i meant is", "what i mean is", "sorry i meant", "sorry, i meant",
                "actually i meant",
                "actually, i meant", "i was talking about", "i'm talking about", "im talking about", "i didn't ask",
                "i didnt ask",
                "i did not ask", "not about", "no,", "nope,",
            ]
        ),
        (
            .declining,
            [
                "i don't want", "i dont want", "i do not want", "don't want", "dont want", "i'm not asking",
                "im not asking", "not asking", "i didn't mean", "i didnt mean", "not the", "not for", "not my", "not a",
            ]
        ),
        (
            .wrongAnswer,
            [
                "not that", "no not that", "not what i asked", "not what i meant", "that's not what i asked",
                "thats not what i asked",
                "that's not what i meant", "thats not what i meant", "that is not what i asked",
                "that is not what i meant", "that's not it",
                "thats not it", "wrong", "wrong answer", "that's wrong", "thats wrong", "you misunderstood",
                "you didn't answer",
                "you didnt answer", "you did not answer", "didn't answer my question", "doesn't help", "doesnt help",
                "that doesn't help",
                "that didn't help", "not helpful", "that's not helpful", "didn't help", "useless answer",
                "no that's not it", "that's not right",
                "still doesn't work", "still not working", "you don't understand", "you dont understand",
            ]
        ),
        (
            .noneOfThese,
            [
                "none of these", "none of those", "none of them", "none", "neither", "neither of them", "neither one",
                "none of the above",
                "something else", "not these", "not those", "no neither", "other", "another question", "none of that",
            ]
        ),
        (
            .allOfThese,
            ["both", "all of them", "all of these", "both of them", "both please", "all", "the two", "all three"]
        ),
        (
            .yes,
            [
                "yes", "yes please", "yeah", "yep", "yup", "ya", "sure", "ok", "okay", "right", "correct", "that's it",
                "thats it", "that one",
                "exactly", "that's right", "thats right", "please do", "go ahead", "y", "aye", "of course", "please",
            ]
        ),
        (.no, ["no", "nope", "nah", "no thanks", "no thank you", "not really", "n", "never mind", "nevermind"]),
        (
            .acknowledgement,
            [
                "ok", "okay", "k", "kk", "alright", "all right", "got it", "i see", "understood", "cool", "great",
                "fine", "sure", "noted",
                "makes sense", "good", "nice", "perfect", "right", "lol", "haha", "hmm", "that's all", "thats all",
                "nothing else",
                "good to know", "fair enough", "ah", "oh", "ah ok", "oh ok", "ok then",
            ]
        ),
        (
            .strongAnger,
            [
                "terrible", "horrible", "awful", "disgusting", "disgrace", "disgraceful", "ridiculous", "unacceptable",
                "outrageous", "scam",
                "scammers", "rip off", "ripoff", "rip-off", "liars", "thieves", "idiot", "idiots", "so stupid",
                "stupid bot", "moron", "useless", "pathetic",
                "such rubbish", "absolute rubbish", "total garbage", "is garbage", "is trash", "is rubbish", "crap",
                "bullshit", "shit", "fuck", "fucking", "wtf", "damn", "what the hell", "the hell", "worst",
                "what a joke", "is a joke", "such a joke", "it's a joke",
                "fed up", "sick of", "sick and tired", "furious", "had enough", "appalling", "shameful", "shame on you",
                "never again",
                "sue you", "lawyer", "fraud", "rude",
            ]
        ),
        (
            .mildAnger,
            [
                "annoying", "annoyed", "angry", "frustrating", "frustrated", "disappointed", "disappointing", "upset",
                "seriously", "for god's sake",
                "for gods sake", "for crying out loud", "waste of time", "wasting my time", "not happy", "unhappy",
                "nobody helps",
                "no one helps", "the heck", "bloody", "ffs", "omg", "still waiting", "care to explain",
                "how many times", "again and again",
                "unbelievable",
            ]
        ),
        (
            .conjunction,
            [
                "and also", "also", "another question", "one more thing", "by the way", "btw", "in addition",
                "additionally", "as well as",
                "and how", "and what", "and what's", "and where", "and where's", "and when", "and who", "and which",
                "and why", "and do",
                "and does", "and is", "and are", "and can", "and could", "and will", "and may", "and then", "plus",
                "oh and", "and i",
            ]
        ),
    ]
}
