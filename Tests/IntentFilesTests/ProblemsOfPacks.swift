import IntentFiles
import TestSupport

/// Problems of a pack of one file `a.yaml`.
func problems(_ text: String, limits: PackLimits = PackLimits()) throws -> [String] {
    try TemporaryPack(["a.yaml": text]).problems(limits: limits)
}

/// Problems of a `policy.yaml` beside one intent.
func policyProblems(_ text: String) throws -> [String] {
    try TemporaryPack(["a.yaml": "intents: [{id: x}]\n", "policy.yaml": text]).problems()
}
