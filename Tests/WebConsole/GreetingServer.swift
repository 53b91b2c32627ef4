import Foundation
import Glibc

/// A server on loopback that greets whoever connects, and then waits for him to go.
final class GreetingServer: Sendable {
    let port: Int
    private let listener: Loopback.Listener

    init(_ greeting: String) throws {
        listener = try Loopback.listen()
        port = listener.port
        let socket = listener.socket
        Thread.detachNewThread {
            // The listener's end ends the loop.
            while case let client = accept(socket, nil, nil), client >= 0 {
                send(client, greeting, greeting.utf8.count, Int32(MSG_NOSIGNAL))
                var watched = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
                poll(&watched, 1, 5000)
                close(client)
            }
        }
    }

    deinit { stop() }

    /// Refuses whoever comes from now on.
    func stop() { listener.stop() }
}

/// Listening sockets on 127.0.0.1.
enum Loopback {
    struct Listener: Sendable {
        let socket: Int32
        let port: Int

        /// Refuses whoever comes from now on.
        func stop() { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    /// A listener on a port that the system chooses.
    static func listen() throws -> Listener {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, size) + Glibc.listen(socket, 16) + getsockname(socket, address, &size)
            }
        }
        guard result == 0 else { throw POSIXError(.EADDRINUSE) }
        return Listener(socket: socket, port: Int(UInt16(bigEndian: address.sin_port)))
    }
}
