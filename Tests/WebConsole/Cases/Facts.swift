import Appliance

@testable import WebConsole

/// What a page is taken to say, a line for each fact and each gap: what a table of cases compares.
enum Facts {
    /// The facts of an answer, read as the page that was asked for; a fault stands alone.
    static func of(_ answer: Answer, as kind: Page) throws -> [String] {
        let guide = try ApplianceGuide.builtIn()
        do throws(ConsoleFault) { return try of(ConsolePage(answer, guide: guide), as: kind) } catch {
            return ["fault \(error)"]
        }
    }

    private static func of(_ page: ConsolePage, as kind: Page) throws(ConsoleFault) -> [String] {
        switch kind {
        case .identity: ["host \(try IdentityPage(page, user: "admin").host)"]
        case .monitor: monitor(try MonitorPage(page))
        case .redundancy: redundancy(try RedundancyPage(page))
        case .processor: processor(try ProcessorPage.read(page))
        case .mail: mail(try MailPage(page))
        case .redundancySetting: setting(try RedundancySettingPage(page).setting)
        case .updates, .updateHistory: updates(try UpdatesPage(page, as: kind))
        }
    }

    private static func monitor(_ page: MonitorPage) -> [String] {
        page.lists.flatMap { list in
            list.rows.map { "\(list.group) \($0.component.name) \(word($0.component.signal))" }
                + (list.isWhole ? [] : ["\(list.group) \(list.rows.count) of \(list.count ?? 0)"])
        }
    }

    private static func redundancy(_ page: RedundancyPage) -> [String] {
        let status = page.status
        return [
            "signal \(word(status.signal))", "message \(word(status.message))",
            "changed \(status.changedAt.map { "\($0.seconds)" } ?? "?")", "role \(word(status.role))",
            "peer \(word(status.peer))",
            "sync \(word(status.sync)) \(status.syncPercent.map { "\($0)" } ?? "")".trimmed,
        ] + gaps(page.faults)
    }

    private static func processor(_ read: (Processor, [ConsoleFault])) -> [String] {
        let (load1, load15) = (read.0.load1.map(String.init) ?? "?", read.0.load15.map(String.init) ?? "?")
        return ["load \(load1) \(load15)", "uptime \(read.0.uptime.map { "\($0.seconds)" } ?? "?")"] + gaps(read.1)
    }

    private static func mail(_ page: MailPage) -> [String] {
        let switches = MailService.allCases.compactMap { service in
            page.settings.switches[service].map { "\(service) \($0 ? "on" : "off")" }
        }
        let ports = MailService.allCases.compactMap { service in
            page.settings.ports[service].map { "port \(service) \($0)" }
        }
        return switches + ports + gaps(page.faults)
    }

    private static func setting(_ setting: RedundancySetting) -> [String] {
        ["enabled \(setting.enabled)", "common \(word(setting.commonAddress))", "peer \(word(setting.peerHost))"]
    }

    private static func updates(_ page: UpdatesPage) -> [String] {
        page.updates.map { "\($0.name) \($0.patchLevel) \($0.comment) \($0.status)" }
            + (page.count.map { $0 == page.updates.count ? [] : ["\(page.updates.count) of \($0)"] } ?? [])
            + (page.progress.map { ["running \($0)"] } ?? []) + (page.failure.map { ["failed \($0)"] } ?? [])
    }

    private static func gaps(_ faults: [ConsoleFault]) -> [String] { faults.map { "gap \($0)" } }

    private static func word(_ value: (some Any)?) -> String { value.map { "\($0)" } ?? "?" }
}
