import Appliance
import SimulatedPair

/// `emailHandler.php`: what comes is set all at once, and what does not come counts as empty (`admin-ui` 3.4).
struct EmailForm {
    static let port = 1...65_535
    static let imapConnections = 1...4_096
    static let popConnections = 1...1_024
    static let popTimeout = 30...1_800

    /// What is to be stored, if nothing is wrong.
    private(set) var mail = MailConfiguration()
    /// The stored names of what is wrong; with any, nothing at all is stored.
    private(set) var wrongKeys: [String] = []
    private let fields: [String: String]

    /// Reads a post. The ports are the simulator's layout: any other number is wrong.
    init(fields: [String: String], ports: [MailService: Int]) {
        self.fields = fields
        for service in MailService.allCases {
            mail.switches[service] = boolean(service.switchField)
            let port = integer(service.portField, Self.port)
            if port != ports[service] ?? service.standardPort { note(service.portField) }
        }
        mail.smtpAuth = boolean("enableSMTPAuthField")
        mail.popRelay = boolean("popRelayField")
        mail.imapConnections = integer("imapConnectRateField", Self.imapConnections)
        mail.popConnections = integer("popConnectRateField", Self.popConnections)
        mail.popTimeout = integer("popTimeoutField", Self.popTimeout)
        mail.queueTime = text("queueTimeField")
        mail.maxEmailSize = text("maxEmailSizeField")
        if !mail.maxEmailSize.isEmpty && Int(mail.maxEmailSize) == nil { note("maxEmailSizeField") }
        mail.masqueradeAs = text("masqAddressField")
        mail.smartRelay = text("smartRelayField")
        mail.relay = PackedList(text("relayField")).items
        mail.blockedHosts = PackedList(text("blockHostField")).items
        mail.blockedUsers = PackedList(text("blockUserField")).items
    }

    private func text(_ id: String) -> String { fields[id] ?? "" }

    private mutating func boolean(_ id: String) -> Bool {
        if text(id) != "0" && text(id) != "1" { note(id) }
        return text(id) == "1"
    }

    private mutating func integer(_ id: String, _ bounds: ClosedRange<Int>) -> Int {
        guard let number = Int(text(id)), bounds.contains(number) else {
            note(id)
            return bounds.lowerBound
        }
        return number
    }

    /// The stored name of a field is the field's own without its ending.
    private mutating func note(_ id: String) {
        let key = id.replacing("Field", with: "")
        if !wrongKeys.contains(key) { wrongKeys.append(key) }
    }
}

extension MailService {
    /// The field of the switch (`admin-ui` 3.3).
    var switchField: String {
        switch self {
        case .smtp: "enableServersField"
        case .smtps: "enableSMTPSField"
        case .submission: "enableSubmissionPortField"
        case .imap: "enableImapField"
        case .imaps: "enableImapsField"
        case .pop: "enablePopField"
        case .pops: "enablePopsField"
        }
    }

    /// The label of the switch.
    var switchLabel: String { self == .submission ? "サブミッションポートを有効にする" : "\(name) サーバを有効にする" }

    /// The field of the port.
    var portField: String { "\(rawValue)PortField" }

    /// The label of the port.
    var portLabel: String { self == .submission ? "サブミッションポート動作ポート" : "\(name)サーバ動作ポート" }
}
