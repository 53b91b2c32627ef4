import Glibc
import TestSupport

/// A port on loopback whose queue is full: who comes now gets no answer at all.
final class CrowdedPort {
    let port: Int
    private let listener: Loopback.Listener
    private var sockets: [Int32] = []

    /// More than the listener's queue holds.
    private static let crowd = 64

    init() throws {
        listener = try Loopback.listen()
        port = listener.port
        for _ in 0..<Self.crowd { sockets.append(Loopback.begin(port)) }
    }

    deinit {
        for socket in sockets { close(socket) }
        listener.stop()
    }
}
