import Appliance
import Testing

@testable import WebConsole

@Suite("Pages that are not what was asked for")
struct RecognitionTests {
    @Test("Each is known by its own name")
    func faults() throws {
        #expect(try Fixture.fault("session-ended") == .sessionExpired)
        #expect(try Fixture.fault("login-page") == .sessionExpired)
        #expect(try Fixture.fault("daemon-down") == .daemonDown)
        #expect(try Fixture.fault("daemon-message") == .daemonDown)
        #expect(try Fixture.fault("forbidden") == .forbidden)
        #expect(try Fixture.fault("router") == .notThisConsole(title: "BUFFALO 無線LAN ルータ"))
        #expect(try Fixture.fault("mail", asked: .monitor) == .otherPage(asked: .monitor, title: "電子メール"))
        #expect(try Fixture.fault("monitor-u-trueblue") == nil)
    }

    @Test("A page that stops in the middle is cut off, where the header could not say so")
    func cutOff() throws {
        var answer = try Fixture.answer("monitor-u-trueblue")
        answer.body.removeLast(answer.body.count / 2)
        #expect(throws: ConsoleFault.cutOff) { try ConsolePage(answer, guide: .builtIn()) }
        answer.body = []
        #expect(throws: ConsoleFault.empty) { try ConsolePage(answer, guide: .builtIn()) }
    }

    @Test("A handler's success, its failures, and what is neither")
    func handlers() throws {
        guard case .success = HandlerPage(try Fixture.page("handler-success", header: false)) else {
            Issue.record("a success is not seen")
            return
        }
        guard case .handOver(let form) = HandlerPage(try Fixture.page("handler-failure", header: false)) else {
            Issue.record("a failure is not seen")
            return
        }
        #expect(form.action == "/base/email/email.php" && form["_serialized_errors"] == "a%3A1%3A")
        guard case .failure(let text) = HandlerPage(try Fixture.page("handler-locked", header: false)) else {
            Issue.record("a locked console is not seen")
            return
        }
        #expect(text == "サーバデスクトップは現在ロックされているため、変更できません。")
        guard case .other = HandlerPage(try Fixture.page("mail")) else {
            Issue.record("a page is taken for a handler")
            return
        }
    }

    @Test("The menu leads by id, by label only where one item has it")
    func menu() throws {
        let page = try IdentityPage(Fixture.page("menu"), user: "admin")
        #expect(page.host == "ns.nsk.dom")
        let guide = try ApplianceGuide.builtIn()
        #expect(page.menu.path(guide.page(.redundancySetting)) == "/base/redundancy/redundancy.php")
        #expect(page.menu.path(guide.page(.mail)) == "/base/email/email.php")
        #expect(page.menu.path(PageGuide(menuLabels: Labels(["設定"]))) == nil)
        #expect(throws: ConsoleFault.self) { try IdentityPage(Fixture.page("menu"), user: "someone") }
    }
}
