import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("What the appliance file promises: found or not, by the label that was searched for")
struct ProbeTests {
    /// The promises that are not kept, as lines; and the pages that were kept.
    private static func probe(_ box: FakeConsole) throws -> (missing: [String], pages: [Specimen], all: [Promise]) {
        var pages: [Specimen] = []
        let promises = try ReadOnlyConsole(box.client()).promises { pages.append($0) }
        let missing = promises.compactMap { promise -> String? in
            guard case .missing(let fault) = promise.state else { return nil }
            return "\(promise.key) \(promise.sought.first?.text ?? "") \(fault)"
        }
        return (missing, pages, promises)
    }

    private static func healthy() throws -> FakeConsole {
        let box = try FakeConsole()
        let history = Furniture().updates(["20081001"]).with("システムアップデート履歴", for: "入手できるアップデートのリスト")
        let menu = try Fixture.text("menu").with(
            "siteMap.h = new top.code.mItem_Item(\"h\", \"システムアップデート履歴\", \"\", \"\", \"/base/h.php\", \"\");\n</SCRIPT>",
            for: "</SCRIPT>")
        let type = "Content-Type: text/html; charset=EUC-JP\r\n"
        box.state.change {
            $0.instead["/base/h.php"] = [.bytes(FakeConsole.response(header: type, history))]
            $0.instead["/nav/cList.php"] = Array(repeating: .bytes(FakeConsole.response(header: type, menu)), count: 2)
        }
        return box
    }

    @Test("All is found on a box as the file says; nothing is pressed")
    func whole() throws {
        let box = try Self.healthy()
        let (missing, pages, all) = try Self.probe(box)
        // The fixture's LDAP server has a ball that means nothing.
        #expect(missing.map { $0.prefix(14) } == ["signals: alts "], "\(missing)")
        #expect(pages.map(\.place) == Promise.Place.allCases)
        #expect(all.contains { $0.key == "mail: switches: submission" && $0.state == .absent })
        #expect(
            all.contains { promise in
                guard case .unnamed(let names) = promise.state else { return false }
                return promise.key == "mail: form" && names.text.contains("vendorField")
            })
        #expect(box.server.requests.filter { $0.method == "POST" }.map(\.page) == ["/loginHandler.php"])
        #expect(!box.server.requests.contains { $0.page.contains("Handler") && $0.page != "/loginHandler.php" })
        #expect(box.count("/base/am/am_update.php") == 0 && box.count("/base/swupdate/systemUpdateCheck.php") == 0)
    }

    @Test("A renamed label, a renamed title, a renamed button and a page that is gone are each told")
    func renamed() throws {
        let box = try Self.healthy()
        func page(_ fixture: String, _ old: String, _ new: String) throws -> ScriptedServer.Reply {
            let text = FakeConsole.filled(
                try Fixture.text(fixture), FakeConsole.mailFields.merging(FakeConsole.settingFields) { $1 })
            return .bytes(
                FakeConsole.response(header: "Content-Type: text/html; charset=EUC-JP\r\n", text.with(new, for: old)))
        }
        let pages = [
            "/base/redundancy/redundancy_amdetails.php": try page("redundancy-active", ">稼動状態<", ">運用状態<"),
            "/base/email/email.php": try page("mail", "電子メールサーバの設定", "メールの設定"),
            "/base/power/poweroptions.php": try page("power", ">シャットダウン<", ">電源を切る<"),
        ]
        box.state.change { state in
            for (path, reply) in pages { state.instead[path] = [reply] }
            state.instead["/base/h.php"] = nil
        }
        let missing = try Self.probe(box).missing.filter { !$0.hasPrefix("signals") }
        #expect(
            missing == [
                "redundancy: role 稼働状態 missing(label: 稼働状態)",
                "pages: mail: path 電子メールサーバの設定 otherPage(asked: Appliance.Page.mail, title: 電子メール)",
                "pages: update-history: path システムアップデート履歴 httpStatus(404)",
                "power: shut-down: buttons シャットダウン missing(label: シャットダウン)",
            ])
    }

    @Test("Session ids, passwords and password fields are taken out; all other bytes stay as they came")
    func secrets() throws {
        let page = """
            <A HREF="/x.php?sessionId=Abc123&y=1">x</A> abc999 s3cret
            <INPUT VALUE="hidden" TYPE="PASSWORD" NAME=a><input type=password name=b value=plain><INPUT TYPE=TEXT VALUE="kept">
            """
        let bytes = Array(page.utf8) + [0xA4, 0xA2, 0xFF]
        let body = Specimen.hidden(bytes, [Array("abc999".utf8), Array("s3cret".utf8), []])
        #expect(body.suffix(3) == [0xA4, 0xA2, 0xFF])
        #expect(
            String(decoding: body.dropLast(3), as: UTF8.self) == """
                <A HREF="/x.php?sessionId=REMOVED&y=1">x</A> REMOVED REMOVED
                <INPUT VALUE="REMOVED" TYPE="PASSWORD" NAME=a><input type=password name=b value="REMOVED"><INPUT TYPE=TEXT VALUE="kept">
                """)
    }
}
