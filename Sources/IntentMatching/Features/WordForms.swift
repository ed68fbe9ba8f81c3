/// Words that are read as other words: contractions, chat spellings and irregular forms of the commonest verbs.
struct WordForms: Sendable {
    private let index: HashIndex
    private let expansions: [[[UInt32]]]

    /// The words that a word stands for, or `nil` where it stands for itself.
    @inline(__always)
    func expansion(of hash: UInt64) -> [[UInt32]]? { index.payload(of: hash).map { expansions[Int($0)] } }

    /// Hashes of all words that have an expansion.
    let written: Set<UInt64>

    static let english = WordForms()

    private init() {
        var forms: [UInt64: [[UInt32]]] = [:]
        for line in Self.table.split(separator: "\n") {
            let sides = line.split(separator: "=")
            guard sides.count == 2 else { continue }
            let meant = sides[1].split(separator: " ").map { word in word.unicodeScalars.map(\.value) }
            for written in sides[0].split(separator: " ") {
                forms[FeatureHash.of(String(written))] = meant
                let joined = String(written.filter { $0 != "'" })
                if joined != written, !Self.ownWords.contains(joined) {
                    forms[FeatureHash.of(joined)] = meant
                }
            }
        }
        written = Set(forms.keys)
        let ordered = forms.keys.sorted()
        index = HashIndex(ordered)
        expansions = ordered.compactMap { forms[$0] }
    }

    /// Contractions that are words of their own without their apostrophe.
    private static let ownWords: Set<String> = ["ill", "well", "were", "wed", "shed", "hell", "shell", "id", "its"]

    private static let table = """
        i'm im=i am
        i've ive=i have
        i'll=i will
        i'd=i would
        you're youre ur=you are
        you've=you have
        you'll=you will
        you'd=you would
        he's=he is
        she's=she is
        it's=it is
        it'll=it will
        we're=we are
        we've=we have
        we'll=we will
        we'd=we would
        they're theyre=they are
        they've=they have
        they'll=they will
        that's thats=that is
        there's theres=there is
        here's heres=here is
        what's whats=what is
        what're=what are
        where's wheres=where is
        who's whos=who is
        how's hows=how is
        how'd=how did
        how do'you=how do you
        when's whens=when is
        why's whys=why is
        let's lets=let us
        don't dont=do not
        doesn't doesnt=do not
        didn't didnt=do not
        can't cant cannot=can not
        couldn't couldnt=could not
        won't wont=will not
        wouldn't wouldnt=would not
        shouldn't shouldnt=should not
        isn't isnt=is not
        aren't arent ain't aint=are not
        wasn't wasnt=was not
        weren't werent=were not
        hasn't hasnt=has not
        haven't havent=have not
        hadn't hadnt=had not
        mustn't=must not
        needn't=need not
        y'all yall=you all
        gonna=going to
        wanna=want to
        gotta=got to
        gimme=give me
        lemme=let me
        dunno=do not know
        u=you
        r=are
        pls plz plss pleas=please
        thx thanx thnx ty=thanks
        wat wut=what
        bcz bcoz coz cuz=because
        msg=message
        acc acct=account
        tmr tmrw tomoro=tomorrow
        tonite=tonight
        bday=birthday
        teh hte=the
        adn=and
        hw hwo=how
        whr wher=where
        waht whta=what
        hav hv ahve=have
        wud wld=would
        cud cld=could
        shud shld=should
        taht dat=that
        dis=this
        yuo=you
        nto=not
        abt=about
        bc=because
        thru=through
        tho=though
        sth smth=something
        ppl=people
        rn=right now
        idk=i do not know
        soz=sorry
        hrs=hours
        mins=minutes
        yrs=years
        wk=week
        num=number
        pw pwd=password
        rcpt=receipt
        pkg=package
        addr=address
        """
}
