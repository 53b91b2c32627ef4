import Appliance
import SimulatedPair
import Synchronization
import Testing

@testable import SimulatedConsole

/// A page as it came over the wire.
struct Answer {
    var head: String
    var text: String

    /// The status line's figure.
    var status: Int? { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } }

    /// Every value of a header.
    func header(_ name: String) -> [String] {
        head.split(separator: "\r\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { return nil }
            return String(parts[1].drop { $0 == " " })
        }
    }

    /// The hidden inputs and text inputs of the form, as a browser without scripts would send them.
    var fields: [String: String] {
        var fields: [String: String] = [:]
        for match in text.matches(of: /<INPUT TYPE="(?:HIDDEN|TEXT)" NAME="([^"]*)" VALUE="([^"]*)"/) {
            fields[String(match.1)] = String(match.2).replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        }
        return fields
    }
}

/// A pair behind its consoles with a clock that the test moves, and a browser logged in to them.
struct Site {
    final class Clock: Sendable {
        private let now = Mutex(Moment(seconds: 1_228_262_400))
        var time: Moment { now.withLock { $0 } }
        func pass(_ span: Span) { now.withLock { $0 = $0 + span } }
    }

    let clock = Clock()
    let console: SimulatedConsole
    var layout: ConsoleLayout { console.layout }

    init(ports: BySide<Int>? = nil) throws {
        let clock = clock
        let pair = SimulatedPair(startingAt: clock.time)
        var layout = try ConsoleLayout.free()
        if let ports { layout.consolePorts = ports }
        // Fast, so that what a page waits for takes no real time.
        console = SimulatedConsole(
            pair: pair, clock: { clock.time }, speed: 100_000, layout: layout, password: Secret("nsk-admin"))
    }

    /// Runs a test against the listening site, and closes it.
    static func run(ports: BySide<Int>? = nil, _ body: (Site) async throws -> Void) async throws {
        let site = try Site(ports: ports)
        try await site.console.start()
        do { try await body(site) } catch {
            await site.console.stop()
            throw error
        }
        await site.console.stop()
    }

    /// Lets the rehearsal's time pass, and wakes who waits for it.
    func pass(_ span: Span) {
        clock.pass(span)
        console.withPair { _, _ in }
    }

    /// Waits until a condition holds, five seconds at most.
    func eventually(_ holds: () async -> Bool) async -> Bool {
        for _ in 0..<500 {
            if await holds() { return true }
            do { try await Task.sleep(for: .milliseconds(10)) } catch { return false }
        }
        return false
    }

    func answers(_ address: String, _ port: Int) async -> Bool {
        await Wire.talk(to: address, port, saying: [10, 10]) != .refused
    }

    func refuses(_ address: String, _ port: Int) async -> Bool { await !answers(address, port) }

    /// A GET, or a POST of fields, sent as a browser does.
    func get(_ path: String, _ side: Side, cookies: String = "", post fields: [String: String]? = nil) async throws
        -> Answer
    {
        let body = fields.map(Self.urlEncoded)
        return try await send(path, side, cookies: cookies, body: body, type: "application/x-www-form-urlencoded")
    }

    func send(_ path: String, _ side: Side, cookies: String, body: [UInt8]?, type: String) async throws -> Answer {
        var head = "\(body == nil ? "GET" : "POST") \(path) HTTP/1.1\r\nHost: box\r\nConnection: close\r\n"
        if !cookies.isEmpty { head += "Cookie: \(cookies)\r\n" }
        if let body { head += "Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n" }
        let request = Array((head + "\r\n").utf8) + (body ?? [])
        let outcome = await Wire.talk(to: layout.addresses[side], layout.consolePorts[side], saying: request)
        guard case .answered(let bytes) = outcome else { throw NoAnswer(outcome: outcome) }
        let end = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)))
        let head8 = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        return Answer(head: head8, text: CharacterSet.eucJP.decode(bytes[end.upperBound...]))
    }

    private static func urlEncoded(_ fields: [String: String]) -> [UInt8] {
        let pairs = fields.map { "\(Markup.urlEncode($0, in: .eucJP))=\(Markup.urlEncode($1, in: .eucJP))" }
        return Array(pairs.joined(separator: "&").utf8)
    }

    /// Logs in and gives the cookies for the next requests.
    func logIn(_ side: Side, password: String = "nsk-admin") async throws -> String {
        let answer = try await get(
            "/loginHandler.php", side,
            post: [
                "newLoginName": "admin", "newLoginPassword": password, "target": "/redirector.php",
                "reuseWindow": "true",
            ])
        return answer.header("Set-Cookie").joined(separator: "; ")
    }
}

/// Nobody answered where somebody should have.
struct NoAnswer: Error { var outcome: Wire.Outcome }
