/// A process's place among those that serve one store.
///
/// A conversation is served from one seat at a time: the one that answered its last message, until another answers. What
/// agents send goes there. A seat is left when its object goes or its process ends, however that ends; one that has not
/// been seen for `patience` counts as left too, so that a process that hangs keeps nothing from the customers.
public protocol ServiceSeat: AnyObject, Sendable {
    /// No other seat of the store ever had it.
    var number: Int64 { get }

    /// Says that the process goes on; call it at least every few seconds.
    func showUp()
}

/// How long a seat that does not show up is held.
public enum SeatPatience {
    /// Seconds.
    public static let seconds = 15.0
}
