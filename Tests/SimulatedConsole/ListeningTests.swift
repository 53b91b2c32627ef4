import Appliance
import Glibc
import SimulatedPair
import Testing

@testable import SimulatedConsole

@Suite("Who listens, and who refuses")
struct ListeningTests {
    @Test("A box that shuts down answers, says CCE down, and then refuses; it comes back the other way round")
    func offBoxRefuses() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.standby)
            let answer = try await site.get("/base/power/shutdownHandler.php", .standby, cookies: cookies)
            #expect(answer.text.contains("サーバをシャットダウンしています。"))
            let (address, port) = (site.layout.addresses.standby, site.layout.consolePorts.standby)
            site.pass(.seconds(6))
            #expect(
                try await site.get("/base/am/amStatus.php", .standby, cookies: cookies).text.contains("CCE（crucial"))
            site.pass(.seconds(10))
            #expect(await site.eventually { await site.refuses(address, port) })
            site.pass(.seconds(60))
            site.console.withPair { pair, now in pair.apply(.pressPower(.standby), at: now) }
            site.pass(.seconds(285))
            #expect(await site.eventually { await site.answers(address, port) })
            #expect(
                try await site.get("/base/am/amStatus.php", .standby, cookies: cookies).text.contains("CCE（crucial"))
            site.pass(.seconds(15))
            #expect(try await site.get("/base/am/amStatus.php", .standby, cookies: cookies).text.contains("冗長化構成の状態"))
        }
    }

    @Test("A place that was only looked at is free, although a program started meanwhile has a copy of the socket")
    func lookingLeavesNothing() throws {
        let layout = try ConsoleLayout.free()
        let place = Endpoint(address: layout.addresses.active, port: layout.consolePorts.active)
        let copy = try place.bound()
        defer { close(copy.file.rawValue) }
        try place.tryOut()
        let listener = try place.listen()
        defer { close(listener.file.rawValue) }
        #expect(throws: LayoutFault.taken(address: place.address, port: place.port)) { try place.tryOut() }
    }

    @Test("A box whose LAN1 is out refuses; with the PC straight in it, it is the only one that answers")
    func cables() async throws {
        try await Site.run { site in
            let port = site.layout.consolePorts.active
            let (active, standby) = (site.layout.addresses.active, site.layout.addresses.standby)
            site.console.withPair { pair, now in pair.apply(.setLAN1(.standby, .unplugged), at: now) }
            #expect(await site.eventually { await site.refuses(standby, port) })
            #expect(await site.eventually { await site.answers(active, port) })
            site.console.withPair { pair, now in pair.apply(.setLAN1(.standby, .engineersPC), at: now) }
            #expect(await site.eventually { await site.answers(standby, port) })
            #expect(await site.eventually { await site.refuses(active, port) })
        }
    }

    @Test("Mail ports greet at the active box and at the shared address, and refuse once the service is stopped")
    func mailPorts() async throws {
        try await Site.run { site in
            let greeting = { (address: String, service: MailService) async -> String? in
                let port = site.layout.mailPort(of: service, on: .active)
                guard case .answered(let bytes) = await Wire.talk(to: address, port) else { return nil }
                return String(decoding: bytes, as: UTF8.self)
            }
            let (active, shared) = (site.layout.addresses.active, site.layout.sharedAddress)
            #expect(await site.eventually { await greeting(shared, .pop) != nil })
            for service in [MailService.smtp, .pop, .imap] {
                let start = try #require(service.greeting)
                #expect(await greeting(active, service)?.hasPrefix("\(start) ") == true)
                #expect(await greeting(shared, service)?.hasSuffix("\r\n") == true)
                #expect(await greeting(site.layout.addresses.standby, service) == nil, "a standby serves nobody")
            }
            site.console.withPair { pair, now in
                _ = pair.perform(.setServices([.smtp: false, .pops: true]), on: .active, at: now)
            }
            #expect(await site.eventually { await greeting(active, .smtp) == nil })
            #expect(await site.eventually { await greeting(shared, .smtp) == nil })
            #expect(await site.eventually { await greeting(active, .pops) == "" }, "TLS comes first: nothing in clear")
            #expect(await greeting(shared, .pop)?.hasPrefix("+OK ") == true)
        }
    }

    @Test("The shared address moves to the standby that takes over")
    func sharedAddressMoves() async throws {
        try await Site.run { site in
            let (shared, port) = (site.layout.sharedAddress, site.layout.consolePorts.active)
            #expect(await site.answers(shared, port))
            site.console.withPair { pair, now in pair.apply(.cutPower(.active), at: now) }
            #expect(await site.eventually { await site.refuses(shared, port) })
            site.pass(.seconds(15))
            #expect(await site.eventually { await site.answers(shared, port) })
        }
    }

    @Test("With two console ports each box is at 127.0.0.1 too")
    func portsTellTheBoxesApart() async throws {
        try await Site.run(ports: BySide(active: 21_444, standby: 22_555)) { site in
            #expect(await site.answers("127.0.0.1", 21_444))
            #expect(await site.answers("127.0.0.1", 22_555))
            #expect(await site.eventually { await site.answers("127.0.0.1", 21_025) })
        }
    }

    @Test("A place that is taken is told at the start")
    func taken() async throws {
        try await Site.run { site in
            let second = SimulatedConsole(
                pair: site.console.pair, clock: { site.clock.time }, layout: site.layout, password: Secret("x"))
            await #expect(throws: LayoutFault.self) { try await second.start() }
        }
    }

    @Test("The address of a box that is off is nobody else's, until its pair is gone")
    func keptWhileOff() async throws {
        let site = try Site()
        try await site.console.start()
        site.console.withPair { pair, now in
            for side in Side.allCases { pair.apply(.cutPower(side), at: now) }
        }
        for side in Side.allCases {
            let (address, port) = (site.layout.addresses[side], site.layout.consolePorts[side])
            #expect(await site.eventually { await site.refuses(address, port) })
        }
        let second = SimulatedConsole(
            pair: site.console.pair, clock: { site.clock.time }, layout: site.layout, password: Secret("x"))
        await #expect(throws: LayoutFault.self) { try await second.start() }
        await site.console.stop()
        try await second.start()
        await second.stop()
    }

    @Test("Two hundred restarts of what listens leave it in order")
    func churn() async throws {
        try await Site.run { site in
            for round in 0..<200 {
                let plug: LAN1 = round.isMultiple(of: 2) ? .unplugged : .connected
                site.console.withPair { pair, now in pair.apply(.setLAN1(.active, plug), at: now) }
                if round % 7 == 0 { await Task.yield() }
            }
            let (address, port) = (site.layout.addresses.active, site.layout.consolePorts.active)
            let request = Array("GET /login.php HTTP/1.1\r\nHost: box\r\nConnection: close\r\n\r\n".utf8)
            let isServed = await site.eventually {
                guard case .answered(let bytes) = await Wire.talk(to: address, port, saying: request) else {
                    return false
                }
                return bytes.starts(with: Array("HTTP/1.1 200".utf8))
            }
            #expect(isServed)
        }
    }
}
