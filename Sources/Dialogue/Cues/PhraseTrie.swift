/// Finds many phrases in a text in one pass.
///
/// Built once, then read by any number of threads.
struct PhraseTrie: Sendable {
    private struct Node {
        var edges: [(scalar: UInt32, target: Int32)] = []
        var value: UInt32 = 0
    }

    /// Children of the root by their first scalar.
    private let roots: [UInt32: Int32]
    /// One bit for each hash of a first scalar: nearly every scalar of a message ends here.
    private let filter: [UInt64]
    /// Edges of all other nodes, each node's sorted by scalar.
    private let edgeScalars: [UInt32]
    private let edgeTargets: [Int32]
    private let firstEdge: [Int32]
    private let values: [UInt32]

    /// - Parameter phrases: Folded phrases with what finding them yields; values of equal phrases are united.
    init(_ phrases: [(scalars: [UInt32], value: UInt32)]) {
        var nodes = [Node()]
        for (scalars, value) in phrases where !scalars.isEmpty {
            var node = 0
            for scalar in scalars {
                if let edge = nodes[node].edges.first(where: { $0.scalar == scalar }) {
                    node = Int(edge.target)
                } else {
                    nodes.append(Node())
                    nodes[node].edges.append((scalar, Int32(nodes.count - 1)))
                    node = nodes.count - 1
                }
            }
            nodes[node].value |= value
        }
        var filter = [UInt64](repeating: 0, count: 64)
        for edge in nodes[0].edges {
            let bit = Self.bit(of: edge.scalar)
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        self.filter = filter
        roots = Dictionary(uniqueKeysWithValues: nodes[0].edges.map { ($0.scalar, $0.target) })
        var edgeScalars: [UInt32] = []
        var edgeTargets: [Int32] = []
        var firstEdge: [Int32] = []
        for (index, node) in nodes.enumerated() {
            firstEdge.append(Int32(edgeScalars.count))
            guard index > 0 else { continue }
            for edge in node.edges.sorted(by: { $0.scalar < $1.scalar }) {
                edgeScalars.append(edge.scalar)
                edgeTargets.append(edge.target)
            }
        }
        firstEdge.append(Int32(edgeScalars.count))
        self.edgeScalars = edgeScalars
        self.edgeTargets = edgeTargets
        self.firstEdge = firstEdge
        self.values = nodes.map(\.value)
    }

    /// Calls `found` with the end and the value of each phrase that starts at an offset, shortest first.
    ///
    /// A phrase that begins or ends with a letter or digit of Latin script counts only as whole words.
    @inline(__always)
    func matches(in scalars: [UInt32], at start: Int, _ found: (_ end: Int, _ value: UInt32) -> Void) {
        let first = scalars[start]
        let bit = Self.bit(of: first)
        guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0, var node = roots[first] else { return }
        if first.isAlphanumeric, start > 0, scalars[start - 1].isAlphanumeric { return }
        var position = start + 1
        while true {
            let value = values[Int(node)]
            if value != 0 {
                let endsInsideWord =
                    position < scalars.count && scalars[position].isAlphanumeric
                    && scalars[position - 1].isAlphanumeric
                if !endsInsideWord { found(position, value) }
            }
            guard position < scalars.count, let next = child(of: node, by: scalars[position]) else { return }
            node = next
            position += 1
        }
    }

    /// One of 4096 hashes.
    @inline(__always)
    private static func bit(of scalar: UInt32) -> Int { Int((scalar &* 0x9E37_79B1) >> 20) }

    private func child(of node: Int32, by scalar: UInt32) -> Int32? {
        var low = Int(firstEdge[Int(node)])
        let end = Int(firstEdge[Int(node) + 1])
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if edgeScalars[middle] < scalar { low = middle + 1 } else { high = middle }
        }
        return low < end && edgeScalars[low] == scalar ? edgeTargets[low] : nil
    }
}
