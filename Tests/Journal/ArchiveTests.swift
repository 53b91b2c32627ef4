import Appliance
import Foundation
import GRDB
import Testing
import Walkthrough

@testable import Journal

@Suite("A journal that is only read")
struct ArchiveTests {
    @Test("Where there is none, there is none: reading makes no file")
    func missing() throws {
        let scratch = Scratch()
        #expect(try Archive(scratch.file) == nil)
        #expect(!FileManager.default.fileExists(atPath: scratch.file.path))
    }

    @Test("It is read while another program leads the pair, and nothing can be written through it")
    func meanwhile() throws {
        let scratch = Scratch()
        let records = try someRecords(20)
        let journal = try scratch.open()
        var session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        try session.append(records)
        let archive = try #require(try Archive(scratch.file))
        var told: [JournalRecord] = []
        let seal = try archive.tell(session.id) { told.append($0) }
        #expect(told == records && seal.isWhole && seal.rows == Int64(records.count))
        #expect(throws: RecordFault.self) { try archive.read { try $0.execute(sql: "DELETE FROM record") } }
        try session.append([.left])
        #expect(try archive.tell(session.id) { _ in }.rows == seal.rows + 1)
    }

    @Test("What is proved is told, up to the first row that is not what was written")
    func broken() throws {
        let scratch = Scratch()
        let records = try someRecords(20)
        let id = try record(records, in: scratch)
        try scratch.tamper("UPDATE record SET body = replace(body, 'primary', 'secondary') WHERE number = 7")
        var told: [JournalRecord] = []
        let seal = try #require(try Archive(scratch.file)).tell(id) { told.append($0) }
        #expect(told == Array(records.prefix(6)) && seal.rows == 6)
        #expect(seal.flaw == .broken(row: 7, unproved: Int64(records.count - 6)))
    }

    @Test("Cut off anywhere, what can still be proved is told, and never a crash")
    func truncated() throws {
        let scratch = Scratch()
        let records = try someRecords(400)
        let id = try record(records, in: scratch)
        for end in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: scratch.file.path + end) {
            try FileManager.default.removeItem(atPath: scratch.file.path + end)
        }
        let whole = try Data(contentsOf: URL(filePath: scratch.file.path))
        var partly = 0
        for count in stride(from: 0, to: whole.count, by: 4_097) {
            try whole.prefix(count).write(to: URL(filePath: scratch.file.path))
            var told: [JournalRecord] = []
            do throws(RecordFault) {
                let seal = try Archive(scratch.file)?.tell(id) { told.append($0) }
                #expect(seal?.isWhole != true)
                let areWritten = told == Array(records.prefix(told.count))
                #expect(areWritten, "\(count) of \(whole.count) bytes: \(told.count) rows, \(String(describing: seal))")
                partly += told.isEmpty ? 0 : 1
            } catch { #expect(told.isEmpty, "\(count) of \(whole.count) bytes: \(error)") }
        }
        #expect(partly > 0)
    }

    @Test("The list tells who, what, how far and for how long without mail, whatever became of the program")
    func listings() throws {
        let scratch = Scratch()
        var work = Walkthrough(try shippedProcedure(), at: Scratch.begin)
        _ = work.handle(Event(.began, at: Scratch.begin))
        let standing = Standing(work)
        try record([.stood(standing), .left], in: scratch)
        try record([.stood(standing)], in: scratch, mode: .rehearsal)
        try record([.stood(standing), .finished], in: scratch, mode: .guide)
        try record([.left, .abandoned], in: scratch)
        let listings = try #require(try Archive(scratch.file)).sessions()
        #expect(listings.map(\.id) == [1, 2, 3, 4])
        #expect(listings.map(\.ending) == [.left, .open, .finished, .abandoned])
        #expect(listings.map(\.rows) == [2, 1, 2, 2])
        #expect(listings.map { $0.outline?.mode } == [.real, .rehearsal, .guide, .real])
        #expect(listings[0].standing == standing && listings[3].standing == nil)
        #expect(listings[0].concerns("127.0.0.2") && !listings[0].concerns("127.0.0.3"))
    }

    @Test("A header that nobody can read hides its session's outline, and no other session")
    func headerUnreadable() throws {
        let scratch = Scratch()
        try record([.left], in: scratch)
        try record([.left], in: scratch)
        try scratch.tamper("UPDATE session SET header = '{' WHERE id = 1")
        let archive = try #require(try Archive(scratch.file))
        #expect(try archive.sessions().map { $0.outline == nil } == [true, false])
        #expect(throws: RecordFault.chainBroken(session: 1, row: 0)) { try archive.header(of: 1) }
    }
}
