import Foundation
import Glibc

/// Listening sockets on 127.0.0.1.
package enum Loopback {
    /// A socket that listens.
    package struct Listener: Sendable {
        /// Its descriptor.
        package let socket: Int32
        /// Its port.
        package let port: Int

        /// Refuses whoever comes from now on.
        package func stop() { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    /// A listener on a port that the system chooses; throws `POSIXError` where none is free.
    package static func listen() throws -> Listener {
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

    /// Whether somebody listens on a port.
    package static func answers(_ port: Int) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        return connected(socket, to: port)
    }

    /// A socket on its way to a port, whether or not it arrives.
    package static func begin(_ port: Int) -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        _ = connected(socket, to: port)
        return socket
    }

    private static func connected(_ socket: Int32, to port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        address.sin_port = in_port_t(port).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                connect(socket, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
