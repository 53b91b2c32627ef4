import Appliance

/// One thing that is looked at before mail is stopped, and what was found.
public struct Check: Equatable, Sendable {
    /// What is looked at.
    public var topic: Topic
    /// What was found.
    public var finding: Finding

    /// A thing that was looked at.
    public init(_ topic: Topic, _ finding: Finding) { (self.topic, self.finding) = (topic, finding) }

    /// What it means for the work.
    public var verdict: Verdict { finding.verdict }
}

/// What a finding means for the work.
public enum Verdict: String, CaseIterable, Sendable {
    /// As the work needs it.
    case ready
    /// The work can be done, but somebody should know.
    case caution
    /// The work must not begin.
    case notReady
    /// It could not be found out, and so it is not ready.
    case unknown
}

extension Check {
    /// What is looked at, in the order of the report.
    public enum Topic: Hashable, Sendable {
        /// Whether the console answers and lets us in.
        case console(Side)
        /// Who can read along on the line.
        case line(Side)
        /// Whether every page and fact that the appliance file promises was found.
        case pages(Side)
        /// Whether these are two boxes, and each other's peers.
        case names
        /// Whether the roles are as the columns say.
        case roles
        /// Whether the monitor's pages show the present.
        case monitor(Side)
        /// 冗長化構成の状態.
        case light(Side)
        /// 同期状態.
        case sync(Side)
        /// 相手サーバ.
        case peer(Side)
        /// 冗長化構成を有効にする, as saved.
        case redundancy(Side)
        /// 前回フェールオーバ (F9).
        case failover(Side)
        /// The box's clock against this computer's.
        case clock(Side)
        /// The boxes' clocks against each other.
        case clocks
        /// Whether the vendor's server answers the box.
        case updateServer(Side)
        /// What can be applied, on both boxes.
        case updateLists
        /// What was applied, on both boxes.
        case installed
        /// The mail switches, which the end of the work restores.
        case switches(Side)
        /// Mail ports that the manual does not name (F3).
        case otherPorts(Side)
        /// Whether the mail ports can be tried from this computer.
        case ports(Side)
        /// Every component of アクティブモニタ, the disks among them.
        case components(Side)
        /// CPU の使用状況.
        case load(Side)

        /// The box that it is about; `nil` where it is about both.
        public var side: Side? {
            switch self {
            case .console(let side), .line(let side), .pages(let side), .monitor(let side), .light(let side),
                .sync(let side), .peer(let side), .redundancy(let side), .failover(let side), .clock(let side),
                .updateServer(let side), .switches(let side), .otherPorts(let side), .ports(let side),
                .components(let side), .load(let side):
                side
            case .names, .roles, .clocks, .updateLists, .installed: nil
            }
        }

        /// The part of the report that it stands in.
        public var group: Group {
            switch self {
            case .console, .line, .pages: .consoles
            case .names, .roles, .monitor, .light, .sync, .peer, .redundancy, .failover: .pair
            case .clock, .clocks: .clocks
            case .updateServer, .updateLists, .installed: .updates
            case .switches, .otherPorts, .ports: .mail
            case .components, .load: .health
            }
        }
    }

    /// The parts of the report, in order.
    public enum Group: CaseIterable, Sendable {
        case consoles, pair, clocks, updates, mail, health
    }
}
