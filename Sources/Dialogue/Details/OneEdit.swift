/// Whether two words differ by one slip of the fingers.
enum OneEdit {
    /// Equal, or one letter missing, added, replaced, or two neighbours swapped.
    static func separates(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        let short = left.count <= right.count ? left : right
        let long = left.count <= right.count ? right : left
        guard long.count - short.count <= 1 else { return false }
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        var shortEnd = short.count
        var longEnd = long.count
        while shortEnd > start, short[shortEnd - 1] == long[longEnd - 1] {
            shortEnd -= 1
            longEnd -= 1
        }
        if shortEnd - start <= 1 && longEnd - start <= 1 { return true }
        return shortEnd - start == 2 && longEnd - start == 2 && short[start] == long[start + 1]
            && short[start + 1] == long[start]
    }
}
