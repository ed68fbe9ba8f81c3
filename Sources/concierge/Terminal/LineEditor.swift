internal import CLibEdit
internal import Foundation

/// Reads lines from a terminal, with editing and history, and lets others speak meanwhile.
final class LineEditor {
    private let editor: OpaquePointer
    private let historyFile: String?
    private let idle: (LineEditor) -> Void

    /// An editor; `nil` where the system gives none.
    /// - Parameters:
    ///   - prompt: What stands before the line; `style` applies to it.
    ///   - style: The colour of the prompt.
    ///   - historyFile: Where lines are remembered between runs, if anywhere.
    ///   - idle: Called several times a second while a line is awaited; may call `printAbove`.
    init?(prompt: String, style: TextStyle, historyFile: String?, idle: @escaping (LineEditor) -> Void) {
        guard CLibEdit_useUTF8() != 0 else { return nil }
        let hidden = "\u{1}"
        let coloured = hidden + style.start + hidden + prompt + hidden + style.end + hidden
        let box = Box()
        guard
            let editor = CLibEdit_open(
                "concierge",
                style.isPlain ? prompt : coloured,
                200,
                { context in
                    guard let context else { return }
                    let box = Unmanaged<Box>.fromOpaque(context).takeUnretainedValue()
                    if let owner = box.owner { owner.idle(owner) }
                },
                Unmanaged.passUnretained(box).toOpaque()
            )
        else { return nil }
        self.editor = editor
        self.box = box
        self.historyFile = historyFile
        self.idle = idle
        box.owner = self
        if let historyFile { _ = CLibEdit_loadHistory(editor, historyFile) }
    }

    deinit {
        CLibEdit_close(editor)
    }

    /// What the editor's callback finds its owner by; it lives as long as the owner.
    private final class Box {
        weak var owner: LineEditor?
    }

    private let box: Box

    /// The next line, without its end; `nil` at the end of input.
    func readLine() -> String? {
        guard let line = CLibEdit_readLine(editor) else { return nil }
        return String(cString: line)
    }

    /// Prints lines above the prompt; what was typed so far stays.
    func printAbove(_ lines: String) {
        CLibEdit_printAbove(editor, lines)
    }

    /// Puts a line into the history, here and in the file.
    func remember(_ line: String) {
        CLibEdit_remember(editor, line)
        if let historyFile { _ = CLibEdit_saveHistory(editor, historyFile) }
    }

    /// The file that remembers lines between runs, its folder made where there is none; `nil` without a home.
    static var defaultHistoryFile: String? {
        let environment = ProcessInfo.processInfo.environment
        let state: String
        if let place = environment["XDG_STATE_HOME"], place.hasPrefix("/") {
            state = place
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            state = home + "/.local/state"
        } else {
            return nil
        }
        let folder = state + "/concierge"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            return nil
        }
        return folder + "/chat-history"
    }
}
