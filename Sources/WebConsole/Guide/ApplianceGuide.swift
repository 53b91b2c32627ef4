import Appliance

/// Where things are on an appliance's console and what they are called there: all that may differ on a real box.
///
/// It is read from `Assets/appliances/*.yaml`; `admin-ui` 6.4 lists what must be in it. Nothing here is trusted until
/// a page has shown it.
public struct ApplianceGuide: Sendable {
    /// The appliance's product name.
    public let name: String
    /// Character sets for a page that names none, the likeliest first.
    let charsets: [CharacterSet]
    let session: SessionGuide
    let sentences: SentenceGuide
    /// What shows that a page is a console's at all.
    let consoleMarks: [String]
    let pages: [Page: PageGuide]
    let monitor: MonitorGuide
    let signals: [Signal: SignalGuide]
    let redundancy: RedundancyGuide
    let processor: ProcessorGuide
    let mail: MailGuide
    let setting: SettingGuide
    let form: FormGuide
    let updates: UpdateGuide
    let power: PowerGuide
    /// The labels of all fields that facts are read from.
    let fieldLabels: Set<Label>

    /// Where and how a page is found, and what it is recognised by.
    func page(_ page: Page) -> PageGuide { pages[page] ?? PageGuide() }

    /// Whether a path restarts the box, stops it or has it update: no form is ever sent there.
    func isCommand(_ path: String) -> Bool {
        [power.restart.path, power.shutDown.path, updates.check, updates.run].contains { command in
            command.split(separator: "/").last.map { path.contains($0) } ?? false
        }
    }
}
