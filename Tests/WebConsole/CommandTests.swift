import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("Commands: to the right box, whole, once, and proved")
struct CommandTests {
    private static let box = Identity(host: "ns.nsk.dom", peerHost: "primary.nsk.dom", role: .active)
    private static let mailHandler = "/base/email/emailHandler.php"
    private static let restartHandler = "/base/power/rebootHandler.php"

    @Test("Stopping SMTP and POP changes these two and nothing else")
    func stopServices() throws {
        let box = try FakeConsole()
        let outcome = try box.client().perform(.setServices([.smtp: false, .pop: false]), expecting: Self.box)
        #expect(outcome == .accepted)
        var expected = FakeConsole.mailFields
        expected["enableServersField"] = "0"
        expected["enablePopField"] = "0"
        #expect(box.state.value.fields.filter { FakeConsole.mailFields[$0.key] != nil } == expected)
        let posts = box.server.requests.filter { $0.page == Self.mailHandler }
        #expect(posts.count == 1)
        let form = FakeConsole.form(posts[0].body)
        #expect(form.contains { $0 == ("_save", "1") })
        #expect(form.contains { $0 == ("relayField", "&192.168.1.0&example.jp&") })
        #expect(form.contains { $0 == ("受信者名", "管理者") })
        #expect(!form.contains { $0.name == "_Boolean_checkbox_enableServersField" })
        #expect(form.contains { $0 == ("_Boolean_checkbox_enableImapField", "true") })
    }

    @Test("A button of one name that leads to the other's place is not pressed")
    func crossedButtons() throws {
        let box = try FakeConsole()
        let page = Furniture().page("<A HREF=\"/base/power/shutdownHandler.php\">再起動</A>")
        box.state.change { $0.instead["/base/power/poweroptions.php"] = [.bytes(FakeConsole.response(page))] }
        let outcome = try box.client().perform(.restart, expecting: Self.box)
        guard case .refused(.notUnderstood) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(box.count("/base/power/shutdownHandler.php") + box.count(Self.restartHandler) == 0)
    }

    @Test("A run that has ended well is not an empty list that was checked")
    func endedRun() throws {
        let box = try FakeConsole()
        let path = "/base/swupdate/systemUpdate.php"
        box.state.change { $0.fixtures[path] = "updates-unchecked" }
        let console = try box.client()
        try console.look(.checkUpdates)
        let page = Furniture().progress("パッケージのインストールに成功しました。", "100%")
        box.state.change { $0.instead[path] = [.bytes(FakeConsole.response(page))] }
        let list = try #require(console.read([.updates]).updates)
        #expect(list.updates.isEmpty && !list.hasBeenChecked)
    }

    @Test("What is so already is not saved again")
    func nothingToDo() throws {
        let box = try FakeConsole()
        #expect(try box.client().perform(.setRedundancy(true), expecting: Self.box) == .accepted)
        #expect(box.count("/base/redundancy/redundancyHandler.php") == 0)
    }

    @Test("Unticking redundancy keeps every address")
    func redundancyOff() throws {
        let box = try FakeConsole()
        #expect(try box.client().perform(.setRedundancy(false), expecting: Self.box) == .accepted)
        var expected = FakeConsole.settingFields
        expected["enableRedundancyField"] = "0"
        #expect(box.state.value.fields.filter { FakeConsole.settingFields[$0.key] != nil } == expected)
    }

    @Test(
        "Another box, another peer or another role: refused before anything is sent",
        arguments: [
            Identity(host: "primary.nsk.dom"), Identity(host: "ns.nsk.dom", peerHost: "other.nsk.dom"),
            Identity(host: "ns.nsk.dom", role: .standby),
        ])
    func wrongBox(meant: Identity) throws {
        let box = try FakeConsole()
        let console = try box.client()
        for command in [Command.restart, .shutDown, .setServices([.smtp: false]), .setRedundancy(false), .applyUpdates]
        {
            guard case .refused(.wrongBox(meant, _)) = console.perform(command, expecting: meant) else {
                Issue.record("\(command) was not refused")
                continue
            }
        }
        #expect(box.server.requests.filter { $0.method == "POST" }.map(\.page) == ["/loginHandler.php"])
        #expect(box.count(Self.restartHandler) == 0)
    }

