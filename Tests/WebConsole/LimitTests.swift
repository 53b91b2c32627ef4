import Appliance
import Dashboard
import TestSupport
import Testing

@testable import WebConsole

@Suite("Limits on a real line: every fault has its name, in time", .serialized)
struct LimitTests {
    private static let limits = Limits(
        connect: .seconds(1), request: .seconds(2), save: .seconds(3), pageBytes: 64 << 10,
        redirects: 5, probeConnect: .milliseconds(300), probeGreeting: .milliseconds(300), betweenLogins: .seconds(10))

    /// What a first reading ends in when the login is answered so, and how long that takes.
    private static func reading(of address: String) throws -> (fault: ConsoleFault?, took: Duration) {
        let console = try WebConsole(
            address: ConsoleAddress(address), user: "admin", password: Secret("x"), guide: .builtIn(), limits: limits,
            now: { Moment(seconds: 0) })
        let clock = ContinuousClock()
        let start = clock.now
        do { _ = try console.read([.monitor]) } catch { return (error, clock.now - start) }
        return (nil, clock.now - start)
    }

    @Test("Each fault of a server has its name in time, and a sentence in both languages", arguments: ServerFault.all)
    func faults(example: ServerFault) throws {
        let server = try ScriptedServer { _ in example.reply }
        let (fault, took) = try Self.reading(of: "127.0.0.1:\(server.port)")
        #expect(fault == example.fault)
        #expect(example.time.contains(took), "\(took)")
        #expect(fault?.words(in: .japanese) == example.words.ja)
        #expect(fault?.words(in: .english) == example.words.en)
    }

    @Test("A host that takes no connection is given up after the time for that alone")
    func connecting() throws {
        let crowd = try CrowdedPort()
        let (fault, took) = try Self.reading(of: "127.0.0.1:\(crowd.port)")
        #expect(fault == .timedOut(.seconds(1)))
        #expect(took >= .seconds(0.99) && took < .seconds(2), "\(took)")
        #expect(fault?.words(in: .japanese) == "1 秒待っても応答がありません。電源・ケーブル・アドレスを確かめてください。")
    }

    @Test("A save has more time than a page, and ends unknown, never sent again")
    func saving() throws {
        let box = try FakeConsole()
        box.state.change { $0.instead["/base/email/emailHandler.php"] = [.silence] }
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try box.client(limits: Self.limits).perform(
            .setServices([.smtp: false]), expecting: Identity(host: "ns.nsk.dom"))
        #expect(outcome == .unknown(.timedOut(.seconds(3))))
        #expect(clock.now - start >= .seconds(2.99) && clock.now - start < .seconds(6))
        #expect(box.count("/base/email/emailHandler.php") == 1)
    }

    @Test("Where everything together has a limit, no page has more than is left of it, and then none is asked for")
    func whole() throws {
        let box = try FakeConsole()
        box.state.change { $0.instead["/base/am/amStatus.php"] = [.silence] }
        var limits = Self.limits
        limits.whole = .seconds(1)
        let clock = ContinuousClock()
        let start = clock.now
        let console = try box.client(limits: limits)
        let reading = try console.read([.identity, .monitor])
        #expect(clock.now - start < .seconds(1.9), "\(clock.now - start)")
        #expect(reading.host != nil && reading.gaps.map(\.page) == [.monitor])
        let asked = box.server.requests.count
        #expect(throws: ConsoleFault.timedOut(.seconds(1))) { try console.read([.mail]) }
        #expect(box.server.requests.count == asked)
    }

    @Test("What the program ships with")
    func shipped() {
        let limits = Limits.standard
        #expect(limits.connect == .seconds(3) && limits.request == .seconds(15) && limits.save == .seconds(300))
        #expect(limits.pageBytes == 1 << 20 && limits.redirects == 5 && limits.betweenLogins == .seconds(10))
    }

    @Test("An old server's bare line ends are read all the same")
    func bareLineFeeds() throws {
        let box = try FakeConsole()
        let page = FakeConsole.response(
            header: "Content-Type: text/html; charset=EUC-JP\r\n", try Fixture.text("monitor-u-trueblue"))
        let end = try #require(page.firstRange(of: Array("\r\n\r\n".utf8)))
        let bare = page[..<end.upperBound].filter { $0 != UInt8(ascii: "\r") } + page[end.upperBound...]
        box.state.change { $0.instead["/base/am/amStatus.php"] = [.bytes(Array(bare))] }
        #expect(try box.client().read([.monitor]).components?.count == 9)
    }

    @Test("Redirects are followed on the console, five at most, and never away or into a handler")
    func redirects() throws {
        let box = try FakeConsole()
        let page = "/base/am/amStatus.php"
        func redirect(_ target: String) -> ScriptedServer.Reply {
            .bytes(FakeConsole.response(status: "302 Found", header: "Location: \(target)\r\n", "x"))
        }
        func fault(_ replies: [ScriptedServer.Reply]) throws -> ConsoleFault? {
            box.state.change { $0.instead[page] = replies }
            return try box.client().read([.monitor]).gaps.first?.fault
        }
        #expect(try fault([redirect("amStatus.php")]) == nil)
        #expect(try fault(Array(repeating: redirect(page), count: 6)) == .redirectedAway(BoxText(page)))
        #expect(try fault([redirect("http://127.0.0.9:1/x")]) == .redirectedAway("http://127.0.0.9:1/x"))
        #expect(
            try fault([redirect("/base/power/rebootHandler.php")]) == .redirectedAway("/base/power/rebootHandler.php"))
        #expect(try fault([redirect("/error/forbidden.html")]) == .forbidden)
        #expect(box.count("/base/power/rebootHandler.php") == 0)
    }

    @Test("Mail ports: refused, greeting, silent server, TLS port")
    func probe() throws {
        let smtp = try GreetingServer("220 ns.nsk.dom ESMTP \u{1B}[31m\r\n")
        let mute = try GreetingServer("")
        let closed = try GreetingServer("x")
        closed.stop()
        let probe = PortProbe(host: "127.0.0.1", limits: Self.limits)
        let states = probe.states(of: [.smtp: smtp.port, .pop: mute.port, .imap: closed.port, .pops: mute.port])
        #expect(
            states == [
                .smtp: .open(greeting: "220 ns.nsk.dom ESMTP \u{FFFD}[31m"), .pop: .open(greeting: ""), .imap: .closed,
                .pops: .open(greeting: ""),
            ])
    }
}
