public import Dialogue
public import Foundation

/// Decides what to do about events of a conversation: `DialogueMachine`, or a script in tests.
///
/// It does no input or output, and is used from many threads at once.
public protocol Responder: Sendable {
    /// Decides.
    /// - Parameters:
    ///   - event: What happened.
    ///   - state: The conversation before it; changed to the conversation after it.
    ///   - now: The clock.
    /// - Returns: The decision on a message; `nil` where nothing is to be said.
    func handle(_ event: DialogueEvent, state: inout DialogueState, now: Date) -> Decision?
}

extension DialogueMachine: Responder {}
