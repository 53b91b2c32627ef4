import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("What a console says in one place and takes back in another is no fact")
struct ContradictionTests {
    private static let details = "/base/redundancy/redundancy_amdetails.php"

    /// A console whose page is the fixture with this put in the place of that.
    private static func box(_ page: String, _ fixture: String, _ that: String, _ this: String) throws -> FakeConsole {
        let box = try FakeConsole()
        let text = FakeConsole.filled(try Fixture.text(fixture), FakeConsole.mailFields)
        #expect(text.contains(that))
        let bytes = FakeConsole.response(text.replacing(that, with: this))
        box.state.change { $0.instead[page] = Array(repeating: .bytes(bytes), count: 9) }
        return box
    }

    /// One whose details of 冗長化構成の状態 are red.
    private static func red() throws -> FakeConsole {
        let box = try FakeConsole()
        let text = try Fixture.text("redundancy-active")
            .replacing("正常に動作中", with: "深刻な問題発生").replacing("greenball", with: "redball")
        box.state.change { $0.instead[details] = Array(repeating: .bytes(FakeConsole.response(text)), count: 9) }
        return box
    }

    @Test("The monitor's row is green and its details are not: the light is not known, and both are named")
    func light() throws {
        let box = try Self.red()
        let reading = try box.client().read([.monitor, .redundancy])
        #expect(reading.redundancy?.light == .unknown && reading.redundancy?.role == .active)
        let fault = ConsoleFault.notUnderstood(label: "冗長化構成の状態", text: "normal / severe")
        #expect(reading.gaps.contains { $0.fault == fault }, "\(reading.gaps)")
    }

    @Test("They differ once, for the monitor has looked in between: both are asked again, and that is that")
    func lightInBetween() throws {
        let box = try Self.red()
        box.state.change { $0.instead[Self.details]?.removeLast(8) }
        let reading = try box.client().read([.monitor, .redundancy])
        #expect(reading.redundancy?.light == .green && reading.gaps.isEmpty)
    }

    @Test(
        "Where the details cannot be had, the row's light is told apart: it is no page of them, and proves nothing new")
    func lightAlone() throws {
        let box = try FakeConsole()
        box.state.change {
            $0.instead[Self.details] = Array(repeating: .bytes(FakeConsole.response("<html>?</html>")), count: 9)
        }
        let reading = try box.client().read([.monitor, .redundancy])
        #expect(reading.redundancy == nil && reading.rowSignal == .normal)
        #expect(reading.gaps.contains { $0.page == .redundancy })
    }

    @Test(
        "A role or a peer that is over, not yet, or another's",
        arguments: [
            ("アクティブで動作しています。", "アクティブで動作していました。"), ("アクティブで動作しています。", "停止中（前回アクティブ）"),
            ("アクティブで動作しています。", "アクティブで動作を停止しました。"), ("アクティブで動作しています。", "相手サーバはアクティブです。"),
            ("アクティブで動作しています。", "No longer active."), ("アクティブで動作しています。", "Was active until 10:00"),
            ("アクティブで動作しています。", "[[base-redundancy.roleActive]]"), ("相手サーバは起動中です。", "相手サーバは停止処理中です。"),
            ("アクティブで動作しています。", "Becoming active."), ("アクティブで動作しています。", "Waiting to become active."),
            ("アクティブで動作しています。", "Takeover to active in progress."),
            ("アクティブで動作しています。", "Active node: secondary.nsk.dom"),
            ("アクティブで動作しています。", "Operating as standalone (the active server is the peer)."),
            ("アクティブで動作しています。", "Standby was requested."), ("アクティブで動作しています。", "Activation pending; standby"),
            ("相手サーバは起動中です。", "Contact with the peer server is stopped."),
            ("相手サーバは起動中です。", "Checking whether the peer server is running."),
            ("相手サーバは起動中です。", "The heartbeat server is running."),
            ("相手サーバは起動中です。", "相手サーバは起動中断しました。"), ("相手サーバは起動中です。", "相手サーバは起動中止"),
        ])
    func words(that: String, this: String) throws {
        let text = try Fixture.text("redundancy-active").replacing(that, with: this)
        let page = try RedundancyPage(FakeConsole.page(text))
        #expect(page.faults.count == 1 && (page.status.role == nil) != (page.status.peer == nil), "\(page.status)")
    }

    @Test(
        "A sync that is denied, or to be done again",
        arguments: [
            "同期中ではありません。", "現在、同期中のデータはありません。", "同期が完了しました。再同期が必要です。", "同期が完了しました。 45%",
            "Synchronization completed: 45%", "Waiting until synchronization is completed.",
            "Last synchronization completed at 2008/12/03 09:05.", "Resynchronization completed partially.",
            "Resynchronization completed on peer only.", "Synchronizing paused.",
        ])
    func sync(this: String) throws {
        let text = try Fixture.text("redundancy-active").replacing("同期が完了しました。", with: this)
        #expect(try RedundancyPage(FakeConsole.page(text)).status.sync == nil)
    }

