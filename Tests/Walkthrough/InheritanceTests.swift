import Appliance
import Procedure
import TestSupport
import Testing

@testable import SimulatedPair
@testable import Walkthrough

@Suite("F20: mail that an earlier work stopped is a debt of the pair")
struct InheritanceTests {
    /// A work that begins while mail is off, but for these services of A.
    private static func anew(_ inheritance: Inheritance?, running: Set<MailService> = []) throws -> Evening {
        var evening = try Evening { pair, _ in
            for service in MailService.allCases {
                pair.boxes.active.mail.switches[service] = running.contains(service)
                pair.boxes.standby.mail.switches[service] = false
            }
        }
        if let inheritance { evening.happen(.inherited(inheritance)) }
        return evening
    }

    /// What the earlier work had read before it stopped anything.
    private static func left(since: Moment?) throws -> Inheritance {
        var (inheritance, reading) = (Inheritance(), Reading())
        reading.mail = MailSettings(switches: [.smtp: true, .imap: true, .pop: true, .pops: false])
        inheritance.take(.read(.active, reading, asked: try Evening().now))
        inheritance.stoppedSince = since
        return inheritance
    }

    @Test("What was on before the first of the works is given back, and mail was down since then")
    func givenBack() throws {
        let since = try Evening().now
        var evening = try Self.anew(try Self.left(since: since))
        evening.pass(.seconds(5))
        #expect(evening.work.mailStop == .since(since) && evening.work.log.contains { $0.kind == .inherited })
        let isDone = evening.work { $0.work.current == nil }
        #expect(isDone, "\(evening.place) \(evening.reasons)")
        #expect(MailService.allCases.filter { evening.pair.isServing($0, on: .active) } == [.smtp, .imap, .pop])
        #expect(!evening.work.log.contains { $0.kind == .alarm(.mailOffBefore(.active)) })
        guard case .over(since, _) = evening.work.mailStop else {
            Issue.record("\(evening.work.mailStop)")
            return
        }
    }

    @Test(
        "Where nobody knows what was on, it is an alarm from the first reading on, until somebody starts mail; that mail can be fetched is no comfort",
        arguments: [[], [.imap, .pop]] as [Set<MailService>])
    func unknown(running: Set<MailService>) throws {
        var evening = try Self.anew(nil, running: running)
        evening.pass(.seconds(10))
        #expect(evening.work.alarms == [.mailOffBefore(.active)])
        evening.pair.boxes.active.mail.switches[.smtp] = true
        evening.pass(.minutes(2))
        #expect(evening.work.alarms.isEmpty && evening.work.recorded.active?.switches[.smtp] == true)
    }

    @Test("Where mail runs when the work begins, what was on long ago is history")
    func paidBefore() throws {
        var evening = try Self.anew(try Self.left(since: try Evening().now), running: [.smtp])
        evening.pass(.seconds(10))
        #expect(evening.work.mailStop == .notYet && !evening.work.log.contains { $0.kind == .inherited })
        #expect(evening.work.recorded.active?.switches.filter(\.value).map(\.key) == [.smtp])
    }

    @Test("Mail that somebody has started since was not down all along, and nothing else is given back")
    func startedSince() throws {
        var evening = try Self.anew(try Self.left(since: try Evening().now))
        evening.pass(.seconds(5))
        evening.pair.boxes.active.mail.switches[.smtp] = true
        evening.pass(.minutes(2))
        #expect(evening.work.mailStop == .notYet)
        #expect(evening.work.recorded.active?.switches.filter(\.value).map(\.key) == [.smtp])
    }

    @Test("Once a command was sent nothing is inherited any more")
    func tooLate() throws {
        var evening = try Checkpoint.at("1-2.1")
        let before = (evening.work.recorded, evening.work.mailStop)
        evening.happen(.inherited(try Self.left(since: Moment(seconds: 0))))
        #expect(evening.work.recorded == before.0 && evening.work.mailStop == before.1)
    }

    @Test("Mail is down until the last service is back that was on, not only SMTP")
    func lastService() throws {
        var evening = try Checkpoint.at("5-1.3")
        #expect(evening.mark(of: "5-1.1") == .sensed)
        guard case .since = evening.work.mailStop else {
            Issue.record("\(evening.work.mailStop)")
            return
        }
        evening.work { $0.mark(of: "5-1.3") != nil }
        guard case .over(_, let end) = evening.work.mailStop else {
            Issue.record("\(evening.work.mailStop)")
            return
        }
        #expect(end == evening.work.now)
    }
}
