import Foundation
import Glibc
import TestSupport

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
