internal import Foundation

/// A chat at a terminal: line editing, history, and what agents write appears above the prompt.
enum TerminalChat {
    /// Talks until the customer leaves.
    static func run(_ session: inout ChatSession, greeting: String) throws(CommandFailure) {
        print(greeting)
        // The editor's callback and the loop take turns on one thread; the session is lent to whoever has it.
        try withUnsafeMutablePointer(to: &session) { session throws(CommandFailure) in
            let editor = LineEditor(
                prompt: "you> ",
                style: session.pointee.voice.hasColour ? .cyan : .plain,
                historyFile: LineEditor.defaultHistoryFile
            ) { editor in
                let text = session.pointee.arrivals()
                if !text.isEmpty { editor.printAbove(text) }
            }
            guard let editor else {
                throw CommandFailure(
                    .internalError,
                    "this terminal cannot be used: the system has no UTF-8 locale; send the messages through a pipe"
                )
            }
            while let line = editor.readLine() {
                if !line.allSatisfy(\.isWhitespace) { editor.remember(line) }
                let (text, next) = session.pointee.take(line)
                if !text.isEmpty { print(text) }
                if next == .leave { return }
                let news = session.pointee.arrivals()
                if !news.isEmpty { print(news) }
            }
            print("")
        }
    }

    private static func print(_ text: String) {
        Terminal.writeAll(Array("\(text)\n".utf8), to: STDOUT_FILENO)
    }
}
