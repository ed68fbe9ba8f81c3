internal import Conversations
internal import GRDB
internal import GRDBSQLite

/// A statement that runs once for every turn, so that the way from Swift's values to SQLite's is kept short.
struct HotStatement {
    /// Holds the pointer; its connection keeps it for the next use.
    private let statement: Statement
    private let pointer: OpaquePointer

    init(_ database: Database, _ sql: String) throws {
        statement = try database.cachedStatement(sql: sql)
        pointer = statement.sqliteStatement
    }

    /// Binds a number, counted from 1, or nothing.
    func bind(_ number: Int64?, at index: Int32) {
        if let number {
            sqlite3_bind_int64(pointer, index, number)
        } else {
            sqlite3_bind_null(pointer, index)
        }
    }

    /// Binds a number, counted from 1, or nothing.
    func bind(_ number: Int?, at index: Int32) {
        bind(number.map(Int64.init), at: index)
    }

    /// Binds a text, or nothing.
    func bind(_ text: String?, at index: Int32) {
        guard var text else {
            sqlite3_bind_null(pointer, index)
            return
        }
        text.withUTF8 { bind($0, at: index) }
    }

    /// Binds the bytes of a text.
    func bind(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
        guard let base = bytes.baseAddress else {
            sqlite3_bind_text(pointer, index, "", 0, nil)
            return
        }
        base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
            // SQLite copies the bytes.
            _ = sqlite3_bind_text(
                pointer,
                index,
                characters,
                Int32(bytes.count),
                unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            )
        }
    }

    /// Goes to the next row.
    /// - Returns: Whether there is one.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer)))
            sqlite3_reset(pointer)
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Ends the run, so that the statement holds nothing; call it after the last row that is wanted.
    func reset() {
        sqlite3_reset(pointer)
    }

    /// Runs a statement that gives no rows.
    func run() throws {
        _ = try step()
        reset()
    }

    /// Whether the present row has nothing in a column, counted from 0.
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }

    /// A number of the present row.
    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

    /// A number of the present row, where there is one.
    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : Int(integer(column)) }

    /// A text of the present row, where there is one.
    func text(_ column: Int32) -> String? {
        guard let bytes = sqlite3_column_text(pointer, column) else { return nil }
        let count = Int(sqlite3_column_bytes(pointer, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
