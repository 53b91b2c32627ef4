import Appliance
import Testing

@testable import WebConsole

@Suite("Pages with forms, and lists of updates")
struct FormPageTests {
    @Test("Switches and ports; a switch that the page has not is not there")
    func mail() throws {
        let filled = FakeConsole.filled(try Fixture.text("mail"), FakeConsole.mailFields)
        let page = try MailPage(FakeConsole.page(filled))
        #expect(page.faults == [])
        #expect(
            page.settings.switches == [
                .smtp: true, .smtps: false, .imap: true, .imaps: false, .pop: true, .pops: false,
            ])
        #expect(page.settings.ports == [.smtp: 25, .smtps: 465, .pop: 110, .pops: 995])
    }

    @Test("The saved redundancy setting, host and domain joined")
    func setting() throws {
        let filled = FakeConsole.filled(try Fixture.text("setting"), FakeConsole.settingFields)
        let page = try RedundancySettingPage(FakeConsole.page(filled))
        #expect(
            page.setting == RedundancySetting(enabled: true, commonAddress: "172.16.39.40", peerHost: "primary.nsk.dom")
        )
    }

    @Test("Every field goes back as it came: lists, unknown ones, Japanese names, the chosen option and no other")
    func wholeForm() throws {
        let filled = FakeConsole.filled(try Fixture.text("mail"), FakeConsole.mailFields)
        let page = try FakeConsole.page(filled)
        let form = try #require(Form(page.html, guide: page.guide.form))
        #expect(form["relayField"] == "&192.168.1.0&example.jp&")
        #expect(form["vendorField"] == "そのまま")
        #expect(form["受信者名"] == "管理者")
        #expect(form["queueTimeField"] == "queue15")
        #expect(form["_Boolean_checkbox_enableSMTPSField"] == nil)
        #expect(form["_Boolean_checkbox_enablePopField"] == "true")
    }

    @Test("A list that only a script would fill is named, so that it is not wiped")
    func emptiedList() throws {
        let page = try Fixture.page("mail-advanced")
        let form = try #require(Form(page.html, guide: page.guide.form))
        #expect(form.cannotGoBack == ["relayField"])
    }

    @Test("Texts of several lines go back as a browser sends them")
    func lines() throws {
        let text = "<html><form name=form action=/x><textarea name=a>\n\none\ntwo</textarea></form></html>"
        let page = try FakeConsole.page(text)
        #expect(Form(page.html, guide: page.guide.form)?["a"] == "\r\none\r\ntwo")
    }

    @Test("The list of updates in its four states")
    func updates() throws {
        let unchecked = try UpdatesPage(Fixture.page("updates-unchecked"), as: .updates)
        #expect(unchecked.updates.isEmpty && unchecked.count == 0)
        let none = try UpdatesPage(Fixture.page("updates-none"), as: .updates)
        #expect(none.updates.isEmpty)
        let listed = try UpdatesPage(Fixture.page("updates-listed"), as: .updates)
        #expect(
            listed.updates == [
                Update(name: "20081001.nup", patchLevel: "20081001", comment: "修正 20081001", status: "-"),
                Update(name: "20081101.nup", patchLevel: "20081101", comment: "修正 20081101", status: "-"),
            ])
        let running = try UpdatesPage(Fixture.page("updates-running"), as: .updates)
        #expect(running.progress == "パッケージをインストールしています。 85%")
    }

    @Test("A button that runs a script is followed to the one path in it")
    func buttons() throws {
        let power = try Fixture.page("power")
        let guide = try ApplianceGuide.builtIn()
        #expect(Button(guide.power.restart.buttons, on: power.html)?.path == "/base/power/rebootHandler.php")
        #expect(Button(guide.power.shutDown.buttons, on: power.html)?.path == "/base/power/shutdownHandler.php")
        let list = try Fixture.page("updates-listed")
        #expect(Button(guide.updates.runButtons, on: list.html)?.path == "/base/swupdate/systemUpdateRun.php")
        #expect(Button(guide.updates.checkButtons, on: list.html) == nil)
    }
}

@Suite("Forms that a careless client would spoil: what cannot go back unchanged is named")
struct FormTrapTests {
    private static func form(_ content: String, beside: String = "") throws -> Form {
        let page = try FakeConsole.page(
            "<html>\(beside)<form name=form method=POST action=/x>\(content)</form></html>")
        return try #require(Form(page.html, guide: page.guide.form))
    }

    @Test("A field that stands in none of two forms belongs to one of them, and nobody can tell which")
    func strays() throws {
        let beside = "<form action=/search><input name=q></form><input type=hidden name=lost value=1>"
        let form = try Self.form("<input name=a value=1>", beside: beside)
        #expect(form.fields.map(\.name) == ["a"] && form.cannotGoBack == ["lost"])
    }

    @Test("A switch of another form is not this one's")
    func foreignSwitch() throws {
        let page = try FakeConsole.page(
            "<html><form name=form action=/x><input name=a></form><form action=/y><table><tr><td><input type=hidden name=b value=1></td></tr></table></form></html>"
        )
        let cell = try #require(page.html.select("//td").first)
        let control = try #require(BooleanControl(in: cell))
        #expect(try #require(Form(page.html, guide: page.guide.form)).holds(control) == false)
    }

    @Test("An empty choice is a choice; an open list without one sends nothing; the room-maker never goes")
    func choices() throws {
        let form = try Self.form(
            "<select name=a><option>A<option selected></select><select name=b size=4><option>B</select><select name=c><option>____________________<option>C</select>"
        )
        #expect(form["a"] == "" && form["b"] == nil && form["c"] == "C")
    }

    @Test("An option without a value sends its words, with one blank for any white space between them")
    func wordsOfAChoice() throws {
        let form = try Self.form("<select name=a><option selected>\n baz  qux\r\n\tq　 </select>")
        #expect(form["a"] == "baz qux q\u{3000}")
    }

    @Test("A hidden list that a script would fill from a list that is seen")
    func scriptedChoice() throws {
        let form = try Self.form(
            "<input type=hidden name=users value=''><select name=_users_selected multiple><option value=a>a</select>")
        #expect(form.cannotGoBack == ["users"])
    }

    @Test("Two buttons of one name that lead to two places are none")
    func buttons() throws {
        let page = try FakeConsole.page(
            "<html><a href=/a.php>再起動</a><a href=/b.php>再起動</a><a href=/c.php>シャットダウン</a><a href=/c.php>シャットダウン</a></html>"
        )
        #expect(Button(page.guide.power.restart.buttons, on: page.html) == nil)
        #expect(Button(page.guide.power.shutDown.buttons, on: page.html)?.path == "/c.php")
    }
}
