import Appliance
import Dashboard

/// The manual page of the whole, `redpair(7)`: keys, exit statuses, files, environment. Each command has a page of its own
/// in section 1, made from its options.
struct ManualPage {
    let language: Language
    let version: String

    /// The page as man(1) reads it.
    var roff: String {
        var page = Roff()
        page.begin("redpair", section: 7, version: version)
        page.section(say("名前", "NAME"))
        page.paragraph(
            say(
                "redpair - NetSHAKER Red-Mail 冗長化構成のアップデート作業を一行ずつ進める",
                "redpair - updates a redundant pair of NetSHAKER Red-Mail, row by row"))
        page.section(say("説明", "DESCRIPTION"))
        for words in ManualText.description { page.paragraph(words(in: language)) }
        for table in KeyTable.all {
            page.section(say(table.title.ja, table.title.en.uppercased()))
            for row in table.rows { page.item(row.name, row.words(in: language)) }
        }
        page.section(say("終了ステータス", "EXIT STATUS"))
        for (code, words) in ManualText.exitStatuses { page.item("\(code)", words(in: language)) }
        page.section(say("ファイル", "FILES"))
        for (path, words) in ManualText.files { page.item(path, words(in: language)) }
        page.section(say("環境変数", "ENVIRONMENT"))
        for (name, words) in ManualText.environment { page.item(name, words(in: language)) }
        page.section(say("関連項目", "SEE ALSO"))
        page.paragraph(Self.commands.map { "redpair-\($0)(1)" }.joined(separator: ", "))
        return page.text
    }

    /// Every command, from the list that the program itself goes by.
    private static var commands: [String] {
        Redpair.configuration.subcommands.compactMap { $0._commandName }
    }

    private func say(_ ja: String, _ en: String) -> String { Words(ja: ja, en: en)(in: language) }
}
