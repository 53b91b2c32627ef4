import Appliance
import FlyingSocks
import Glibc

/// A place that is kept although nobody may listen there now: a box that is off refuses TCP, and must not leave its
/// address to another pair, which would then answer in its name.
///
/// It is a socket for datagrams at the console's port: these have ports of their own, and nobody here listens to any.
final class Claim: Sendable {
    private let socket: Socket

    /// Keeps a place as long as the claim lives; throws ``LayoutFault/taken(address:port:)`` when another keeps it.
    init(_ endpoint: Endpoint) throws {
        let taken = LayoutFault.taken(address: endpoint.address, port: endpoint.port)
        do { socket = try Socket(domain: AF_INET, type: .datagram) } catch { throw taken }
        do { try socket.bind(to: try endpoint.socketAddress) } catch { throw taken }
    }

    deinit { close(socket.file.rawValue) }
}

extension ConsoleLayout {
    /// Keeps every place that a console may ever listen at, once nobody is found to listen at any of the layout's.
    func claim() throws -> [Claim] {
        try checkFree()
        return try consoleEndpoints.map { try Claim($0) }
    }

    private var consoleEndpoints: [Endpoint] {
        Side.allCases.flatMap { side in
            allAddresses(of: side).map { Endpoint(address: $0, port: consolePorts[side]) }
        }
    }
}
