/// What the bot can pick out of any message, beside the names in a pack's directories.
public enum BuiltInDetail: String, Sendable, Codable, CaseIterable {
    /// Number of an order.
    case orderNumber = "order_number"
    /// Number plate of a car.
    case plate
    /// Sum of money.
    case amount
    /// Telephone number.
    case phone
    /// Day, as the customer wrote it.
    case date
    /// E-mail address.
    case email
}
