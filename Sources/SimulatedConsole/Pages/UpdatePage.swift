import Appliance
import SimulatedPair

/// システムアップデート (manual 3.4, `admin-ui` 5.3). While a run goes on, its progress stands over the list (A).
struct UpdatePage {
    static let path = "/base/swupdate/systemUpdate.php"

    let side: Side
    let pair: SimulatedPair
    let fields: [String: String]
    private var box: SimulatedBox { pair.box(side) }

    init(side: Side, pair: SimulatedPair, fields: [String: String]) {
        self.side = side
        self.pair = pair
        self.fields = fields
    }

    var text: String {
        UIFCPage(action: Self.path, content: progress + notice + list, after: reload).text
    }

    /// One button at a time: 確認 over an empty list, 実行 over a filled one, none during a run.
    private var button: String {
        if box.updateRun != nil { return "" }
        return (box.listed ?? []).isEmpty
            ? Markup.button("アップデート確認", to: "/base/swupdate/systemUpdateCheck.php")
            : Markup.button("アップデート実行", to: "/base/swupdate/systemUpdateRun.php")
    }

    private var list: String {
        let hint =
            box.listed == nil && box.updateRun == nil
            ? "<BR>「アップデート確認」ボタンをクリックして、アップデートパッケージの確認を行ってください" : ""
        return ScrollList(
            number: 1, title: "入手できるアップデートのリスト", columns: Self.columns, entries: entries, buttons: button,
            emptyText: "このリストには、現在のところ何も含まれていません。\(hint)",
            page: Int(fields["_ScrollList_pageIndex_1"] ?? "") ?? 0
        ).text
    }

    static let columns = ["名前", "パッチレベル", "コメント", "ステータス"].map { ScrollList.Column(title: $0) }

    static func cells(_ package: UpdatePackage, status: String) -> [String] {
        [package.name, package.patchLevel, package.comment, status].map(Markup.escape)
    }

    private var entries: [[String]] {
        guard let run = box.updateRun else { return (box.listed ?? []).map { Self.cells($0, status: "-") } }
        return run.packages.enumerated().map { place, package in
            Self.cells(package, status: place < run.done ? "適用済み" : place == run.done ? "適用中" : "-")
        }
    }

    private var progress: String {
        guard let run = box.updateRun, let percent = pair.updatePercent(of: side) else { return "" }
        let state = "\(run.current.name) を適用しています。(\(run.done + 1)/\(run.packages.count))"
        let bar = "<IMG SRC=\"/libImage/greenball.gif\" WIDTH=\"\(percent * 2)\" HEIGHT=\"12\"><FONT>\(percent)%</FONT>"
        let fields = [
            Field(id: "statusField", label: "状態", control: .readOnly, value: state),
            Field(id: "progressField", label: "進行状況", control: .readOnly, value: "", ornament: bar),
        ]
        return PagedBlock(id: "updateStatus", title: "システムアップデートの状態", fields: fields).text
    }

    /// What is said between 100 % and the restart that follows by itself.
    private var notice: String {
        pair.isAboutToRestart(side) ? "<P>サーバを再起動しています。再起動の完了には数分かかります。しばらくお待ちください。</P>" : ""
    }

    private var reload: String {
        guard box.updateRun != nil else { return "" }
        return "<SCRIPT LANGUAGE=\"javascript\">setTimeout(\"location = '\(Self.path)'\", 3000);</SCRIPT>"
    }
}

/// システムアップデート履歴: what was applied, the newest first (A, with the columns of the other list).
struct UpdateHistoryPage {
    static let path = "/base/swupdate/updateHistory.php"

    let box: SimulatedBox
    let fields: [String: String]

    var text: String {
        let entries = box.applied.reversed().map { UpdatePage.cells($0.package, status: "適用済み") }
        let list = ScrollList(
            number: 1, title: "システムアップデート履歴", columns: UpdatePage.columns, entries: entries,
            page: Int(fields["_ScrollList_pageIndex_1"] ?? "") ?? 0)
        return UIFCPage(action: Self.path, content: list.text).text
    }
}