    @Test(
        "A figure in percent that is not how far the sync has come",
        arguments: ["同期中です。残り 20%", "同期中です。(ディスク使用率 80%)", "同期が完了しました。 45%"])
    func percent(this: String) throws {
        let text = try Fixture.text("redundancy-active").replacing("同期が完了しました。", with: this)
        #expect(try RedundancyPage(FakeConsole.page(text)).status.syncPercent == nil)
    }

    @Test("A ball without a picture is none, whatever its words")
    func noPicture() throws {
        let text = try Fixture.text("redundancy-active").replacing(
            /SRC="[^"]*greenball[^"]*"/.ignoresCase(), with: "SRC=\"\"")
        #expect(try RedundancyPage(FakeConsole.page(text)).status.light == .unknown)
    }

    @Test(
        "A check that failed is not answered by an empty list",
        arguments: [
            #"<SCRIPT>top.code.info_show("アップデートサーバに接続できませんでした。","error");</SCRIPT>"#,
            #"<SCRIPT>top.code.info_show("アップデートサーバに接続できませんでした。");</SCRIPT>"#,
            "<SCRIPT>var errorInfo ='アップデートサーバに接続できませんでした。<BR>';</SCRIPT>",
        ])
    func failedCheck(message: String) throws {
        let box = try FakeConsole()
        let path = "/base/swupdate/systemUpdateCheck.php"
        let page = try Fixture.text("handler-success") + message
        box.state.change {
            $0.fixtures["/base/swupdate/systemUpdate.php"] = "updates-unchecked"
            $0.instead[path] = [.bytes(FakeConsole.response(page))]
        }
        let console = try box.client()
        #expect(throws: ConsoleFault.rejected("アップデートサーバに接続できませんでした。")) { try console.look(.checkUpdates) }
        #expect(try console.read([.updates]).updates?.hasBeenChecked == false)
    }

    @Test("A check that found nothing is answered, also where it says so in a message")
    func emptyCheck() throws {
        let box = try FakeConsole()
        let page =
            try Fixture.text("handler-success")
            + #"<SCRIPT>top.code.info_show("ダウンロードできるパッケージはありません。");</SCRIPT>"#
        box.state.change {
            $0.fixtures["/base/swupdate/systemUpdate.php"] = "updates-unchecked"
            $0.instead["/base/swupdate/systemUpdateCheck.php"] = [.bytes(FakeConsole.response(page))]
        }
        let console = try box.client()
        try console.look(.checkUpdates)
        #expect(try console.read([.updates]).updates?.hasBeenChecked == true)
    }

    @Test(
        "An update that failed and was applied is applied, in whichever order the history has it",
        arguments: [["適用に失敗しました。", "適用済み"], ["適用済み", "適用に失敗しました。"]])
    func history(states: [String]) throws {
        let rows = states.map { ["a.nup", "2", "修正", $0] } + [["b.nup", "1", "修正", "適用に失敗しました。"]]
        let furniture = Furniture()
        let cells = rows.map { $0.map { furniture.cell($0) } }
        let list = furniture.list(
            "システムアップデート履歴", number: 1, headers: ["名前", "パッチレベル", "コメント", "ステータス"], rows: cells)
        let box = try FakeConsole()
        let page = FakeConsole.response(furniture.page(list))
        box.state.change { $0.instead["/base/swupdate/updateHistory.php"] = [.bytes(page)] }
        #expect(try box.client().read([.updateHistory]).updateHistory?.map(\.name) == ["a.nup"])
    }

    @Test("A form that would be sent to the power switch, or to an update, is not")
    func dangerousForm() throws {
        for handler in ["/base/power/shutdownHandler.php", "/base/swupdate/systemUpdateRun.php"] {
            let box = try Self.box("/base/email/email.php", "mail", "/base/email/emailHandler.php", handler)
            let identity = Identity(host: "ns.nsk.dom", peerHost: "primary.nsk.dom", role: .active)
            let outcome = try box.client().perform(.setServices([.smtp: false]), expecting: identity)
            #expect(outcome == .refused(.redirectedAway(BoxText(handler))), "\(outcome)")
            #expect(!box.server.requests.contains { $0.method == "POST" && $0.page == handler })
        }
    }

    @Test("A page that ends the session only once it has stood idle is a page")
    func idleTimer() throws {
        let timer = #"<SCRIPT>setTimeout("top.location='/login.php?expired=true&target=/'",3600000)</SCRIPT></BODY>"#
        let text = try Fixture.text("redundancy-active").replacing(/<\/BODY>/.ignoresCase(), with: timer)
        #expect(try RedundancyPage(FakeConsole.page(text)).status.role == .active)
        let ended = text.replacing("3600000", with: "0")
        #expect(throws: ConsoleFault.sessionExpired) { try FakeConsole.page(ended) }
    }

    @Test("A password of another tab is taken out of a page that is kept")
    func hiddenPassword() {
        let page = Array(
            #"<INPUT TYPE="HIDDEN" NAME="bindPassword" VALUE="hunter3"><INPUT NAME=port VALUE="389">"#.utf8)
        let kept = String(decoding: Specimen.hidden(page, []), as: UTF8.self)
        #expect(!kept.contains("hunter3") && kept.contains("389"))
    }
}