    @Test("A restart is one bare GET, taken at its word only when it says so")
    func restart() throws {
        let box = try FakeConsole()
        let console = try box.client()
        #expect(console.perform(.restart, expecting: Self.box) == .accepted)
        #expect(box.server.requests.filter { $0.page == Self.restartHandler }.map(\.method) == ["GET"])
        let locked = try Fixture.text("handler-locked")
        box.state.change { $0.instead[Self.restartHandler] = [.bytes(FakeConsole.response(locked))] }
        #expect(
            console.perform(.restart, expecting: Self.box)
                == .refused(.suspended("サーバデスクトップは現在ロックされているため、変更できません。")))
        #expect(console.perform(.shutDown, expecting: Self.box) == .refused(.httpStatus(404)))
    }

    @Test("An answer that is lost leaves the outcome unknown, and nothing is sent again", arguments: [true, false])
    func lostAnswer(resets: Bool) throws {
        let box = try FakeConsole()
        let half = Array(FakeConsole.response("<HTML>").dropLast(3))
        let reply: ScriptedServer.Reply = resets ? .reset(after: []) : .bytes(half)
        box.state.change {
            $0.instead[Self.restartHandler] = [reply]
            $0.instead[Self.mailHandler] = [reply]
        }
        let console = try box.client()
        #expect(console.perform(.restart, expecting: Self.box) == .unknown(.cutOff))
        #expect(console.perform(.setServices([.smtp: false]), expecting: Self.box) == .unknown(.cutOff))
        #expect(box.count(Self.restartHandler) == 1)
        #expect(box.count(Self.mailHandler) == 1)
    }

    @Test("A write into a session that has ended was not carried out, and is not repeated in a new one")
    func endedSession() throws {
        let box = try FakeConsole()
        let ended = try FakeConsole.response(Fixture.text("session-ended"))
        box.state.change { $0.instead[Self.mailHandler] = [.bytes(ended)] }
        #expect(
            try box.client().perform(.setServices([.smtp: false]), expecting: Self.box) == .refused(.sessionExpired))
        #expect(box.count(Self.mailHandler) == 1)
        #expect(box.state.value.fields["enableServersField"] == "1")
    }

    @Test("A redirected write is not followed")
    func redirectedWrite() throws {
        let box = try FakeConsole()
        let away = FakeConsole.response(
            status: "302 Found", header: "Location: /base/power/shutdownHandler.php\r\n", "x")
        box.state.change { $0.instead[Self.restartHandler] = [.bytes(away)] }
        let outcome = try box.client().perform(.restart, expecting: Self.box)
        #expect(outcome == .unknown(.redirectedAway("/base/power/shutdownHandler.php")))
        #expect(box.count("/base/power/shutdownHandler.php") == 0)
    }

    @Test("A success that does not show is not taken for one, nor for a refusal; what changed beside is named")
    func proof() throws {
        let box = try FakeConsole()
        box.state.change { $0.stores = false }
        let console = try box.client()
        #expect(
            console.perform(.setServices([.smtp: false]), expecting: Self.box)
                == .unknown(.notStored(label: "SMTP サーバを有効にする")))
        box.state.change {
            $0.stores = true
            $0.spoils = ["vendorField": ""]
        }
        #expect(
            console.perform(.setServices([.smtp: false]), expecting: Self.box)
                == .unknown(.changedBeside(name: "vendorField")))
    }

    @Test("A form that is refused says why, in the box's own words")
    func rejected() throws {
        let box = try FakeConsole()
        let failure = try FakeConsole.response(Fixture.text("handler-failure"))
        let message = try Fixture.text("mail").replacing(
            "</BODY>", with: "<SCRIPT>var errorInfo = 'relayFor \\042x\\042 フィールドに不正なデータが入力されました。<BR>';</SCRIPT></BODY>"
        )
        let shown = FakeConsole.response(FakeConsole.filled(message, FakeConsole.mailFields))
        let page = FakeConsole.response(FakeConsole.filled(try Fixture.text("mail"), FakeConsole.mailFields))
        box.state.change {
            $0.instead[Self.mailHandler] = [.bytes(failure)]
            $0.instead["/base/email/email.php"] = [.bytes(page), .bytes(shown)]
        }
        let outcome = try box.client().perform(.setServices([.smtp: false]), expecting: Self.box)
        #expect(outcome == .refused(.rejected("relayFor \"x\" フィールドに不正なデータが入力されました。")))
        let handOver = box.server.requests.first { $0.page == "/base/email/email.php" && $0.method == "POST" }
        #expect(handOver?.body.contains("_serialized_errors") == true)
        #expect(handOver?.body.contains("_save") == false)
    }

    @Test("A value that cannot go back unchanged forbids the save")
    func cannotGoBack() throws {
        let box = try FakeConsole()
        let bad = FakeConsole.filled(
            try Fixture.text("mail"), FakeConsole.mailFields.merging(["vendorField": "!"]) { $1 })
        var bytes = FakeConsole.response(bad)
        let place = try #require(bytes.firstRange(of: Array("VALUE=\"!\"".utf8)))
        bytes[place.lowerBound + 7] = 0xFF
        let spoilt = bytes
        box.state.change { $0.instead["/base/email/email.php"] = [.bytes(spoilt)] }
        #expect(
            try box.client().perform(.setServices([.smtp: false]), expecting: Self.box)
                == .refused(.fieldCannotGoBack(name: "vendorField")))
        #expect(box.count(Self.mailHandler) == 0)
    }

    @Test("A character that has two codes, and came in the other one, forbids the save too")
    func twoCodes() throws {
        let box = try FakeConsole()
        // NEC's 0x879B and JIS's 0x81BE are both ∪ in Shift_JIS; iconv writes the latter.
        let page = FakeConsole.filled(
            try Fixture.text("mail"), FakeConsole.mailFields.merging(["vendorField": "!"]) { $1 })
        var bytes = try #require(CharacterSet(label: "Shift_JIS")?.encode(page))
        let place = try #require(bytes.firstRange(of: Array("VALUE=\"!\"".utf8)))
        bytes.replaceSubrange(place.lowerBound + 7...place.lowerBound + 7, with: [0x87, 0x9B])
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=Shift_JIS\r\nConnection: close\r\n\r\n"
        let spoilt = Array(head.utf8) + bytes
        box.state.change { $0.instead["/base/email/email.php"] = [.bytes(spoilt)] }
        #expect(
            try box.client().perform(.setServices([.smtp: false]), expecting: Self.box)
                == .refused(.fieldCannotGoBack(name: "vendorField")))
    }

    @Test("Updates are applied only from a list that is there")
    func updates() throws {
        let box = try FakeConsole()
        let console = try box.client()
        #expect(console.perform(.applyUpdates, expecting: Self.box) == .accepted)
        #expect(box.count("/base/swupdate/systemUpdateRun.php") == 1)
        box.state.change { $0.fixtures["/base/swupdate/systemUpdate.php"] = "updates-unchecked" }
        #expect(console.perform(.applyUpdates, expecting: Self.box) == .refused(.missing(label: "アップデート実行")))
        #expect(box.count("/base/swupdate/systemUpdateRun.php") == 1)
    }

    @Test(
        "H7: a box that applies updates is told neither to stop nor to restart",
        arguments: [Command.restart, .shutDown])
    func updating(command: Command) throws {
        let box = try FakeConsole()
        box.state.change { $0.fixtures["/base/swupdate/systemUpdate.php"] = "updates-running" }
        guard case .refused(.updating) = try box.client().perform(command, expecting: Self.box) else {
            Issue.record("\(command) was not refused")
            return
        }
        #expect(box.count(Self.restartHandler) == 0 && box.count("/base/power/shutdownHandler.php") == 0)
    }

    @Test("What goes off must have the setting that the row rests on: else it is not sent, and said which")
    func settingBefore() throws {
        let box = try FakeConsole()
        var wanted = Self.box
        wanted.isEnabled = false
        let outcome = try box.client().perform(.shutDown, expecting: wanted)
        #expect(outcome == .refused(.notStored(label: "冗長化構成を有効にする")))
        wanted.isEnabled = true
        #expect(try box.client().perform(.restart, expecting: wanted) == .accepted)
    }

    @Test("A box that nobody can reach has surely not been told anything")
    func silence() throws {
        let box = try FakeConsole()
        box.server.stop()
        #expect(try box.client().perform(.shutDown, expecting: Self.box) == .refused(.refused))
    }
}
