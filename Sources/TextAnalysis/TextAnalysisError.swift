internal import CICUShims

/// A service of ICU that could not be had, most often because its data is not installed.
public struct TextAnalysisError: Error, Sendable, CustomStringConvertible {
    /// What was asked for.
    public var service: String
    /// ICU's name of the failure.
    public var reason: String

    init(service: String, status: Int32) {
        self.service = service
        self.reason = String(cString: CICUShims_errorName(status))
    }

    /// What is missing, with the version of ICU.
    public var description: String {
        "ICU \(String(cString: CICUShims_version())) offers no \(service) (\(reason)); is libicu whole?"
    }
}
