import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("Sessions: one login, one renewal, no hammering")
struct SessionTests {
    @Test("A console that has only redirects or emptiness in each page's place is in trouble, and not one that answers")
    func nothingButElsewhere() throws {
        for reply in ["HTTP/1.1 302 Found\r\nLocation: https://ns.nsk.dom/\r\nConnection: close\r\n\r\n", nil] {
            let box = try FakeConsole()
            let console = try box.client()
            _ = try console.read([.identity])
            let pages = ["/nav/cList.php", "/base/am/amStatus.php", "/base/email/email.php"]
            let bytes = reply.map { Array($0.utf8) } ?? FakeConsole.response("")
            box.state.change { state in
                for page in pages { state.instead[page] = Array(repeating: .bytes(bytes), count: 4) }
            }
            #expect(throws: ConsoleFault.self) { try console.read([.identity, .monitor, .mail]) }
        }
    }

    @Test("Everything is read in one session, each page once")
    func readsAll() throws {
        let box = try FakeConsole()
        let console = try box.client()
        box.state.change { $0.fixtures["/base/swupdate/updateHistory.php"] = "updates-none" }
        let reading = try console.read(Set(Page.allCases).subtracting([.updateHistory]))
        #expect(reading.gaps == [])
        #expect(reading.host == "ns.nsk.dom")
        #expect(reading.clock == Moment(seconds: 784_111_777))
        #expect(reading.components?.count == 9)
        #expect(reading.redundancy?.role == .active)
        #expect(reading.processor?.uptime == .minutes(26 * 60 + 3))
        #expect(reading.mail?.switches[.smtp] == true)
        #expect(reading.redundancySetting?.peerHost == "primary.nsk.dom")
        #expect(reading.updates?.updates.count == 2 && reading.updates?.hasBeenChecked == true)
        #expect(box.state.value.logins == 1)
        #expect(box.count("/base/am/amStatus.php") == 1)
        #expect(box.count("/nav/cList.php") == 1)
    }

