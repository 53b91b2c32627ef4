import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("Limits on a real line: every fault has its name, in time", .serialized)
struct LimitTests {
    private static let limits = Limits(
        connect: .milliseconds(300), request: .milliseconds(400), save: .milliseconds(500), pageBytes: 64 << 10,
        redirects: 5, probeConnect: .milliseconds(300), probeGreeting: .milliseconds(300), betweenLogins: .seconds(10))

    /// What a first reading ends in when the login is answered so, within a second.
    private static func fault(_ reply: ScriptedServer.Reply) throws -> ConsoleFault? {
        let server = try ScriptedServer { _ in reply }
        let clock = ContinuousClock()
        let start = clock.now
        defer { #expect(clock.now - start < .seconds(5)) }
        do {
            _ = try WebConsole(
                address: ConsoleAddress("127.0.0.1:\(server.port)"), user: "admin", password: Secret("x"),
                guide: .builtIn(), limits: limits, now: { Moment(seconds: 0) }
            ).read([.monitor])
            return nil
        } catch let fault as ConsoleFault {
            return fault
        }
    }

    @Test("Silence, dripping, resetting, endless, bloated and empty answers")
    func faults() throws {
        #expect(try Self.fault(.silence) == .timedOut(.milliseconds(400)))
        #expect(try Self.fault(.drip(milliseconds: 50)) == .timedOut(.milliseconds(400)))
        #expect(try Self.fault(.reset(after: Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx".utf8))) == .cutOff)
        #expect(try Self.fault(.bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx".utf8))) == .cutOff)
        #expect(try Self.fault(.bytes([])) == .cutOff)
        let endless = FakeConsole.response(String(repeating: "x", count: 100 << 10))
        #expect(try Self.fault(.bytes(endless)) == .tooLong(limit: 64 << 10))
        let header = String(repeating: "X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n", count: 4000)
        #expect(try Self.fault(.bytes(FakeConsole.response(header: header, "x"))) == .tooLong(limit: 64 << 10))
        #expect(try Self.fault(.bytes(FakeConsole.response(""))) == .empty)
        #expect(try Self.fault(.bytes(FakeConsole.response(status: "500 Oops", "<html>x</html>"))) == .httpStatus(500))
        let zipped = FakeConsole.response(header: "Content-Encoding: gzip\r\n", "\u{1F}\u{8B}</html>")
        #expect(try Self.fault(.bytes(zipped)) == .notThisConsole(title: ""))
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
