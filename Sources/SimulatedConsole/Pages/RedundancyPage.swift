import Appliance
import SimulatedPair

/// 冗長化構成の設定 (manual 3.3, `admin-ui` 6.3): what is saved, not what is in force.
struct RedundancyPage {
    static let path = "/base/redundancy/redundancy.php"

    let setting: RedundancyConfiguration
    let posted: [String: String]

    var text: String {
        let save = Markup.button("保存", to: "javascript: _submitSave()")
        let hint = "<P>冗長化構成設定を変更した場合は、変更を反映させるため、システムを再起動してください。</P>"
        let groups = groups.map { PagedBlock.Group(title: $0.title, fields: $0.fields.map { $0.showing(posted) }) }
        let block = PagedBlock(id: "redundancySettings", title: "冗長化構成の設定", groups: groups, buttons: save + hint)
        return UIFCPage(
            action: "/base/redundancy/redundancyHandler.php", content: block.text, after: FormErrors(posted).script
        ).text
    }

    private var groups: [PagedBlock.Group] {
        [
            PagedBlock.Group(fields: [
                Field(
                    id: "enableRedundancyField", label: "冗長化構成を有効にする", control: .boolean,
                    value: setting.isEnabled ? "1" : "0"),
                field("commonIpAddressField", "共通IPアドレス", setting.commonAddress),
            ]),
            PagedBlock.Group(
                title: "相手サーバ",
                fields: [peer, field("syncIpAddressField", "データ同期IPアドレス", setting.peerSyncAddress)]),
            PagedBlock.Group(
                title: "スタンバイ用SMTPサーバ",
                fields: [field("standbySmtpServerField", "SMTPサーバのアドレス", setting.standbySMTPServer)]),
            PagedBlock.Group(
                title: "外部装置監視",
                fields: [field("watchedAddressField", "監視対象装置のアドレス", setting.watchedAddress, isOptional: true)]),
        ]
    }

    private var peer: Field {
        Field(
            id: "hostNameField", label: "ホスト名とドメインネーム",
            control: .captioned(
                first: "ホスト名", second: (id: "domainNameField", caption: "ドメインネーム", value: setting.peerDomain)),
            value: setting.peerHost)
    }

    private func field(_ id: String, _ label: String, _ value: String, isOptional: Bool = false) -> Field {
        Field(id: id, label: label, control: .text, value: value, isOptional: isOptional)
    }
}

/// `redundancyHandler.php`: like every handler it sets all at once, and what does not come is wiped.
enum RedundancyForm {
    /// The stored name of the switch.
    static let enabledKey = "enableRedundancy"

    /// What a post means; `nil` when its Boolean is neither `0` nor `1`.
    static func setting(_ fields: [String: String], of side: Side) -> RedundancyConfiguration? {
        guard let isEnabled = ["0": false, "1": true][fields["enableRedundancyField"] ?? ""] else { return nil }
        var setting = RedundancyConfiguration(of: side)
        setting.isEnabled = isEnabled
        setting.commonAddress = fields["commonIpAddressField"] ?? ""
        setting.peerHost = fields["hostNameField"] ?? ""
        setting.peerDomain = fields["domainNameField"] ?? ""
        setting.peerSyncAddress = fields["syncIpAddressField"] ?? ""
        setting.standbySMTPServer = fields["standbySmtpServerField"] ?? ""
        setting.watchedAddress = fields["watchedAddressField"] ?? ""
        return setting
    }
}
