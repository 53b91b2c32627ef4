import Appliance
import FlyingSocks
import Glibc
import Synchronization

/// Where the simulated hosts stand on the loopback network: three addresses, so that they are three hosts as in life.
///
/// Mail ports lie as far above the standard ones as the console's port lies above 444 (`admin-ui` 1.1), so that nothing
/// needs root: with 10444, SMTP is at 10025.
public struct ConsoleLayout: Hashable, Sendable {
    /// The addresses of アクティブ側 and スタンバイ側.
    public var addresses: BySide<String>
    /// The shared address.
    public var sharedAddress: String
    /// The ports of the consoles. The shared address has アクティブ側's.
    public var consolePorts: BySide<Int>

    /// A layout; the addresses must be loopback ones.
    public init(
        active: String = "127.81.0.1", standby: String = "127.81.0.2", shared: String = "127.81.0.40",
        activePort: Int = 10444, standbyPort: Int = 10444
    ) {
        addresses = BySide(active: active, standby: standby)
        sharedAddress = shared
        consolePorts = BySide(active: activePort, standby: standbyPort)
    }

    /// The port of a box's mail service.
    public func mailPort(of service: MailService, on side: Side) -> Int {
        service.standardPort + consolePorts[side] - 444
    }

    /// The ports of all of a box's mail services.
    public func mailPorts(of side: Side) -> [MailService: Int] {
        Dictionary(uniqueKeysWithValues: MailService.allCases.map { ($0, mailPort(of: $0, on: side)) })
    }

    /// The addresses that a box is found at: its own, and 127.0.0.1 where the console ports tell the boxes apart.
    func addresses(of side: Side) -> [String] {
        consolePorts.active == consolePorts.standby ? [addresses[side]] : [addresses[side], "127.0.0.1"]
    }

    /// The addresses that one console or the other may ever be found at with a side's ports: the shared one is with A's.
    func allAddresses(of side: Side) -> [String] { addresses(of: side) + (side == .active ? [sharedAddress] : []) }

    /// The address of a console, for a browser or a client; it ends without a slash.
    public func consoleURL(of side: Side) -> String { "http://\(addresses[side]):\(consolePorts[side])" }
}

extension ConsoleLayout {
    /// How many triples of addresses are tried.
    private static let tries = 200
    /// Anywhere: processes that were started one after the other would try the same ones at the same time.
    private static let next = Atomic<Int>(Int.random(in: 0..<nets))
    private static let nets = 150 * 250

    /// A layout whose addresses nobody uses at this moment, so that two rehearsals can run side by side.
    ///
    /// Throws ``LayoutFault/noneFree`` when 200 triples in a row are taken.
    public static func free(port: Int = 10444) throws -> ConsoleLayout {
        for _ in 0..<tries {
            let number = next.add(1, ordering: .relaxed).newValue
            let net = "127.\(82 + number / 250 % 150).\(number % 250)"
            let layout = ConsoleLayout(
                active: "\(net).1", standby: "\(net).2", shared: "\(net).40", activePort: port, standbyPort: port)
            do {
                _ = try layout.claim()
                return layout
            } catch LayoutFault.taken { continue }
        }
        throw LayoutFault.noneFree
    }

    /// Takes every place for a moment where a console or a mail service may ever listen.
    func checkFree() throws {
        for side in Side.allCases {
            let ports = [consolePorts[side]] + mailPorts(of: side).values
            for address in allAddresses(of: side) {
                for port in ports { try Endpoint(address: address, port: port).tryOut() }
            }
        }
    }
}

/// Why a layout cannot be used.
public enum LayoutFault: Error, Hashable, Sendable {
    /// Somebody listens there already, or the address cannot be listened at.
    case taken(address: String, port: Int)
    /// No free triple of addresses was found.
    case noneFree
    /// The system has no more sockets to give; its own word for why.
    case noSockets(reason: String)
}
