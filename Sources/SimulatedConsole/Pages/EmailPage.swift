import Appliance
import SimulatedPair

/// 電子メールサーバの設定 (manual 3.2, `admin-ui` 3.3). Reached by a post it shows what was posted, not what is stored.
///
/// The port fields show where the simulated services really listen, above 1023; IMAP, IMAPS and submission have theirs
/// too, which the vendor's page does not show: that is this simulator's addition.
struct EmailPage {
    static let path = "/base/email/email.php"

    let mail: MailConfiguration
    let ports: [MailService: Int]
    let posted: [String: String]

    var text: String {
        let save = Markup.button("保存", to: "javascript: _submitSave()")
        let block = PagedBlock(
            id: "emailSettings", title: "電子メールサーバの設定",
            tabs: [
                PagedBlock.Tab(id: "basic", title: "基本", groups: shown(basic)),
                PagedBlock.Tab(id: "advanced", title: "詳細", groups: shown(advanced)),
            ],
            shown: posted["_PagedBlock_selectedId_emailSettings"] ?? "basic", buttons: save)
        return UIFCPage(
            action: "/base/email/emailHandler.php", content: block.text, after: FormErrors(posted).script
        ).text
    }

    /// The groups with what was posted in place of what is stored.
    private func shown(_ groups: [PagedBlock.Group]) -> [PagedBlock.Group] {
        groups.map { group in
            PagedBlock.Group(title: group.title, fields: group.fields.map { $0.showing(posted) })
        }
    }

    private var basic: [PagedBlock.Group] {
        [
            PagedBlock.Group(
                title: "SMTP",
                fields: [
                    service(.smtp), port(.smtp), service(.smtps), port(.smtps),
                    boolean("enableSMTPAuthField", "SMTP Auth を有効にする", mail.smtpAuth), service(.submission),
                    port(.submission),
                ]),
            PagedBlock.Group(
                title: "IMAP",
                fields: [
                    service(.imap), port(.imap), service(.imaps), port(.imaps),
                    integer("imapConnectRateField", "最大許容 IMAP 接続数", mail.imapConnections, EmailForm.imapConnections),
                ]),
            PagedBlock.Group(
                title: "POP",
                fields: [
                    service(.pop), port(.pop), service(.pops), port(.pops),
                    integer("popConnectRateField", "最大許容 POP 接続数", mail.popConnections, EmailForm.popConnections),
                    integer("popTimeoutField", "POPサーバタイムアウト時間(秒)", mail.popTimeout, EmailForm.popTimeout),
                ]),
        ]
    }

    private var advanced: [PagedBlock.Group] {
        let queues = [
            ("queue0", "即時"), ("queue15", "15分ごと"), ("queue30", "30分ごと"), ("queue60", "1時間ごと"), ("queue360", "6時間ごと"),
            ("queue1440", "1日ごと"),
        ]
        let fields = [
            Field(id: "queueTimeField", label: "配信の頻度", control: .menu(queues), value: mail.queueTime),
            Field(
                id: "maxEmailSizeField", label: "最大メールサイズ （MB）", control: .integer(nil), value: mail.maxEmailSize,
                isOptional: true),
            optional("masqAddressField", "送信者ドメインの強制使用", .text, mail.masqueradeAs),
            optional("smartRelayField", "スマートリレーサーバ", .text, mail.smartRelay),
            boolean("popRelayField", "POP 認証リレー", mail.popRelay),
            optional("relayField", "電子メールのリレーを許可するホスト／ドメイン", .list, packed(mail.relay)),
            optional("blockHostField", "これらのホスト／ドメインからの電子メールを拒否する", .list, packed(mail.blockedHosts)),
            optional("blockUserField", "これらのユーザからの電子メールを拒否する", .list, packed(mail.blockedUsers)),
        ]
        return [PagedBlock.Group(fields: fields)]
    }

    private func packed(_ items: [String]) -> String { PackedList(items: items).packed }

    private func service(_ service: MailService) -> Field {
        boolean(service.switchField, service.switchLabel, mail.isOn(service))
    }

    private func port(_ service: MailService) -> Field {
        integer(service.portField, service.portLabel, ports[service] ?? service.standardPort, EmailForm.port)
    }

    private func boolean(_ id: String, _ label: String, _ isOn: Bool) -> Field {
        Field(id: id, label: label, control: .boolean, value: isOn ? "1" : "0")
    }

    private func integer(_ id: String, _ label: String, _ value: Int, _ bounds: ClosedRange<Int>) -> Field {
        Field(id: id, label: label, control: .integer(bounds), value: "\(value)")
    }

    private func optional(_ id: String, _ label: String, _ control: Field.Control, _ value: String) -> Field {
        Field(id: id, label: label, control: control, value: value, isOptional: true)
    }
}
