import Appliance
import Foundation
import GRDB
import Testing
import Walkthrough

@testable import Journal

@Suite("A session goes from one journal to another, to the letter or not at all")
struct ParcelTests {
    @Test("It arrives with its chain: rows, digests and header are the same, under another number")
    func roundTrip() throws {
        let (here, there) = (Scratch(), Scratch())
        let records = try someRecords(30)
        try record([.left], in: here)
        let id = try record(records, in: here)
        let before = try here.open().history(of: id)
        let lines = try packed(id, from: here)
        let journal = try Journal(adding: there.file)
        let taken = try unpack(lines, into: journal)
        #expect(taken.session == 1 && taken.rows == Int64(records.count))
        let after = try journal.history(of: taken.session)
        #expect(after.records == before.records && after.last == before.last && after.header == before.header)
    }

    @Test("It can go on from there, and its chain still begins with its first number")
    func onward() throws {
        let (here, there, beyond) = (Scratch(), Scratch(), Scratch())
        try record([.left], in: here)
        let lines = try packed(try record(try someRecords(5), in: here), from: here)
        let journal = try Journal(adding: there.file)
        #expect(try unpack(lines, into: journal).session == 1)
        #expect(try packed(1, from: there) == lines)
        #expect(try unpack(try packed(1, from: there), into: Journal(adding: beyond.file)).session == 1)
    }

    @Test("What the journal has already is refused, with its number there")
    func known() throws {
        let (here, there) = (Scratch(), Scratch())
        let lines = try packed(try record(try someRecords(5), in: here), from: here)
        #expect(throws: ParcelFault.known(session: 1)) { try unpack(lines, into: Journal(adding: here.file)) }
        let journal = try Journal(adding: there.file)
        _ = try unpack(lines, into: journal)
        #expect(throws: ParcelFault.known(session: 1)) { try unpack(lines, into: journal) }
    }

    @Test("Changed, cut off, mixed up or something else: nothing of it stays")
    func refused() throws {
        let here = Scratch()
        let lines = try packed(try record(try someRecords(10), in: here), from: here)
        var changed = lines
        changed[4] = changed[4].replacing("primary", with: "secondary")
        var swapped = lines
        swapped.swapAt(3, 4)
        let newer = [lines[0].replacing(#""version":1"#, with: #""version":2"#)] + lines.dropFirst()
        let cases: [([String], ParcelFault)] = [
            (changed, .broken(row: 4)), (swapped, .broken(row: 3)), (Array(lines.dropLast()), .cutOff(rows: 12)),
            (Array(lines.prefix(5) + lines.suffix(1)), .broken(row: 5)), (newer, .otherVersion(2)),
            (["Dear customer,"], .notASession(line: 1)), ([], .notASession(line: 1)),
            (Array(lines.prefix(3)) + ["{}"], .notASession(line: 4)),
        ]
        let there = Scratch()
        let journal = try Journal(adding: there.file)
        for (lines, fault) in cases {
            #expect(throws: fault) { try unpack(lines, into: journal) }
        }
        #expect(try there.count("SELECT count(*) FROM session") == 0 && there.count() == 0)
    }

    @Test("A session that cannot be proved is not packed: not one line of it")
    func flawed() throws {
        let here = Scratch()
        let id = try record(try someRecords(10), in: here)
        try here.tamper("DELETE FROM record WHERE number = 5")
        var lines: [String] = []
        let flaw = try #require(try Archive(here.file)).pack(id) { lines.append($0) }
        #expect(flaw == .broken(row: 5, unproved: 7) && lines.isEmpty)
    }

    @Test("What was left elsewhere is not offered here: the work belongs where it was done")
    func notTakenUp() throws {
        let (here, there) = (Scratch(), Scratch())
        let lines = try packed(try record([.left], in: here), from: here)
        let journal = try Journal(adding: there.file)
        _ = try unpack(lines, into: journal)
        #expect(try journal.unfinished { _ in true } == nil)
    }

    private func packed(_ session: Int64, from scratch: Scratch) throws -> [String] {
        var lines: [String] = []
        let flaw = try #require(try Archive(scratch.file)).pack(session) { lines.append($0) }
        #expect(flaw == nil)
        return lines
    }

    private func unpack(_ lines: [String], into journal: Journal) throws -> (session: Int64, rows: Int64) {
        var left = lines[...]
        return try journal.unpack { left.popFirst() }
    }
}
