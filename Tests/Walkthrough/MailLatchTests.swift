import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Latches: mail that is not stopped any more (F3)")
struct MailLatchTests {
    @Test("F3: what is left open by decision is never what the row itself stops", arguments: [MailService.smtp, .imap])
    func leftOpen(service: MailService) throws {
        var evening = try Checkpoint.at("1-1.3")
        evening.wire.port = { side, one in
            guard side == .active else { return nil }
            return one == service ? .open(greeting: "220 ready") : .closed
        }
        evening.pass(.minutes(2))
        #expect(evening.work.wantsAttestation == (service == .imap))
        evening.press(.attest)
        #expect((evening.work.prompt != nil) == (service == .imap))
        evening.press(.carryOut)
        #expect(!evening.work.leftOpen.active.contains(.smtp))
    }

    @Test("Another port than the first one opens: the alarm names that one, and no more the one that is closed")
    func anotherPort() throws {
        var evening = try Checkpoint.ready("1-2.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.contains(.mailNotStopped(.active, [.smtp])))
        _ = evening.pair.perform(.setServices([.smtp: false, .pop: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.contains(.mailNotStopped(.active, [.pop])), "\(evening.work.alarms)")
        #expect(evening.work.debts.contains { if case .mailStopped = $0 { true } else { false } }, "POP takes none in")
    }

    @Test("While a port takes mail in, mail is not called stopped")
    func mailPartly() throws {
        var evening = try Checkpoint.ready("1-2.1")
        guard case .mailStopped(let since)? = evening.work.debts.first else {
            Issue.record("\(evening.work.debts)")
            return
        }
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.debts.first == .mailPartly(.active, [.smtp], since: since))
        _ = evening.pair.perform(.setServices([.smtp: false]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.debts.first == .mailStopped(since: since))
    }

    @Test("Ports of S behind the PC's own cable are no mail that comes in")
    func behindThePC() throws {
        var evening = try Checkpoint.ready("2-2.1")
        evening.wire.port = { side, service in side == .standby && service == .smtp ? .open(greeting: "220 x") : nil }
        evening.pass(.minutes(3))
        #expect(evening.work.boxes.standby.redundancy?.value.role == .active)
        guard case .mailStopped? = evening.work.debts.first else {
            Issue.record("\(evening.work.debts)")
            return
        }
    }

    @Test("A mail port that opens again, any of them, reopens the row; closed again, the tick comes back by itself")
    func mailStartsAgain() throws {
        var evening = try Checkpoint.ready("1-4.1")
        _ = evening.pair.perform(.setServices([.imap: true]), on: .active, at: evening.now)
        evening.pass(.minutes(3))
        #expect(evening.place == "1-1.3")
        #expect(evening.work.alarms == [.mailNotStopped(.active, [.imap])])
        #expect(evening.mark(of: "1-1.1") == .sensed && evening.mark(of: "1-2.1") == .sensed)
        evening.carryOut()
        evening.pass(.minutes(1))
        #expect(evening.place == "1-4.1" && evening.work.alarms.isEmpty)
    }

    @Test("F3: mail on S after 2-3 is seen on ports that the manual does not name, and stopped again")
    func mailOnStandby() throws {
        var evening = try Checkpoint.ready("2-4.1")
        _ = evening.pair.perform(.setServices([.submission: true]), on: .standby, at: evening.now)
        evening.pass(.minutes(3))
        #expect(evening.place == "2-3.3")
        #expect(evening.work.alarms == [.mailNotStopped(.standby, [.submission])])
        evening.carryOut()
        evening.pass(.minutes(1))
        #expect(evening.place == "2-4.1" && evening.mark(of: "2-3.4") == .attested)
    }
}
