import Appliance
import Foundation
import GRDB
import Testing
import Walkthrough

@testable import Journal

@Suite("The journal: what was added is there, for nobody else to read, and in nobody else's hands")
struct JournalTests {
    @Test("What was recorded is read back as it was, by a program that starts later")
    func readBack() throws {
        let scratch = Scratch()
        let records = try someRecords(60)
        let id = try record(records, in: scratch)
        let history = try scratch.open().history(of: id)
        #expect(history.records == records)
        #expect(history.header.outline.engineer == "安川")
        #expect(history.intents.count == 1)
    }

    @Test("Every commit is synced to the disk: WAL, and synchronous FULL in spite of the library's NORMAL")
    func durable() throws {
        let journal = try Scratch().open()
        let (mode, level) = try journal.database.read { database in
            (
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(database, sql: "PRAGMA synchronous")
            )
        }
        #expect(mode == "wal" && level == 2)
    }

    @Test("Only its owner may read it: 0600 in a folder of 0700, also for a file that was wider open")
    func rights() throws {
        let scratch = Scratch()
        try record(try someRecords(3), in: scratch)
        #expect(try rights(of: scratch.folder + "/state") == 0o700)
        #expect(chmod(scratch.file.path, 0o644) == 0)
        let journal = try scratch.open()
        #expect(try rights(of: scratch.file.path) == 0o600)
        var session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        try session.append([.left])
        #expect(try rights(of: scratch.file.path + "-wal") == 0o600)
    }

    @Test("Another program reads while this one writes")
    func readersMeanwhile() throws {
        let scratch = Scratch()
        let journal = try scratch.open()
        var session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        for number in 1...20 {
            try session.append([.event(Event(.tick, at: Scratch.begin + .seconds(Int64(number))))])
            #expect(try scratch.count() == number)
        }
    }

    @Test(
        "A second redpair on the same pair is turned away, whichever way round it names the boxes; other pairs are not")
    func onePairOneLeader() throws {
        let scratch = Scratch()
        let swapped = BySide(active: scratch.addresses.standby, standby: scratch.addresses.active)
        let leader = try scratch.open()
        #expect(throws: RecordFault.inUse) { try scratch.open() }
        #expect(throws: RecordFault.inUse) { try Journal(scratch.file, claiming: swapped) }
        _ = try Journal(scratch.file, claiming: BySide(active: "http://a", standby: "http://b"))
        try leader.close()
        _ = try scratch.open()
    }

    @Test("The claim lasts as long as the session is written to")
    func claimLasts() throws {
        let scratch = Scratch()
        let session = try scratch.open().begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        #expect(throws: RecordFault.inUse) { try scratch.open() }
        #expect(session.rows == 0)
    }

    @Test("Only what was left unfinished on these boxes is offered, the newest first; abandoned is abandoned")
    func unfinished() throws {
        let scratch = Scratch()
        let outline = scratch.outline(try shippedProcedure())
        let first = try record([.left], in: scratch)
        let second = try record([.left], in: scratch)
        try record([.finished], in: scratch)
        try record([.left], in: scratch, mode: .rehearsal)
        try record([.left], in: scratch, mode: .guide)
        let journal = try scratch.open()
        #expect(try journal.unfinished { $0.concerns(outline) }?.id == second)
        try journal.abandon(second)
        #expect(try journal.unfinished { $0.concerns(outline) }?.id == first)
        #expect(try journal.history(of: second).records == [.left, .abandoned])
        try journal.abandon(first)
        #expect(try journal.unfinished { $0.concerns(outline) } == nil)
    }

    @Test("A session that was left is gone on with, and its chain with it")
    func goOn() throws {
        let scratch = Scratch()
        let id = try record([.left], in: scratch)
        let journal = try scratch.open()
        var session = journal.goOn(try journal.history(of: id))
        try session.append([.finished])
        #expect(try journal.history(of: id).records == [.left, .finished])
    }

    private func rights(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}

/// Records of every kind: an opening, events with readings, an intent.
func someRecords(_ events: Int) throws -> [JournalRecord] {
    var work = Walkthrough(try shippedProcedure(), at: Scratch.begin)
    let hosts = BySide<BoxText?>(active: "primary", standby: nil)
    var records: [JournalRecord] = [
        .opened(Opening(program: "0.1.0", engineer: "安川", at: Scratch.begin, hosts: hosts))
    ]
    for number in 1...events {
        let now = Scratch.begin + .seconds(Int64(number))
        let what: Happening = number == 1 ? .began : .read(.active, someReading(number), asked: now)
        if let event = work.handle(what, at: now).record { records.append(.event(event)) }
    }
    let item = work.items[0]
    let order = Order(
        id: 1, item: item.id, side: item.side, command: .setServices([.smtp: false]),
        expecting: Identity(host: "primary.nsk.dom", role: .active))
    return records + [.intent(order)]
}

private func someReading(_ number: Int) -> Reading {
    var reading = Reading()
    reading.clock = Scratch.begin
    reading.host = "primary.nsk.dom"
    reading.mail = MailSettings(switches: [.smtp: number % 2 == 0, .pop: true], ports: [.smtp: 10025])
    reading.processor = Processor(load1: number, uptime: .seconds(40))
    return reading
}

/// Records a session with a journal of its own, which is closed again.
@discardableResult
func record(_ records: [JournalRecord], in scratch: Scratch, mode: Outline.Mode = .real) throws -> Int64 {
    let journal = try scratch.open()
    var session = try journal.begin(
        Header(scratch.outline(try shippedProcedure(), mode: mode), settings: Settings()))
    try session.append(records)
    return session.id
}
