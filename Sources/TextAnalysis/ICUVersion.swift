internal import CICUShims

extension TextAnalyzer {
    /// Version of the ICU in use, such as `72.1`: what was computed with one may not fit another.
    public static var icuVersion: String { String(cString: CICUShims_version()) }
}
