import Assets
import Procedure
import Testing

/// The table that the program ships.
func shippedProcedure() throws -> Procedure {
    let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
    return try Procedure(yaml: String(decoding: bytes, as: UTF8.self), file: "netshaker-red-mail-update.yaml")
}

@Suite("The shipped table")
struct ShippedProcedureTests {
    @Test("It has the manual's twenty rows, in the manual's order")
    func rows() throws {
        let expected = [
            "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2", "3-3", "3-4", "3-5",
            "3-6", "3-7", "3-8", "4-1", "5-1",
        ]
        #expect(try shippedProcedure().steps.map(\.id.description) == expected)
    }

    @Test("Each row's items stand in the manual's column")
    func columns() throws {
        let onActive: Set = ["1-1", "1-3", "1-4", "1-5", "3-1", "3-2", "3-3", "3-7", "4-1", "5-1"]
        for step in try shippedProcedure().steps {
            #expect(Set(step.items.map(\.side)) == [onActive.contains("\(step.id)") ? .active : .standby], "\(step.id)")
        }
    }

    @Test("Each line of the manual is there; what the project added says so")
    func items() throws {
        let items = try shippedProcedure().items
        #expect(items.filter { !$0.isOurs }.count == 30)
        #expect(items.filter(\.isOurs).map(\.id.description) == ["1-1.3", "2-3.3", "5-1.3", "5-1.4"])
    }

    @Test("What must keep holding between rows is watched: mail, the other box, LAN1, アクティブ first")
    func latches() throws {
        let latches = try shippedProcedure().latches
        #expect(Set(latches.map(\.hazard)) == [.mailLost, .dualActive, .reversedSync])
        #expect(latches.filter(\.isFullStop).map(\.id) == ["lan1-of-s-out", "active-first"])
        for service in latches.filter({ $0.holds == .mailClosed($0.holds.side ?? .active) }) {
            #expect(service.until.description == "5-1.1", "\(service.id)")
        }
    }

    @Test("Overrides are where the manual or this project's reading allows one, and nowhere else")
    func overrides() throws {
        let steps = try shippedProcedure().steps.filter { $0.override != nil }
        #expect(steps.map(\.id.description) == ["1-2", "2-2", "4-1", "5-1"])
        let early = steps.suffix(2).compactMap(\.override)
        #expect(early.map(\.mark) == ["*2", "*2"] && early.map(\.owes) == [true, true])
        #expect(early.first?.requires == early.last?.requires && early.first?.lifts == early.last?.lifts)
        for step in steps { #expect(!(step.override?.lifts.isEmpty ?? true), "\(step.id)") }
    }

    @Test("Every shutdown wants the power lamp seen, and silence sensed")
    func shutdowns() throws {
        let shutdowns = try shippedProcedure().items.filter { $0.operation == .shutDown }
        #expect(shutdowns.map(\.id.step.description) == ["1-2", "1-5", "2-5", "3-3", "3-6"])
        for item in shutdowns {
            #expect(item.attested != nil && item.sensed.contains(Requirement(.silent(item.side))), "\(item.id)")
        }
    }
}
