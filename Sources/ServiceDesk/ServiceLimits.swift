/// Bounds of a service's memory and patience.
public struct ServiceLimits: Sendable, Hashable {
    /// Conversations kept in memory; the others come back from the store when they go on.
    public var conversationsInMemory = 10_000
    /// Answered turns that wait in memory for a store in trouble; further ones are answered and not recorded.
    public var unsavedTurns = 10_000
    /// How long a store in trouble is left alone before it is tried again.
    public var retryDelay = Duration.milliseconds(500)
    /// Deliveries fetched at once.
    public var deliveriesAtOnce = 1_000

    /// The usual limits.
    public init() {
    }
}
