import BinaryCoding
import Foundation
import TestSupport
import Testing

struct CacheFileTests {
    private let texts = ["", "caf\u{e9}", "cafe\u{301}", "退款", "😀", "again", "again"]
    private let numbers: [Int32] = [1, -2, .max]

    private func store(in folder: String, identity: String = "one") {
        CacheFile(folder: folder, kind: "test", identity: identity).store { writer in
            writer.write(true)
            writer.writeRun(numbers)
            writer.write(texts)
            writer.write(Double.leastNonzeroMagnitude)
        }
    }

    private func load(from folder: String, identity: String = "one") -> Bool {
        let file = CacheFile(folder: folder, kind: "test", identity: identity)
        let found: Bool? = file.load { reader in
            let flag = try reader.read(Bool.self)
            let run = try reader.readRun(of: Int32.self)
            let read = try reader.read([String].self)
            let small = try reader.read(Double.self)
            #expect(flag && run == numbers && small == .leastNonzeroMagnitude)
            #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
            return true
        }
        return found == true
    }

    private func files(in folder: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil)
    }

    @Test func `what was kept is read again, by its identity alone`() throws {
        try withTemporaryFolder { folder in
            let nested = folder + "/a/b"
            #expect(!load(from: nested))
            store(in: nested)
            #expect(load(from: nested))
            #expect(!load(from: nested, identity: "other"))
            let count = try files(in: nested).count
            #expect(count == 1)
        }
    }

    @Test func `a file that is another's under the same name is passed over`() throws {
        try withTemporaryFolder { folder in
            store(in: folder, identity: "other")
            let other = try Data(contentsOf: #require(try files(in: folder).first))
            try FileManager.default.removeItem(at: #require(try files(in: folder).first))
            store(in: folder)
            try other.write(to: #require(try files(in: folder).first), options: .atomic)
            #expect(!load(from: folder))
        }
    }

    @Test func `any changed byte and any cut is noticed`() throws {
        try withTemporaryFolder { folder in
            store(in: folder)
            let file = try #require(try files(in: folder).first)
            let whole = try Data(contentsOf: file)
            for place in whole.indices {
                var damaged = whole
                damaged[place] ^= 1 << UInt8(place % 8)
                try damaged.write(to: file)
                #expect(!load(from: folder), "byte \(place)")
                try whole.prefix(place).write(to: file)
                #expect(!load(from: folder), "cut to \(place)")
            }
            try (whole + Data([0])).write(to: file, options: .atomic)
            #expect(!load(from: folder))
            try whole.write(to: file, options: .atomic)
            #expect(load(from: folder))
        }
    }

    @Test(arguments: [0o666, 0o664, 0o646]) func `a file that others may write to is not believed`(mode: Int) throws {
        try withTemporaryFolder { folder in
            store(in: folder)
            let file = try #require(try files(in: folder).first).path
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
            #expect(!load(from: folder))
            store(in: folder)
            #expect(load(from: folder))
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only the administrator may give files away"))
    func `a file that is somebody else's is not believed`() throws {
        try withTemporaryFolder { folder in
            store(in: folder)
            let file = try #require(try files(in: folder).first).path
            try #require(chown(file, 65_534, 65_534) == 0)
            #expect(!load(from: folder))
        }
    }

    @Test func `a value that cannot be read is as good as none`() throws {
        try withTemporaryFolder { folder in
            let file = CacheFile(folder: folder, kind: "test", identity: "one")
            file.store { $0.write("a text, and nothing else") }
            #expect(file.load { try ($0.read(String.self), $0.read(Int.self)) } == nil)
            #expect(file.load { try $0.readRun(of: UInt64.self) } == nil)
            file.store { $0.writeBits(UInt64.max) }
            #expect(file.load { try $0.readRun(of: UInt8.self) } == nil)
            #expect(file.load { try $0.read([Int].self) } == nil)
            #expect(file.load { try $0.read(String.self) } == nil)
            #expect(file.load { try $0.read(Bool.self) } == nil)
        }
    }

    @Test func `a place that cannot be written to is no error`() {
        store(in: "/dev/null/nowhere")
        #expect(!load(from: "/dev/null/nowhere"))
    }

    @Test func `the files that were used last stay`() throws {
        try withTemporaryFolder { folder in
            for number in 0..<CacheFile.mostKept { store(in: folder, identity: "\(number)") }
            try Data().write(to: URL(fileURLWithPath: folder + "/other.bin"))
            for file in try files(in: folder) {
                let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
                try FileManager.default.setAttributes(old, ofItemAtPath: file.path)
            }
            #expect(load(from: folder, identity: "3"))
            store(in: folder, identity: "new")
            store(in: folder, identity: "newer")
            #expect(try files(in: folder).count == CacheFile.mostKept + 1)
            #expect(load(from: folder, identity: "3"))
            #expect(load(from: folder, identity: "new"))
            #expect(load(from: folder, identity: "newer"))
        }
    }
}
