import Appliance
import Foundation
import GRDB
import Testing
import Walkthrough

@testable import Journal

@Suite("A journal that cannot be written: told as it is, tried again, nothing missing afterwards")
struct FailingTests {
    private let records = (1...12).map { JournalRecord.event(Event(.tick, at: Scratch.begin + .seconds($0))) }

    @Test("Whichever append fails, the record is lost with that one, and whole once writing works again")
    func everyAppend() throws {
        for nth in 1...records.count {
            let scratch = Scratch()
            let journal = try scratch.open()
            let session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
            try journal.database.write { database in
                try database.execute(
                    sql: """
                        CREATE TRIGGER fails BEFORE INSERT ON record WHEN NEW.number = \(nth)
                        BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END
                        """)
            }
            var recorder = Recorder(session)
            for (index, record) in records.enumerated() {
                recorder.note(record)
                let change = recorder.commit(at: 0)
                #expect((change == .lost(.failed("disk I/O error"))) == (index + 1 == nth), "append \(index + 1)")
            }
            #expect(recorder.commit(at: Recorder.pause - 1) == .none)
            #expect(recorder.commit(at: Recorder.pause) == .none)
            try journal.database.write { try $0.execute(sql: "DROP TRIGGER fails") }
            #expect(recorder.commit(at: Recorder.pause * 2) == .regained)
            #expect(recorder.fault == nil)
            #expect(try journal.history(of: session.id).records == records)
        }
    }

    @Test("A full disk is told as a full disk, and what was written before stays whole")
    func full() throws {
        let scratch = Scratch()
        let journal = try scratch.open()
        var session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        try session.append(records)
        try journal.database.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        var fault: RecordFault?
        for _ in 1...200 where fault == nil {
            do throws(RecordFault) { try session.append(records) } catch { fault = error }
        }
        #expect(fault == .full)
        let history = try journal.history(of: session.id)
        #expect(history.rows == session.rows && history.rows % Int64(records.count) == 0)
    }

    @Test("A folder that cannot be made, and a folder in the file's place, are told before anything is sent")
    func notWritable() throws {
        let scratch = Scratch()
        for path in ["/dev/null/redpair/journal.sqlite", NSTemporaryDirectory()] {
            let fault = #expect(throws: RecordFault.self) {
                try Journal(JournalFile(path: path), claiming: scratch.addresses)
            }
            guard case .notWritable = fault else {
                Issue.record("\(path): \(String(describing: fault))")
                continue
            }
        }
    }

    @Test("A file that somebody holds for too long is busy, and whole again when let go")
    func busy() throws {
        let scratch = Scratch()
        let journal = try scratch.open()
        var session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        var holding = Configuration()
        holding.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: scratch.file.path, configuration: holding)
        try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        #expect(throws: RecordFault.busy) { try session.append([.left]) }
        try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try session.append([.left])
        #expect(try journal.history(of: session.id).records == [.left])
    }

    @Test("Rows that wait have a limit; past it the record ends, and never claims to be whole again")
    func overrun() throws {
        let scratch = Scratch()
        let journal = try scratch.open()
        let session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        var recorder = Recorder(session)
        for _ in 0...Recorder.limit { recorder.note(.left) }
        #expect(recorder.fault == .overrun(rows: Recorder.limit))
        #expect(recorder.commit(at: 0) == .none)
        #expect(try journal.history(of: session.id).records.isEmpty)
    }
}
