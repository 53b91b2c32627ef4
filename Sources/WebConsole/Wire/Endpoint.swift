import Appliance
import Glibc

/// A host's first address with a TCP port, as the socket functions want it.
struct Endpoint {
    private let family: Int32
    private let bytes: [UInt8]

    /// Resolves the host; `nil` when it has no address.
    init?(host: String, port: Int) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0, let list else { return nil }
        defer { freeaddrinfo(list) }
        guard let address = list.pointee.ai_addr else { return nil }
        family = list.pointee.ai_family
        bytes = Array(UnsafeRawBufferPointer(start: address, count: Int(list.pointee.ai_addrlen)))
    }

    /// A socket that never blocks; negative when the system has none left.
    func openSocket() -> Int32 {
        socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    }

    /// Begins to connect; what was found, if that was over at once.
    func beginConnecting(_ socket: Int32) -> PortState? {
        let result = bytes.withUnsafeBytes { raw in
            raw.withMemoryRebound(to: sockaddr.self) { connect(socket, $0.baseAddress, socklen_t(bytes.count)) }
        }
        if result == 0 || errno == EINPROGRESS { return nil }
        return errno == ECONNREFUSED ? .closed : .silent
    }
}
