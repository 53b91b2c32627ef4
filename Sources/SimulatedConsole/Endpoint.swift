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
        let socket = try bound()
        do {
            try socket.listen()
        } catch {
            try socket.close()
            throw error
        }
        return socket
    }

    /// A socket that has this place and does not listen: it is in nobody's way, and is refused where somebody listens.
    func bound() throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.setFlags(.nonBlocking)
            try socket.bind(to: try socketAddress)
        } catch {
            try socket.close()
            throw error
        }
        return socket
    }

    /// Takes the place for a moment; throws ``LayoutFault/taken(address:port:)`` when that is not possible.
    func tryOut() throws {
        do {
            try bound().close()
        } catch {
            throw LayoutFault.taken(address: address, port: port)
        }
    }
}
