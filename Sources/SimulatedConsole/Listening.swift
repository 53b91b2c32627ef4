import Appliance
import SimulatedPair

/// Who must listen where, as the pair is now: what is not in here refuses TCP, as a host that is off would.
struct Listening: Hashable, Sendable {
    /// The consoles, by box.
    var consoles: [Endpoint: Side] = [:]
    /// The mail services.
    var mail: [Endpoint: MailService] = [:]

    init() {}

    /// What the engineer's PC finds.
    init(_ pair: SimulatedPair, _ layout: ConsoleLayout) {
        for side in Side.allCases where pair.isReachableFromPC(side) {
            add(
                side, pair, at: layout.addresses(of: side), console: layout.consolePorts[side],
                layout.mailPorts(of: side))
        }
        if let owner = pair.sharedAddressFromPC {
            let ports = layout.mailPorts(of: .active)
            add(owner, pair, at: [layout.sharedAddress], console: layout.consolePorts.active, ports)
        }
    }

    private mutating func add(
        _ side: Side, _ pair: SimulatedPair, at addresses: [String], console: Int, _ ports: [MailService: Int]
    ) {
        for address in addresses {
            if pair.console(of: side) != .silent { consoles[Endpoint(address: address, port: console)] = side }
            for (service, port) in ports where pair.isServing(service, on: side) {
                mail[Endpoint(address: address, port: port)] = service
            }
        }
    }
}
