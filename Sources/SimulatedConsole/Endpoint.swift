import Appliance
import FlyingSocks
import Glibc

/// An address and a port to listen at.
struct Endpoint: Hashable, Sendable {
    var address: String
    var port: Int

    /// The address as the socket library wants it; throws when it is none.
    var socketAddress: sockaddr_in {
        get throws { try .inet(ip4: address, port: UInt16(exactly: port) ?? 0) }
    }

    /// A socket that listens here, not blocking.
    func listen() throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.setFlags(.nonBlocking)
            try socket.bind(to: try socketAddress)
        } catch {
            try socket.close()
            throw error
        }
        try socket.listen()
        return socket
    }

    /// Listens for a moment; throws ``LayoutFault/taken(address:port:)`` when that is not possible.
    func tryOut() throws {
        do {
            try listen().close()
        } catch {
            throw LayoutFault.taken(address: address, port: port)
        }
    }
}
