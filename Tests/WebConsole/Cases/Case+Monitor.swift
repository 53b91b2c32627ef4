import Appliance

extension Case {
    private static let plain = Furniture()
    private static let old = Furniture(style: .merlot, generation: .p)
    private static let pair = [
        "system CPU の使用状況 normal", "system 冗長化構成の状態 severe", "service 電子メールサーバ normal",
    ]
    private static let two: [(name: String, ball: Ball)] = [("CPU の使用状況", .normal), ("冗長化構成の状態", .severe)]
    private static let mail: [(name: String, ball: Ball)] = [("電子メールサーバ", .normal)]
    private static let small = plain.monitor(system: two, service: mail)

    /// アクティブモニタ (`admin-ui` 2.1 to 2.4).
    static let monitors: [Case] = [
        Case(
            "U 2.3: an ALT that nobody knows is no light, whatever the colour", .monitor,
            small.with("ALT=\"現在動作中\"", for: "ALT=\"深刻な問題発生\""), pair(severe: "?")),
        Case(
            "U 2.3: a letter that nobody knows gives an empty SRC", .monitor,
            small.with(
                "<IMG ALT=\"\" BORDER=0 SRC=\"\">", for: "<IMG ALT=\"深刻な問題発生\" BORDER=0 SRC=/libImage/redball.gif>"),
            pair(severe: "?")),
        Case(
            "U 2.3: without ALT the colour counts where no other light has it", .monitor,
            small.with(
                "<IMG BORDER=0 SRC=/libImage/redball.gif>",
                for: "<IMG ALT=\"深刻な問題発生\" BORDER=0 SRC=/libImage/redball.gif>"),
            pair),
        Case(
            "U 2.3: a gray ball without ALT is no light", .monitor,
            small.with(
                "<IMG BORDER=0 SRC=/libImage/greyball.gif>",
                for: "<IMG ALT=\"深刻な問題発生\" BORDER=0 SRC=/libImage/redball.gif>"),
            pair(severe: "?")),
        Case(
            "A: two balls that contradict each other are none", .monitor,
            small.with(
                "<IMG ALT=\"深刻な問題発生\" SRC=x><IMG ALT=\"正常に動作中\" SRC=y>",
                for: "<IMG ALT=\"深刻な問題発生\" BORDER=0 SRC=/libImage/redball.gif>"), pair(severe: "?")),
        Case(
            "U 2.4: no details page, so no link and a gray lens", .monitor,
            small.with(
                "<IMG ALT=\"詳細\" SRC=/libImage/detailGray.gif>",
                for: "<A HREF=\"/base/am/cpu_details.php\"><IMG ALT=\"詳細\" SRC=/libImage/detail.gif></A>"), pair),
        Case(
            "U 2.2: an empty list is empty, its DIV left open", .monitor,
            plain.monitor(system: two, service: []), Array(pair.prefix(2))),
        Case(
            "U 2.2: 25 of 27 rows are not the list", .monitor,
            small.with("27 エントリ", for: "2 エントリ"), Array(pair.prefix(2)) + ["system 2 of 27", pair[2]]),
        Case(
            "U 2.2: more than 15 entries have the control row twice", .monitor,
            plain.monitor(system: many, service: mail), many.map { "system \($0.name) problem" } + [pair[2]]),
        Case(
            "P: flat tables, Merlot, lower case, text before the page", .monitor,
            "Notice: x\n" + old.monitor(system: two, service: mail), pair),
        Case(
            "V: a wide dash and no blank in the labels", .monitor,
            small.with("システムの動作状況−概要", for: "システムの動作状況 - 概要").with("CPUの使用状況", for: "CPU の使用状況"),
            ["system CPUの使用状況 normal"] + pair.dropFirst()),
        Case(
            "U 1.7: an id without translation is shown as it is", .monitor,
            plain.monitor(system: two, service: [("[[base-ldap.amLdapName]]", .normal)]),
            Array(pair.prefix(2)) + ["service [[base-ldap.amLdapName]] normal"]),
        Case(
            "U 1.7: in English (B)", .monitor, english,
            ["system CPU Usage normal", "system Redundancy Status disabled", "service Email Servers unmonitored"]),
        Case(
            "U 2.1: その他 comes only if needed", .monitor,
            small.with("その他の動作状況 - 概要", for: "サービスの動作状況 - 概要"), Array(pair.prefix(2)) + ["other 電子メールサーバ normal"]),
    ]

    private static func pair(severe: String) -> [String] { pair.map { $0.replacing("severe", with: severe) } }

    private static let many: [(name: String, ball: Ball)] = (1...17).map { ("部品 \($0)", .problem) }

    private static let english = plain.monitor(
        system: [
            ("CPU Usage", Ball(alt: "Normal", colour: "Green")),
            ("Redundancy Status", Ball(alt: "Item not enabled", colour: "Grey")),
        ],
        service: [("Email Servers", Ball(alt: "Monitoring not enabled", colour: "Grey"))]
    ).with("System Status - Overview", for: "システムの動作状況 - 概要").with("Service Status - Overview", for: "サービスの動作状況 - 概要")
        .with(" Entries", for: "2 エントリ").with("1 Entry", for: "1 エントリ").with("Component Name", for: "コンポーネント名")
        .with("ALT=\"Details\"", for: "ALT=\"詳細\"")
}
