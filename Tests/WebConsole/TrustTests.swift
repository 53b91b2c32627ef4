import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("HTTPS on old boxes: TLS 1.0, self-signed, 1024 bits, SHA-1 work when pinned, and only then", .serialized)
struct TrustTests {
    private static func transport(_ server: OldTLSServer, pin: Fingerprint?) throws -> Transport {
        try Transport(address: ConsoleAddress("https://127.0.0.1:\(server.port)"), pin: pin, limits: .standard)
    }

    private static func fault(_ server: OldTLSServer, pin: Fingerprint?) throws -> ConsoleFault? {
        let console = try WebConsole(
            address: ConsoleAddress("https://127.0.0.1:\(server.port)"), user: "admin", password: Secret("secret"),
            guide: .builtIn(), pin: pin, now: { Moment(seconds: 0) })
        do { _ = try console.read([.identity]) } catch { return error }
        return nil
    }

    @Test("Pinned, a box of 2003 and a box of today are read", arguments: ["-tls1", "-tls1_1", "-tls1_2", "-tls1_3"])
    func pinned(version: String) throws {
        let server = try OldTLSServer(protocolOption: version)
        let pin = try #require(Fingerprint(server.fingerprint))
        let transport = try Self.transport(server, pin: pin)
        for _ in 0..<2 {
            let answer = try transport.send(Request(path: "/page", limit: .seconds(5)))
            #expect(answer.status == 200 && String(decoding: answer.body, as: UTF8.self) == "hello")
        }
    }

    @Test("Without a pin nothing is sent; the certificate is told, as openssl and browsers show it")
    func unknown() throws {
        let server = try OldTLSServer()
        #expect(try Self.fault(server, pin: nil) == .keyUnknown(found: "sha256:" + server.fingerprint))
        let found = try WebConsole.fingerprint(of: ConsoleAddress("https://127.0.0.1:\(server.port)"))
        #expect(found == Fingerprint(server.fingerprint))
        let failure = try #require(throws: Transport.Failure.self) {
            try Self.transport(server, pin: nil).send(Request(path: "/page", limit: .seconds(5)))
        }
        #expect(!failure.mayHaveLeft)
    }

    @Test("Another key is refused, with both fingerprints, and nothing is sent", arguments: ["-tls1", "-tls1_3"])
    func changed(version: String) throws {
        let (server, other) = (try OldTLSServer(protocolOption: version), try OldTLSServer())
        let pin = try #require(Fingerprint(other.fingerprint))
        let fault = try #require(try Self.fault(server, pin: pin))
        #expect(
            fault == .keyChanged(expected: "sha256:" + other.fingerprint, found: "sha256:" + server.fingerprint))
        #expect(fault.concernsWholeConsole && !fault.isSilence)
        let failure = try #require(throws: Transport.Failure.self) {
            try Self.transport(server, pin: pin).send(Request(path: "/page", limit: .seconds(5)))
        }
        #expect(!failure.mayHaveLeft)
    }

    @Test("A plain HTTP console at an https address is a TLS fault, not a silence")
    func plain() throws {
        let server = try ScriptedServer { _ in .bytes([]) }
        let address = try ConsoleAddress("https://127.0.0.1:\(server.port)")
        server.stop()
        #expect(throws: ConsoleFault.refused) { try WebConsole.fingerprint(of: address) }
        let plain = try GreetingServer("HTTP/1.1 400 Bad Request\r\n\r\n")
        let wrong = try ConsoleAddress("https://127.0.0.1:\(plain.port)")
        let fault = #expect(throws: ConsoleFault.self) { try WebConsole.fingerprint(of: wrong) }
        guard case .tls? = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test("Fingerprints are read as people and tools write them")
    func fingerprints() throws {
        let plain = String(repeating: "0a", count: 32)
        let colons = Array(repeating: "0A", count: 32).joined(separator: ":")
        #expect(Fingerprint(plain)?.description == "sha256:" + colons)
        #expect(Fingerprint("SHA256:" + colons) == Fingerprint(plain))
        for wrong in [
            "", "sha256:", String(plain.dropLast()), "sha1:" + plain, plain + "00", String(repeating: "0g", count: 32),
        ] {
            #expect(Fingerprint(wrong) == nil)
        }
    }
}
