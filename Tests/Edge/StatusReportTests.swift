import Appliance
import ArgumentParser
import Foundation
import Glibc
import Testing

@testable import redpair

@Suite("status: what was not read is null, and nothing is made of one box seen twice")
struct StatusReportTests {
    private func json(_ report: StatusReport) throws -> [String: [String: Any]] {
        let text = try StatusText(report, .english).json()
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [String: Any]])
    }

    @Test("A ball that means nothing is a state that was not read; its key is there")
    func unknownState() throws {
        var reading = Looks.good(.active)
        reading.components = [Component(name: "CPU", group: .system, signal: nil)]
        let boxes = try json(try Looks.report(Glance(reading), Glance(Looks.good(.standby))))
        let rows = try #require(boxes["active"]?["components"] as? [[String: Any]])
        #expect(rows.count == 1 && rows[0]["state"] is NSNull)
    }

    @Test("An empty list before a check tells nothing; after one it tells that there is nothing")
    func uncheckedList() throws {
        var reading = Looks.good(.active)
        reading.updates = UpdateList(updates: [], hasBeenChecked: false)
        let boxes = try json(try Looks.report(Glance(reading), Glance(Looks.good(.standby))))
        #expect(boxes["active"]?["updates"] is NSNull)
        #expect((boxes["standby"]?["updates"] as? [Any])?.isEmpty == true)
    }

    @Test("Whoever breaks off has answered; whoever refuses has not")
    func reachable() throws {
        let report = try Looks.report(Glance(ConsoleFault.cutOff), Glance(ConsoleFault.refused))
        #expect(report.active.reachable && !report.standby.reachable && report.exitCode == 3)
    }

    @Test("One box at both addresses: nothing is known of the other, and both lines say so")
    func oneBox() throws {
        let good = Glance(Looks.good(.active))
        let report = try Looks.report(good, good)
        #expect(report.exitCode == 3 && report.active.error == report.standby.error)
        #expect(report.active.error?.contains("same box (primary.example.jp)") == true)
        #expect(Set(try json(report).keys) == ["active", "standby"])
    }

    @Test("Roles that are not as the columns say have a line of their own; a pair in good order has none")
    func roles() throws {
        func lines(_ active: Reading, _ standby: Reading) throws -> [String] {
            StatusText(try Looks.report(Glance(active), Glance(standby)), .english).lines
        }
        var other = Looks.good(.active)
        other.host = "secondary.example.jp"
        #expect(try lines(Looks.good(.active), Looks.good(.standby)).count == 2)
        #expect(try lines(Looks.good(.active), other).last == "! Both are active.")
        #expect(
            try lines(Looks.good(.standby), Looks.good(.active)).last
                == """
                ! Reversed: secondary.example.jp at A's address is standby, and primary.example.jp at S's address is \
                active. Make sure that no other work, and no failover, is under way.
                """
        )
    }

    @Test("A fact that is missing is told with its page")
    func page() throws {
        var reading = Looks.good(.active)
        reading.gaps = [Gap(page: .mail, fault: .forbidden)]
        let report = try Looks.report(Glance(reading), Glance(Looks.good(.standby)))
        #expect(report.active.error == "e-mail: This user is not allowed to see it.")
    }

    @Test("Nothing that goes wrong ends as a light does, and each light does")
    func noFalseLight() {
        struct Unforeseen: Error {}
        #expect(Status.status(1, of: Unforeseen()) == EX_DATAERR)
        #expect(Status.status(EX_NOINPUT, of: Unforeseen()) == EX_NOINPUT)
        for light: Int32 in 0...3 { #expect(Status.status(light, of: ExitCode(light)) == light) }
    }
}
