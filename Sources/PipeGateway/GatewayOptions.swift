public import Foundation
internal import WireFormat

/// How a gateway runs.
public struct GatewayOptions: Sendable {
    /// Descriptor that lines come from.
    public var input: Int32 = STDIN_FILENO
    /// Descriptor that lines go to; nothing else may write there.
    public var output: Int32 = STDOUT_FILENO
    /// Descriptor of `SignalPipe`, or `nil` where no signals are heard.
    public var signals: Int32?
    /// Most bytes of an input line.
    public var lineLimit = LineSplitter.defaultLimit
    /// Readings of at most 64 KiB that wait to be decided; more stay in the input's pipe.
    public var readingsAhead = 4
    /// Decided readings that wait for their commit.
    public var batchesAhead = 4
    /// How long what was accepted may take once an end is asked for; what is not answered then is sent again by a
    /// gateway that keeps to the protocol.
    public var drainLimit = Duration.seconds(10)
    /// Most readings that are still taken once a signal asks for an end.
    public var chunksWhenTerminated = 64
    /// How often the desk is asked what is to be delivered.
    public var deliveryInterval = Duration.milliseconds(200)
    /// Takes the place of the messages' own times and of the clock.
    public var fixedNow: Date?
    /// Version of the program, told in the first line.
    public var version: String

    /// The options of a process on its standard descriptors.
    /// - Parameter version: Version of the program.
    public init(version: String) {
        self.version = version
    }
}

/// New intent files that were not taken.
public struct ReloadFailure: Error, Sendable {
    /// What is wrong, in a sentence.
    public var message: String
    /// The places, as `check` prints them.
    public var problems: [String]

    /// Says why the old intents still serve.
    public init(message: String, problems: [String] = []) {
        self.message = message
        self.problems = problems
    }
}

/// Why a gateway ended.
public enum GatewayEnding: Sendable, Hashable {
    /// The input ended, and every line was answered.
    case endOfInput
    /// A signal asked for it, and every line read was answered.
    case terminated
    /// The reader of the output went while it was owed nothing.
    case readerGone
    /// The store did not take the last answers. The reason is in words.
    case unsaved(String)
    /// Lines could not be read or written; what was accepted is in the store. The reason is in words.
    case failed(String)
}
