/// Words that tell English: the frequent ones, and what customers open and close a message with.
///
/// "ok", "hi", "hello" and "bye" are not among them: customers write them in any language.
enum EnglishWords {
    static let common = PackedWords(
        """
        a about after again all also always am an and any anyone are around as ask at away back be because been before
        being best between both but buy by call can can't cannot card change check close closed come could couldn't cost
        customer day days did didn't do does doesn't doing don't done down each early else email even ever every find first
        for free from get getting give go going good got had has hasn't have haven't having he help her here
        him his hour hours how how's i i'd i'll i'm i've if in into is isn't it it's its just keep know last late later
        let like long lost made make many may me money more morning most much must my near need never new next no not now
        number of off old on once one only open opening or order other our out over own paid park parking pay
        people phone please pls possible price put question receipt refund return right said same say see send shall she
        should shop show since so some someone something soon sorry speak still stop store such take talk tell than thank
        thanks thx that that's the their them then there there's these they they're thing things think this those time to
        today tomorrow tonight too two until up us use used very wait want wanted wants was wasn't way we we're well went
        were what what's when when's where where's which while who who's why will wish with within without won't work
        working would wrong yes yesterday yet you you'll you're you've your yours
        """
    )
}
