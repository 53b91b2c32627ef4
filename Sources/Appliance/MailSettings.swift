/// The switches of the e-mail page as saved, and the ports that the page names.
public struct MailSettings: Codable, Hashable, Sendable {
    /// Which of the switches the page has are ticked; a switch that the page has not is missing.
    public var switches: [MailService: Bool]
    /// The ports that the page names; the others are the standard ones.
    public var ports: [MailService: Int]

    /// Switches and ports as a page shows them.
    public init(switches: [MailService: Bool], ports: [MailService: Int] = [:]) {
        self.switches = switches
        self.ports = ports
    }

    /// The TCP port of a service.
    public func port(of service: MailService) -> Int { ports[service] ?? service.standardPort }
}
