import Appliance
import SimulatedConsole
import TestSupport
import Testing

@testable import WebConsole

@Suite("What a console says of updates counts only as far as it is understood")
struct UpdateAnswerTests {
    private static let list = "/base/swupdate/systemUpdate.php"
    private static let check = "/base/swupdate/systemUpdateCheck.php"
    private static let history = "/base/swupdate/updateHistory.php"

    private static func checking(_ message: String, then list: String = "updates-unchecked") throws -> FakeConsole {
        let box = try FakeConsole()
        let page = try Fixture.text("handler-success") + "<SCRIPT>top.code.info_show(\"\(message)\");</SCRIPT>"
        box.state.change {
            $0.fixtures[Self.list] = list
            $0.instead[Self.check] = [.bytes(FakeConsole.response(page))]
        }
        return box
    }

    @Test(
        "A check that tells of a server that was not reached has failed, in whichever words",
        arguments: [
            "アップデートサーバに接続できません。", "アップデートサーバから応答がありません。", "接続がタイムアウトしました。", "通信エラーが発生しました。",
            "ホスト名を解決できません。", "ただいまサービス停止中です。", "Could not connect to the update server.", "The connection timed out.",
        ])
    func notReached(message: String) throws {
        let box = try Self.checking(message)
        let console = try box.client()
        #expect(throws: ConsoleFault.rejected(BoxText(message))) { try console.look(.checkUpdates) }
        #expect(try console.read([.updates]).updates?.hasBeenChecked == false)
    }

    @Test(
        "Words that are not known mean nothing beside an empty list, and are told",
        arguments: ["アップデートの確認を開始しました。", "ご利用ありがとうございます。", "Please stand by."])
    func riddle(message: String) throws {
        let box = try Self.checking(message)
        let console = try box.client()
        let riddle = ConsoleFault.notUnderstood(label: "アップデート確認", text: BoxText(message))
        #expect(throws: riddle) { try console.look(.checkUpdates) }
        #expect(try console.read([.updates]).updates?.hasBeenChecked == false)
    }

    @Test("The same words over a list with entries hide nothing: what is listed is listed")
    func riddleOverAList() throws {
        let box = try Self.checking("アップデートの確認を開始しました。", then: "updates-listed")
        let console = try box.client()
        try console.look(.checkUpdates)
        #expect(try console.read([.updates]).updates?.updates.isEmpty == false)
    }

    @Test(
        "Only what a history says to have been applied was; words that are not known are told",
        arguments: [
            ("失敗", false, false), ("ロールバックされました", false, false), ("エラー", false, false), ("適用に失敗しました。", false, false),
            ("適用中", false, true), ("適用待ち", false, true), ("Pending", false, true), ("適用済み", true, false),
            ("成功", true, false), ("正常終了", true, false), ("-", true, false), ("", true, false),
            ("Installed", true, false),
        ])
    func history(status: String, isApplied: Bool, isTold: Bool) throws {
        let furniture = Furniture()
        let cells = ["a.nup", "2", "修正", status].map { furniture.cell($0) }
        let list = furniture.list(
            "システムアップデート履歴", number: 1, headers: ["名前", "パッチレベル", "コメント", "ステータス"], rows: [cells])
        let box = try FakeConsole()
        let page = FakeConsole.response(furniture.page(list))
        box.state.change { $0.instead[Self.history] = [.bytes(page)] }
        let reading = try box.client().read([.updateHistory])
        #expect(reading.updateHistory?.map(\.name) == (isApplied ? ["a.nup"] : []))
        let riddle = Gap(page: .updateHistory, fault: .notUnderstood(label: "ステータス", text: BoxText(status)))
        #expect(reading.gaps == (isTold ? [riddle] : []))
    }
}
