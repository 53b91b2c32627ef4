import Appliance
import Dashboard
import Foundation
import Walkthrough
import WebConsole

/// `status --json`: the contract of `architecture.md`. A fact that was not read is `null`.
struct StatusReport: Encodable {
    var active: Box
    var standby: Box

    init(_ glances: BySide<Glance>, _ addresses: BySide<ConsoleAddress>, _ language: Language) {
        active = Box(glances.active, addresses.active, language)
        standby = Box(glances.standby, addresses.standby, language)
        guard isOneBox, let host = glances.active.reading?.host else { return }
        let words = Refusal.sameBox(host).words(in: language)
        (active.error, standby.error) = (words, words)
    }

    /// Whether both addresses lead to the same box, so that nothing is known of the other one.
    var isOneBox: Bool { active.host != nil && active.host == standby.host }

    /// 0 green, 1 yellow, 2 red, 3 gray or unknown, by the convention of monitoring plugins: the worse light of the two,
    /// and of two that tell nothing good, the one that is known to be bad.
    var exitCode: Int32 {
        let lights = [active.light, standby.light]
        if lights.contains(.red) { return 2 }
        if isOneBox { return 3 }
        if lights.contains(.unknown) || lights.contains(.gray) { return 3 }
        return lights.contains(.yellow) ? 1 : 0
    }

    struct Box {
        var url: String
        var host: String?
        var reachable: Bool
        var light: Light
        var role: String
        var redundancy: RedundancyStatus?
        var processor: Processor?
        var redundancyEnabled: Bool?
        var services: [MailService: Bool]?
        var components: [Component]?
        var updates: [Update]?
        var error: String?

        init(_ glance: Glance, _ address: ConsoleAddress, _ language: Language) {
            let reading = glance.reading
            url = address.description
            host = reading?.host?.text
            // An answer that breaks off came from somebody.
            reachable = glance.fault.map { !$0.isSilence || $0 == .cutOff } ?? true
            redundancy = reading?.redundancy
            light = reading?.redundancy?.light ?? reading?.badLight ?? .unknown
            role = reading?.redundancy?.role?.rawValue ?? "unknown"
            processor = reading?.processor
            redundancyEnabled = reading?.redundancySetting?.enabled
            services = reading?.mail?.switches
            components = reading?.components
            updates = reading?.updates?.known
            error = glance.fault?.words(in: language) ?? reading?.gaps.first?.words(in: language)
        }
    }
}

extension StatusReport.Box: Encodable {
    private enum Key: String, CodingKey {
        case url, reachable, host, light, role, peer, sync, redundancyEnabled, services, components, updates
        case lastChange, error
    }

    private struct ComponentRow: Encodable {
        var name: String
        var group: String
        var state: String?

        enum Key: String, CodingKey { case name, group, state }

        func encode(to encoder: any Encoder) throws {
            var row = encoder.container(keyedBy: Key.self)
            try row.encode(name, forKey: .name)
            try row.encode(group, forKey: .group)
            try row.encode(state, forKey: .state)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(url, forKey: .url)
        try box.encode(reachable, forKey: .reachable)
        try box.encode(host, forKey: .host)
        try box.encode(light, forKey: .light)
        try box.encode(role, forKey: .role)
        try box.encode(redundancy?.peer, forKey: .peer)
        try box.encode(redundancy?.sync, forKey: .sync)
        try box.encode(redundancyEnabled, forKey: .redundancyEnabled)
        try box.encode(services, forKey: .services)
        let rows = components?.map {
            ComponentRow(name: $0.name.text, group: $0.group.rawValue, state: $0.signal?.rawValue)
        }
        try box.encode(rows, forKey: .components)
        try box.encode(updates, forKey: .updates)
        try box.encode(redundancy?.changedAt.map(Self.iso), forKey: .lastChange)
        try box.encode(error, forKey: .error)
    }

    /// ISO 8601 in UTC, by the box's own clock.
    private static func iso(_ moment: Moment) -> String {
        Date(timeIntervalSince1970: Double(moment.seconds)).formatted(.iso8601)
    }
}

extension Reading {
    /// The light of the monitor's row alone, where it is a bad one: a green one whose details cannot be had is no good news.
    fileprivate var badLight: Light? {
        var status = RedundancyStatus()
        status.signal = rowSignal
        return [.red, .yellow].contains(status.light) ? status.light : nil
    }
}
