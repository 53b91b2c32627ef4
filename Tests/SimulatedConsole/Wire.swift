import Foundation
import Glibc

/// A TCP client of the tests, with a limit on every wait.
enum Wire {
    /// What became of an attempt.
    enum Outcome: Equatable {
        case refused
        case silent
        case answered([UInt8])
    }

    /// Longer than any of the tests' pages takes, in milliseconds.
    private static let limit: Int32 = 10_000

    /// Connects, sends, and reads until the other end closes; on a thread of its own, as the site under test may need
    /// all of the cooperative ones.
    static func talk(to address: String, _ port: Int, saying request: [UInt8] = []) async -> Outcome {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: exchange(address, port, request)) }
        }
    }

    private static func exchange(_ address: String, _ port: Int, _ request: [UInt8]) -> Outcome {
        let caller = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(caller) }
        guard connect(caller, address, port) else { return .refused }
        if !request.isEmpty { send(caller, request, request.count, Int32(MSG_NOSIGNAL)) }
        return read(caller)
    }

    private static func connect(_ caller: Int32, _ address: String, _ port: Int) -> Bool {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = UInt16(port).bigEndian
        inet_pton(AF_INET, address, &place.sin_addr)
        return withUnsafePointer(to: &place) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(caller, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func read(_ caller: Int32) -> Outcome {
        var answer: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            var wait = pollfd(fd: caller, events: Int16(POLLIN), revents: 0)
            guard poll(&wait, 1, limit) > 0 else { return .silent }
            let count = recv(caller, &part, part.count, 0)
            guard count > 0 else { return .answered(answer) }
            answer += part.prefix(count)
        }
    }
}
