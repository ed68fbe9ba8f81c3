/// Spaces in a row become one, or one line break if there is any among them; none stays at either end.
enum Spaces {
    static func apply(to buffer: inout FoldBuffer) {
        var write = 0
        for read in buffer.scalars.indices {
            let scalar = buffer.scalars[read]
            if isSpace(scalar), write == 0 || isSpace(buffer.scalars[write - 1]) {
                if write > 0, scalar != Scalars.space { buffer.scalars[write - 1] = Scalars.newline }
                continue
            }
            buffer.scalars[write] = isSpace(scalar) && scalar != Scalars.space ? Scalars.newline : scalar
            buffer.offsets[write] = buffer.offsets[read]
            write += 1
        }
        if write > 0, isSpace(buffer.scalars[write - 1]) { write -= 1 }
        buffer.truncate(to: write)
    }

    /// Compatibility folding has left the plain space and the line and paragraph separators.
    @inline(__always)
    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == Scalars.space || scalar == Scalars.newline || scalar == 0x2028 || scalar == 0x2029
    }
}
