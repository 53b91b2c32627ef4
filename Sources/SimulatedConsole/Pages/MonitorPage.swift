import Appliance
import SimulatedPair

/// アクティブモニタ, 動作状況 (`admin-ui` 2.1 to 2.4): what the monitor last wrote, six and nine rows as in the manual.
struct MonitorPage {
    static let path = "/base/am/amStatus.php"

    /// A row: its ball, its name and where its details are.
    struct Row {
        var name: String
        var signal: Signal
        var details: String
    }

    let box: SimulatedBox

    /// システムの動作状況, in the byte order of EUC-JP.
    static func system(_ box: SimulatedBox) -> [Row] {
        [
            Row(name: "CPU の使用状況", signal: box.monitor.processor, details: ProcessorPage.path),
            Row(name: "ディスクの使用状況", signal: .normal, details: "/base/disk/serverDiskUsage.php"),
            Row(name: "ディスクの整合性", signal: .normal, details: "/base/raid/disk_integrity_amdetails.php"),
            Row(name: "ネットワークの状態", signal: box.monitor.network, details: "/base/network/network_details.php"),
            Row(name: "メモリの使用状況", signal: .normal, details: "/base/am/memory_details.php"),
            Row(name: "冗長化構成の状態", signal: box.monitor.redundancy, details: RedundancyDetailPage.path),
        ]
    }

    /// サービスの動作状況.
    static func services(_ box: SimulatedBox) -> [Row] {
        [
            Row(name: "DNS サーバ", signal: .disabled, details: "/base/dns/dns_amdetails.php"),
            Row(name: "FTP サーバ", signal: .disabled, details: "/base/ftp/ftp_amdetails.php"),
            Row(name: "JSP と Servlets", signal: .disabled, details: "/base/java/java_amdetails.php"),
            Row(name: "LDAP サーバ", signal: .normal, details: "/base/ldap/ldap_amdetails.php"),
            Row(name: "SNMP エージェント", signal: .disabled, details: "/base/snmp/snmp_amdetails.php"),
            Row(name: "Telnet サーバ", signal: .disabled, details: "/base/telnet/telnet_amdetails.php"),
            Row(name: "ウェブサーバ", signal: .normal, details: "/base/apache/web_amdetails.php"),
            Row(name: "サーバデスクトップ", signal: .normal, details: "/base/apache/adm_amdetails.php"),
            Row(name: "電子メールサーバ", signal: box.monitor.mail, details: "/base/email/email_amdetails.php"),
        ]
    }

    /// The page. Images that the legend repeats have no name beside them.
    var text: String {
        UIFCPage(
            action: Self.path,
            content: """
                \(Markup.button("情報の更新", to: "javascript: _refresh()"))
                <SCRIPT LANGUAGE="javascript">function _refresh() {
                if (confirm("現在の動作状況を確認して、表示されている情報を更新します。処理には数分かかりますが、続行してよろしいですか？"))
                location = "/base/am/am_update.php"; }</SCRIPT>
                \(list(1, "システムの動作状況 - 概要", Self.system(box)))
                <BR>
                \(list(2, "サービスの動作状況 - 概要", Self.services(box)))
                """,
            after: """
                <TABLE><TR><TD>色と意味:</TD>\(legend)</TR></TABLE>
                <SCRIPT LANGUAGE="javascript">setTimeout("location = '\(Self.path)'", 900000);</SCRIPT>
                """
        ).text
    }

    private var legend: String {
        let signals: [Signal] = [.none, .normal, .problem, .severe]
        return signals.map(StatusSignal.init).map { "<TD>\($0.text)</TD><TD>\($0.words)</TD>" }.joined()
    }

    private func list(_ number: Int, _ title: String, _ rows: [Row]) -> String {
        let columns = [
            ScrollList.Column(title: "", isSortable: true),
            ScrollList.Column(title: "コンポーネント名", isSortable: true), ScrollList.Column(title: "詳細"),
        ]
        return ScrollList(number: number, title: title, columns: columns, entries: rows.enumerated().map(cells)).text
    }

    private func cells(_ index: Int, _ row: Row) -> [String] {
        let magnifier = "<IMG ALT=\"詳細\" BORDER=\"0\" WIDTH=\"16\" HEIGHT=\"16\" SRC=\"/libImage/detail.gif\">"
        return [
            StatusSignal(signal: row.signal).linked(to: row.details),
            row.name + Markup.hidden("name\(index)", row.name),
            """
            <SCRIPT LANGUAGE="javascript">var help = "\(row.name)の詳細を表示します。電子メールサーバも参照。";</SCRIPT>
            <A HREF="\(row.details)">\(magnifier)</A>
            """,
        ]
    }
}
