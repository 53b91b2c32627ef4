import Foundation
import Glibc

/// An HTTP server on loopback that answers by a script, bytes as they are: the faults of real networks included.
///
/// One thread, one connection at a time, as the client promises to ask.
package final class ScriptedServer: Sendable {
    /// What is done to a client.
    package enum Reply: Sendable {
        /// Sends these bytes and closes.
        case bytes([UInt8])
        /// Sends these bytes and resets the connection.
        case reset(after: [UInt8])
        /// Sends a header, then one byte at a time, with this long (milliseconds) between, until the client has gone.
        case drip(milliseconds: Int32)
        /// Sends a header, then these bytes again and again, until the client has gone.
        case endless([UInt8])
        /// Says nothing until the client has gone.
        case silence
    }

    /// A request as it came.
    package struct Request: Sendable {
        /// `GET` or `POST`.
        package let method: String
        /// Path and query.
        package let path: String
        /// The whole header, as it came.
        package let header: String
        /// The body.
        package let body: String

        /// The path without its query.
        package var page: String { String(path.prefix { $0 != "?" }) }
    }

    /// Its port on 127.0.0.1.
    package let port: Int
    private let listener: Loopback.Listener
    private let log = Locked<[Request]>([])

    /// Every request so far, in order.
    package var requests: [Request] { log.value }

    /// The longest that the server waits for a client to send or to go away.
    private static let patience: Int32 = 10_000

    /// A server that answers each request by `reply`.
    package init(_ reply: @escaping @Sendable (Request) -> Reply) throws {
        listener = try Loopback.listen()
        port = listener.port
        let socket = listener.socket
        Thread.detachNewThread { [log] in
            // The listener's end ends the loop.
            while case let client = accept(socket, nil, nil), client >= 0 {
                if let request = Self.read(client) {
                    log.change { $0.append(request) }
                    Self.answer(client, reply(request))
                }
                close(client)
            }
        }
    }

    deinit { stop() }

    /// Refuses whoever comes from now on.
    package func stop() { listener.stop() }

    private static func read(_ client: Int32) -> Request? {
        var bytes: [UInt8] = []
        while bytes.count < 4 << 20 {
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            guard waits(client), case let count = recv(client, &buffer, buffer.count, 0), count > 0 else { return nil }
            bytes += buffer[..<count]
            if let request = whole(String(decoding: bytes, as: UTF8.self)) { return request }
        }
        return nil
    }

    private static func whole(_ text: String) -> Request? {
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        let header = String(text[..<end.lowerBound])
        let body = String(text[end.upperBound...])
        let length = header.lowercased().firstMatch(of: /content-length: ([0-9]+)/).flatMap { Int($0.output.1) } ?? 0
        let words = header.prefix { $0 != "\r\n" }.split(separator: " ")
        guard body.utf8.count >= length, words.count >= 2 else { return nil }
        return Request(method: String(words[0]), path: String(words[1]), header: header, body: body)
    }

    private static func answer(_ client: Int32, _ reply: Reply) {
        switch reply {
        case .bytes(let bytes): write(client, bytes)
        case .reset(let bytes):
            write(client, bytes)
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(client, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
        case .drip(let milliseconds):
            write(client, Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
            var dripped = 0
            while dripped < 1000, !waits(client, milliseconds), send(client, "x", 1, Int32(MSG_NOSIGNAL)) == 1 {
                dripped += 1
            }
        case .endless(let bytes):
            write(client, Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
            var rounds = 0
            while rounds < 100_000, write(client, bytes) { rounds += 1 }
        case .silence: _ = waits(client)
        }
    }

    /// Sends all of it; false when the client has gone.
    @discardableResult
    private static func write(_ client: Int32, _ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                send(client, raw.baseAddress?.advanced(by: sent), raw.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Whether the client has sent something, or has gone, before the time is over.
    private static func waits(_ client: Int32, _ milliseconds: Int32 = patience) -> Bool {
        var watched = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, milliseconds) > 0
    }
}