    @Test("The detail page is found through the monitor once, then asked for directly")
    func linksAreKept() throws {
        let box = try FakeConsole()
        let console = try box.client()
        for _ in 0..<3 { #expect(try console.read([.redundancy]).redundancy?.sync == .complete) }
        #expect(box.count("/base/am/amStatus.php") == 1)
        #expect(box.count("/base/redundancy/redundancy_amdetails.php") == 3)
    }

    @Test("A session that has ended is renewed once and the reading goes on")
    func renewsOnce() throws {
        let box = try FakeConsole()
        let time = Locked(Moment(seconds: 0))
        let console = try box.client(now: { time.value })
        _ = try console.read([.monitor])
        box.state.change { $0.sessions = [] }
        time.change { $0 = Moment(seconds: 4000) }
        #expect(try console.read([.monitor]).components?.count == 9)
        #expect(box.state.value.logins == 2)
    }

    @Test("A session that ends at once is not renewed in a loop")
    func doesNotHammer() throws {
        let box = try FakeConsole()
        let console = try box.client()
        _ = try console.read([.identity])
        box.state.change { $0.sessions = [] }
        let until = Moment(seconds: 1_000_010)
        for _ in 0..<5 { #expect(throws: ConsoleFault.loginHeldBack(until: until)) { try console.read([.monitor]) } }
        #expect(box.state.value.logins == 1)
    }

    @Test(
        "A wrong password is tried again once, and then rests for ten minutes (F17); an empty user name is never tried")
    func refusedLogin() throws {
        let box = try FakeConsole()
        let time = Locked(Moment(seconds: 0))
        let console = try box.client(password: "wrong", now: { time.value })
        #expect(throws: ConsoleFault.loginRefused) { try console.read([.monitor]) }
        for second in 0..<600 {
            time.change { $0 = Moment(seconds: Int64(second)) }
            #expect(throws: ConsoleFault.loginRefused) { try console.read([.monitor]) }
            #expect(box.count("/loginHandler.php") == (second < 10 ? 1 : 2))
        }
        time.change { $0 = Moment(seconds: 610) }
        #expect(throws: ConsoleFault.loginRefused) { try console.read([.monitor]) }
        #expect(box.count("/loginHandler.php") == 3)
        #expect(throws: ConsoleFault.loginRefused) { try box.client(user: "").read([.monitor]) }
        #expect(box.count("/loginHandler.php") == 3)
    }

    @Test("A page that fails alone is a gap; the others are read")
    func gap() throws {
        let box = try FakeConsole()
        box.state.change { $0.fixtures["/base/email/email.php"] = "setting" }
        let reading = try box.client().read([.identity, .mail, .redundancySetting])
        #expect(reading.mail == nil && reading.redundancySetting?.enabled == true)
        #expect(reading.gaps == [Gap(page: .mail, fault: .otherPage(asked: .mail, title: "x"))])
    }

    @Test("Without the menu the pages are read where the appliance file has them; who the box is stays open")
    func withoutMenu() throws {
        let box = try FakeConsole()
        let none = FakeConsole.response(status: "404 Not Found", "<html><body>Not Found</body></html>")
        box.state.change { $0.instead["/nav/cList.php"] = Array(repeating: .bytes(none), count: 4) }
        let console = try box.client()
        let reading = try console.read([.identity, .mail, .redundancySetting])
        #expect(reading.host == nil && reading.redundancySetting?.enabled == true && reading.mail != nil)
        #expect(reading.gaps == [Gap(page: .identity, fault: .httpStatus(404))])
        #expect(box.state.value.logins == 1)
    }

    @Test("A daemon that is down, a box that is silent and a stranger are told apart")
    func whole() throws {
        let box = try FakeConsole()
        let down = FakeConsole.response(try Fixture.text("daemon-down"))
        box.state.change { $0.instead["/loginHandler.php"] = [.bytes(down)] }
        #expect(throws: ConsoleFault.daemonDown) { try box.client().read([.monitor]) }
        let router = FakeConsole.response(try Fixture.text("router"))
        box.state.change { $0.instead["/loginHandler.php"] = [.bytes(router)] }
        #expect(throws: ConsoleFault.notThisConsole(title: "BUFFALO 無線LAN ルータ")) { try box.client().read([.monitor]) }
        box.server.stop()
        #expect(throws: ConsoleFault.refused) { try box.client().read([.monitor]) }
    }

    @Test("A long list is read to its end, and not at all when the pages do not add up")
    func longList() throws {
        let box = try FakeConsole()
        let page = "/base/swupdate/systemUpdate.php"
        let pages = try (0...1).map { try FakeConsole.response(Fixture.text("updates-long-\($0)")) }
        box.state.change { $0.instead[page] = pages.map { .bytes($0) } }
        #expect(try box.client().read([.updates]).updates?.updates.count == 27)
        box.state.change { $0.instead[page] = [.bytes(pages[0]), .bytes(pages[0])] }
        let reading = try box.client().read([.updates])
        #expect(reading.updates == nil)
        #expect(reading.gaps.map(\.fault) == [.notUnderstood(label: "エントリ", text: "25 / 27")])
    }

    @Test("A monitor's long list is read to its end, and not at all when the pages do not add up")
    func longMonitor() throws {
        let box = try FakeConsole()
        let names = (1...27).map { (name: "部品 \($0)", ball: Ball.normal) } + [("冗長化構成の状態", .severe)]
        let pages = [names.prefix(25), names.suffix(3)].map { rows in
            FakeConsole.response(
                Furniture().monitor(system: Array(rows)).replacing(">\(rows.count) エントリ", with: ">28 エントリ"))
        }
        box.state.change { $0.instead["/base/am/amStatus.php"] = pages.map { .bytes($0) } }
        let components = try box.client().read([.monitor]).components
        #expect(components?.count == 30 && components?[27].signal == .severe)
        #expect(box.server.requests.contains { $0.path.hasSuffix("?_ScrollList_pageIndex_1=1") })
        box.state.change { $0.instead["/base/am/amStatus.php"] = [.bytes(pages[0]), .bytes(pages[0])] }
        let reading = try box.client().read([.monitor])
        #expect(reading.components == nil)
        #expect(reading.gaps.map(\.fault) == [.notUnderstood(label: "エントリ", text: "25 / 28")])
    }

    @Test("A menu entry or a link that would act is not followed to look")
    func actingLinks() throws {
        let box = try FakeConsole()
        let menu = try Fixture.text("menu").replacing("/base/email/email.php", with: "/base/power/shutdownHandler.php")
        let monitor = try Fixture.text("monitor-u-trueblue")
            .replacing("/base/redundancy/redundancy_amdetails.php", with: "/base/am/am_update.php")
        let type = "Content-Type: text/html; charset=EUC-JP\r\n"
        box.state.change {
            $0.instead["/nav/cList.php"] = [.bytes(FakeConsole.response(header: type, menu))]
            $0.instead["/base/am/amStatus.php"] = [.bytes(FakeConsole.response(header: type, monitor))]
        }
        let reading = try box.client().read([.monitor, .redundancy, .mail])
        #expect(reading.mail != nil && reading.redundancy?.role == .active)
        #expect(box.count("/base/power/shutdownHandler.php") == 0 && box.count("/base/am/am_update.php") == 0)
    }

    @Test("Logging out ends the session at the box")
    func logOut() throws {
        let box = try FakeConsole()
        let console = try box.client()
        _ = try console.read([.identity])
        console.logOut()
        #expect(box.state.value.sessions == [])
    }

    @Test("An empty list counts as checked only after アップデート確認")
    func checked() throws {
        let box = try FakeConsole()
        box.state.change { $0.fixtures["/base/swupdate/systemUpdate.php"] = "updates-unchecked" }
        let console = try box.client()
        #expect(try console.read([.updates]).updates?.hasBeenChecked == false)
        try console.look(.checkUpdates)
        #expect(try console.read([.updates]).updates?.hasBeenChecked == true)
        #expect(box.count("/base/swupdate/systemUpdateCheck.php") == 1)
    }
}
