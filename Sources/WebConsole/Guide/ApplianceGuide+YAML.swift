import Appliance
import Assets
import ProofReading

extension ApplianceGuide {
    /// The guide that is compiled in, to NetSHAKER Red-Mail: read once.
    public static func builtIn() throws(Mistakes) -> ApplianceGuide { try shipped.get() }

    private static let shipped = Result { () throws(Mistakes) in
        let bytes = UnsafeBufferPointer(start: redpairAppliance.bytes, count: redpairAppliance.count)
        return try ApplianceGuide(yaml: String(decoding: bytes, as: UTF8.self), file: "netshaker-red-mail.yaml")
    }

    /// Reads and proof-reads an appliance file.
    ///
    /// - Parameter file: its name, for the mistakes.
    /// - Throws: every mistake of the file, with line and column.
    public init(yaml: String, file: String) throws(Mistakes) {
        self = try Passage.proofRead(yaml, file: file) { passage in
            GuideTable(passage).map { table in
                defer { table.close() }
                return ApplianceGuide(table)
            }
        }
    }

    private init(_ table: GuideTable) {
        name = table.text("appliance")
        charsets = table.charsets("charsets")
        session = table.sub("session", SessionGuide.init) ?? SessionGuide()
        sentences = table.sub("sentences", SentenceGuide.init) ?? SentenceGuide()
        consoleMarks = table.texts("console-marks")
        pages = table.each("pages", named: Self.key) { table, key in table.sub(key, PageGuide.init) ?? PageGuide() }
        monitor = table.sub("monitor", MonitorGuide.init) ?? MonitorGuide()
        signals = table.each("signals", named: \.rawValue) { table, key in
            table.sub(key, SignalGuide.init) ?? SignalGuide()
        }
        redundancy = table.sub("redundancy", RedundancyGuide.init) ?? RedundancyGuide()
        processor = table.sub("processor", ProcessorGuide.init) ?? ProcessorGuide()
        mail = table.sub("mail", MailGuide.init) ?? MailGuide()
        setting = table.sub("redundancy-setting", SettingGuide.init) ?? SettingGuide()
        form = table.sub("form", FormGuide.init) ?? FormGuide()
        updates = table.sub("updates", UpdateGuide.init) ?? UpdateGuide()
        power = table.sub("power", PowerGuide.init) ?? PowerGuide()
        let fields = redundancy.fields + processor.fields + mail.fields + setting.fields
        fieldLabels = Set(fields.flatMap(\.labels.keys))
    }

    private static func key(_ page: Page) -> String {
        switch page {
        case .redundancySetting: "redundancy-setting"
        case .updateHistory: "update-history"
        case .identity, .monitor, .redundancy, .processor, .mail, .updates: page.rawValue
        }
    }
}
