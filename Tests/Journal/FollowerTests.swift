import Appliance
import Foundation
import GRDB
import Glibc
import Testing
import Walkthrough

@testable import Journal

@Suite("A session is followed as it grows, and whoever records it does not notice")
struct FollowerTests {
    private let scratch = Scratch()

    private func begin() throws -> (journal: Journal, session: Session) {
        let journal = try scratch.open()
        let header = Header(scratch.outline(try shippedProcedure()), settings: Settings())
        return (journal, try journal.begin(header))
    }

    private func archive() throws -> Archive { try #require(try Archive(scratch.file)) }

    @Test("Each look brings what was added since, once and in order, to several at the same time")
    func news() throws {
        var (_, session) = try begin()
        var (early, late) = (try Follower(session.id, in: archive()), try Follower(session.id, in: archive()))
        #expect(try early.news() == [])
        let records = try someRecords(30)
        try session.append(Array(records.prefix(10)))
        #expect(try early.news() == Array(records.prefix(10)))
        try session.append(Array(records.dropFirst(10)))
        #expect(try early.news() == Array(records.dropFirst(10)))
        #expect(try early.news() == [])
        #expect(try late.news() == records)
    }

    @Test("What was folded on the way is what the whole history folds to")
    func fold() throws {
        var (journal, session) = try begin()
        var follower = try Follower(session.id, in: archive())
        let procedure = try shippedProcedure()
        var work = follower.header.walkthrough(procedure)
        for record in try someRecords(60) {
            try session.append([record])
            for case .event(let event) in try follower.news() { _ = work.handle(event) }
        }
        #expect(try journal.history(of: session.id).walkthrough(procedure) == work)
    }

    @Test("A look takes so many rows and no more, and the next one goes on where it ended")
    func most() throws {
        var (_, session) = try begin()
        let ticks = (1...Int64(Follower.most + 20)).map { number in
            JournalRecord.event(Event(.tick, at: Scratch.begin + .seconds(number)))
        }
        try session.append(ticks)
        var follower = try Follower(session.id, in: archive())
        #expect(try follower.news().count == Follower.most)
        #expect(try follower.news().count == 20)
        #expect(try follower.news() == [])
    }

    @Test("Rows are written while a reader is in the middle of a look, and the file is tidied up meanwhile")
    func writerIsNotDelayed() throws {
        var (journal, session) = try begin()
        try session.append(try someRecords(5))
        let (reader, before) = (try archive(), try scratch.count())
        try reader.read { database in
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM record") == before)
            // The writer waits for nobody: with a lock in its way it would give up at once.
            try journal.database.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 0") }
            for _ in 1...50 { try session.append([.event(Event(.tick, at: Scratch.begin))]) }
            try journal.database.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)") }
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM record") == before)
        }
        var follower = try Follower(session.id, in: reader)
        #expect(try follower.news().count == before + 50)
    }

    @Test("Nothing can be written through it")
    func readOnly() throws {
        _ = try begin()
        let refused = #expect(throws: RecordFault.self) {
            try archive().read { try $0.execute(sql: "INSERT INTO session (header) VALUES ('x')") }
        }
        guard case .notWritable = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
    }

    @Test("A row that is not what was written is told where it comes")
    func tampered() throws {
        var (journal, session) = try begin()
        try session.append(try someRecords(8))
        try journal.close()
        try scratch.tamper("UPDATE record SET kind = 'left' WHERE number = 6")
        var follower = try Follower(session.id, in: archive())
        #expect(throws: RecordFault.chainBroken(session: session.id, row: 6)) { try follower.news() }
    }

    @Test("Whether a program leads the pair is told by its claim, and asking takes nothing from it")
    func led() throws {
        let outline = scratch.outline(try shippedProcedure())
        #expect(!scratch.file.isLed(outline))
        let (journal, _) = try begin()
        #expect(scratch.file.isLed(outline))
        #expect(throws: RecordFault.inUse) { try scratch.open() }
        try journal.close()
        #expect(!scratch.file.isLed(outline))
    }

    @Test("The clock of a rehearsal is told from the time of day, and back; a real pair's is the time of day")
    func pace() throws {
        var outline = scratch.outline(try shippedProcedure(), mode: .rehearsal)
        let later = Scratch.begin + .seconds(10)
        #expect(outline.time(at: later) == later && outline.real(at: later) == later)
        outline.pace = Pace(since: Scratch.begin, speed: 60)
        #expect(outline.time(at: later) == Scratch.begin + .minutes(10))
        #expect(outline.real(at: Scratch.begin + .minutes(10)) == later)
    }

    @Test("A header without a witness and a pace, as older programs wrote it, is read")
    func olderHeader() throws {
        let outline = scratch.outline(try shippedProcedure())
        let json = try JournalRecord.json(Header(outline, settings: Settings()))
        #expect(!json.contains("witness") && !json.contains("pace"))
        #expect(try JournalRecord.value(json) == Header(outline, settings: Settings()))
    }

    @Test("A header of 0.9, whose settings know nothing of closed ports, is read, and folds as it did")
    func headerOf09() throws {
        let outline = scratch.outline(try shippedProcedure())
        var settings = Settings()
        let json = try JournalRecord.json(Header(outline, settings: settings))
        let older = json.replacing(#""closedPortsAge":{"milliseconds":15000},"#, with: "")
        #expect(older != json)
        settings.closedPortsAge = nil
        #expect(try JournalRecord.value(older) == Header(outline, settings: settings))
    }
}
