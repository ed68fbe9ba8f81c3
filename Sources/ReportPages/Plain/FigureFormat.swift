/// Writes numbers as readers of a language expect them, the same on every machine.
public struct FigureFormat: Sendable, Hashable {
    /// BCP 47 tag of the reader's language.
    public var language: String

    /// For readers of a language; any tag is taken.
    public init(language: String) {
        self.language = language
    }

    /// What stands for a figure that does not exist, such as a share of nothing.
    public static let none = "–"

    private var percentSign: String { language.hasPrefix("zh") || language.hasPrefix("ja") ? "%" : " %" }

    /// A share from 0 to 1, as per cent.
    public func percent(_ share: Double?, places: Int = 1) -> String {
        guard let share, share.isFinite else { return Self.none }
        return decimal(share * 100, places: places) + percentSign
    }

    /// Two ends of an interval of shares, as per cent: `81.2–93.4 %`.
    public func percents(_ lower: Double, _ upper: Double, places: Int = 1) -> String {
        // Negative ends would read as another dash.
        let dash = lower < 0 || upper < 0 ? " … " : "–"
        return decimal(lower * 100, places: places) + dash + decimal(upper * 100, places: places) + percentSign
    }

    /// A difference of two shares in percentage points, with its sign.
    public func points(_ difference: Double, places: Int = 1) -> String {
        let text = decimal(abs(difference) * 100, places: places)
        let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
        return (isZero ? "±" : difference < 0 ? "−" : "+") + text
    }

    /// A whole number, its digits in groups of three.
    public func count(_ number: Int) -> String {
        (number < 0 ? "−" : "") + Self.grouped(String(number.magnitude))
    }

    /// A number with fixed places behind the point; the sign is a minus, not a hyphen.
    public func decimal(_ value: Double, places: Int = 2) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return Self.none }
        let (whole, fraction) = Self.digits(of: abs(value), places: places)
        let isZero = whole == "0" && fraction.allSatisfy { $0 == "0" }
        return (value < 0 && !isZero ? "−" : "") + Self.grouped(whole) + (places > 0 ? "." + fraction : "")
    }

    /// The digits before and behind the point, rounded.
    static func digits(of value: Double, places: Int) -> (whole: String, fraction: String) {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let all = (value * Double(scale)).rounded()
        guard all < 9e18 else { return (String(Int(value)), String(repeating: "0", count: places)) }
        let (whole, rest) = Int(all).quotientAndRemainder(dividingBy: scale)
        let fraction = String(rest)
        return (String(whole), String(repeating: "0", count: max(0, places - fraction.count)) + fraction)
    }

    private static func grouped(_ digits: String) -> String {
        guard digits.count > 4 else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
