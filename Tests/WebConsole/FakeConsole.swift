import Appliance
import Foundation
import TestSupport
import Testing

@testable import WebConsole

/// A console made of the fixtures: enough of one to log in to, read and save.
final class FakeConsole: Sendable {
    /// What a test may turn about it.
    struct State: Sendable {
        /// Stored values of the two forms.
        var fields = FakeConsole.mailFields.merging(FakeConsole.settingFields) { one, _ in one }
        /// Sessions that are open.
        var sessions: Set<String> = []
        var logins = 0
        /// What stands in for the answer to the next request of a page.
        var instead: [String: [ScriptedServer.Reply]] = [:]
        /// Fixtures that stand in for the usual ones.
        var fixtures: [String: String] = [:]
        var password = "secret"
        /// Whether a save is stored.
        var stores = true
        /// Fields that a save changes beside those it should.
        var spoils: [String: String] = [:]
    }

    static let mailFields = [
        "enableServersField": "1", "enableSMTPSField": "0", "enableImapField": "1", "enableImapsField": "0",
        "enablePopField": "1", "enablePopsField": "0", "smtpPortField": "25", "smtpsPortField": "465",
        "popPortField": "110", "popsPortField": "995", "vendorField": "そのまま",
    ]
    static let settingFields = [
        "enableRedundancyField": "1", "commonIpAddressField": "172.16.39.40", "hostNameField": "primary",
        "domainNameField": "nsk.dom", "syncIpAddressField": "192.168.1.1", "standbySmtpServerField": "172.16.39.40",
    ]

    let state = Locked(State())
    let server: ScriptedServer

    init() throws {
        let state = state
        server = try ScriptedServer { request in
            if let reply = state.change({ $0.instead[request.page]?.popFirst() }) { return reply }
            do {
                return try Self.reply(request, state)
            } catch {
                return .bytes(Self.response(status: "500 Error", "\(error)"))
            }
        }
    }

    /// A client of it, at a time that does not pass by itself.
    func client(
        user: String = "admin", password: String = "secret", limits: Limits = .standard,
        now: @escaping () -> Moment = { Moment(seconds: 1_000_000) }
    ) throws -> WebConsole {
        try WebConsole(
            address: ConsoleAddress("http://127.0.0.1:\(server.port)"), user: user, password: Secret(password),
            guide: .builtIn(), limits: limits, now: now)
    }

    /// How often a path was asked for.
    func count(_ page: String) -> Int { server.requests.count { $0.page == page } }

    /// A fixture with its placeholders filled in.
    static func filled(_ text: String, _ fields: [String: String]) -> String {
        fields.reduce(text) { text, field in
            text.replacing("@\(field.key)@", with: field.value)
                .replacing("@\(field.key):checked@", with: field.value == "1" ? "CHECKED" : "")
        }
    }

    /// A page made of this text.
    static func page(_ text: String) throws -> ConsolePage {
        let set = try #require(CharacterSet(label: "EUC-JP"))
        let answer = Answer(
            status: 200, fields: [("content-type", "text/html; charset=EUC-JP")], body: try #require(set.encode(text)))
        return try ConsolePage(answer, guide: .builtIn())
    }

    /// A response as the box's old Apache sends it: no length, the end of the connection is the end of the page.
    static func response(status: String = "200 OK", header: String = "", _ text: String) -> [UInt8] {
        let head = "HTTP/1.1 \(status)\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nConnection: close\r\n\(header)\r\n"
        return Array(head.utf8) + (CharacterSet(label: "EUC-JP")?.encode(text) ?? [])
    }
}

extension FakeConsole {
    private static let fixtures = [
        "/nav/cList.php": "menu", "/base/am/amStatus.php": "monitor-u-trueblue",
        "/base/redundancy/redundancy_amdetails.php": "redundancy-active", "/base/am/cpu_details.php": "processor",
        "/base/email/email.php": "mail", "/base/redundancy/redundancy.php": "setting",
        "/base/swupdate/systemUpdate.php": "updates-listed", "/base/power/poweroptions.php": "power",
        "/base/power/rebootHandler.php": "restarting", "/base/am/am_update.php": "handler-success",
        "/base/swupdate/systemUpdateRun.php": "handler-success",
        "/base/swupdate/systemUpdateCheck.php": "handler-success",
    ]

    private static func reply(_ request: ScriptedServer.Request, _ state: Locked<State>) throws -> ScriptedServer.Reply
    {
        if request.page == "/loginHandler.php" { return try logIn(request, state) }
        let session = request.header.firstMatch(of: /sessionId=([A-Za-z0-9]+)/).map { String($0.output.1) } ?? ""
        guard state.value.sessions.contains(session) else { return try page("session-ended", state) }
        switch request.page {
        case "/logoutHandler.php":
            state.change { _ = $0.sessions.remove(session) }
            return try page("login-page", state)
        case "/base/email/emailHandler.php", "/base/redundancy/redundancyHandler.php":
            save(request, state)
            return try page("handler-success", state)
        default:
            guard let name = state.value.fixtures[request.page] ?? fixtures[request.page] else {
                return .bytes(response(status: "404 Not Found", "<html>404</html>"))
            }
            return try page(name, state)
        }
    }

    private static func page(_ name: String, _ state: Locked<State>) throws -> ScriptedServer.Reply {
        let text = filled(try Fixture.text(name), state.value.fields)
        return .bytes(response(header: "Content-Type: text/html; charset=EUC-JP\r\n", text))
    }

    private static func logIn(_ request: ScriptedServer.Request, _ state: Locked<State>) throws -> ScriptedServer.Reply
    {
        let isGood = request.body.contains("newLoginPassword=\(state.value.password)")
        guard isGood else { return try page("login-failed", state) }
        let session = state.change { state in
            state.logins += 1
            let session = "abc\(state.logins)"
            state.sessions.insert(session)
            return session
        }
        let cookies = "Set-Cookie: loginName=admin\r\nSet-Cookie: sessionId=\(session)\r\n"
        return .bytes(response(header: cookies, try Fixture.text("login-ok")))
    }

    private static func save(_ request: ScriptedServer.Request, _ state: Locked<State>) {
        state.change { state in
            guard state.stores else { return }
            for (name, value) in form(request.body) where state.fields[name] != nil { state.fields[name] = value }
            state.fields.merge(state.spoils) { _, new in new }
        }
    }

    /// The fields of a posted form, in the page's character set.
    static func form(_ body: String) -> [(name: String, value: String)] {
        body.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(code)
                rest.removeFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return CharacterSet(label: "EUC-JP")?.decode(bytes).text ?? ""
    }
}

extension Array {
    /// Takes the first element out, if there is one.
    mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
