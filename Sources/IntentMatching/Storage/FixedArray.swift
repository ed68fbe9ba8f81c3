/// A run of plain values at a fixed address, so that hot loops read it without bookkeeping.
///
/// Unchecked: nothing writes to it after `init`, so any number of threads may read it.
package final class FixedArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// First value; valid as long as this object lives.
    package let base: UnsafePointer<Element>
    package let count: Int
    /// What keeps the values alive; `nil` where they are this object's own.
    private let owner: (any AnyObject & Sendable)?

    /// Copies values.
    package convenience init(_ values: UnsafeBufferPointer<Element>) {
        self.init(count: values.count) { memory in
            _ = memory.update(from: values)
        }
    }

    /// Values written by a closure, which must set all of them.
    package init(count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
        fill(UnsafeMutableBufferPointer(start: memory, count: count))
        base = UnsafePointer(memory)
        self.count = count
        owner = nil
    }

    /// Values that lie in somebody else's memory and stay there.
    package init(_ values: UnsafeBufferPointer<Element>, in owner: any AnyObject & Sendable) {
        count = values.count
        if let address = values.baseAddress {
            base = address
            self.owner = owner
        } else {
            base = UnsafePointer(UnsafeMutablePointer<Element>.allocate(capacity: 1))
            self.owner = nil
        }
    }

    /// Copies values.
    package convenience init(_ values: [Element]) {
        self.init(count: values.count) { memory in
            _ = memory.update(from: values)
        }
    }

    deinit {
        if owner == nil { UnsafeMutablePointer(mutating: base).deallocate() }
    }

    @inline(__always)
    package subscript(index: Int) -> Element {
        assert(index >= 0 && index < count)
        return base[index]
    }

    package var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
