import Appliance
import FlyingSocks
import Foundation
import Glibc
import Synchronization

/// The mail services' ports: they greet as real ones do, and close. One thread in poll(2) for all of them.
final class MailPorts: Sendable {
    /// How soon a place that could not be had is tried again, in milliseconds.
    private static let retry: Int32 = 50

    private static let neverWait = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)

    private struct Order {
        var wanted: [Endpoint: MailService] = [:]
        var isOver = false
    }

    private let order = Mutex(Order())
    private let wakeUp: (hear: Int32, call: Int32)
    private let finished = DispatchSemaphore(value: 0)

    /// Starts the thread; it ends with ``stop()``. Throws ``LayoutFault/noSockets(reason:)``.
    init() throws {
        var pair: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else {
            throw LayoutFault.noSockets(reason: String(cString: strerror(errno)))
        }
        wakeUp = (hear: pair[0], call: pair[1])
        Thread.detachNewThread { [self] in run() }
    }

    /// Listens here and nowhere else, as soon as the thread gets to it.
    func serve(_ wanted: [Endpoint: MailService]) {
        order.withLock { $0.wanted = wanted }
        call()
    }

    /// Closes all; waits for that a second at most.
    func stop() {
        order.withLock { $0 = Order(isOver: true) }
        call()
        _ = finished.wait(timeout: .now() + 1)
    }

    /// A call that finds the pair of sockets full is not needed: the thread is being called already.
    private func call() { send(wakeUp.call, [1], 1, Self.neverWait) }

    private func run() {
        var listeners: [Endpoint: Socket] = [:]
        while true {
            let now = order.withLock { $0 }
            let isComplete = settle(&listeners, now.wanted)
            if now.isOver { break }
            wait(listeners, now.wanted, limit: isComplete ? -1 : Self.retry)
        }
        close(wakeUp.hear)
        close(wakeUp.call)
        finished.signal()
    }

    /// Returns whether every wanted place is had.
    private func settle(_ listeners: inout [Endpoint: Socket], _ wanted: [Endpoint: MailService]) -> Bool {
        for (endpoint, socket) in listeners where wanted[endpoint] == nil {
            listeners[endpoint] = nil
            close(socket.file.rawValue)
        }
        for endpoint in wanted.keys where listeners[endpoint] == nil {
            do { listeners[endpoint] = try endpoint.listen() } catch { continue }
        }
        return listeners.count == wanted.count
    }

    private func wait(_ listeners: [Endpoint: Socket], _ services: [Endpoint: MailService], limit: Int32) {
        let places = Array(listeners)
        var waits = places.map { pollfd(fd: $0.value.file.rawValue, events: Int16(POLLIN), revents: 0) }
        waits.append(pollfd(fd: wakeUp.hear, events: Int16(POLLIN), revents: 0))
        guard poll(&waits, nfds_t(waits.count), limit) > 0 else { return }
        if waits[places.count].revents != 0 {
            var calls = [UInt8](repeating: 0, count: 64)
            recv(wakeUp.hear, &calls, calls.count, Self.neverWait)
        }
        for (place, wait) in zip(places, waits) where wait.revents != 0 { greet(place.value, services[place.key]) }
    }

    /// One caller at a time, none of them waited for: a caller that hangs up early is no fault.
    private func greet(_ listener: Socket, _ service: MailService?) {
        let caller = accept(listener.file.rawValue, nil, nil)
        guard caller >= 0 else { return }
        let line = Array((service?.fullGreeting ?? "").utf8)
        if !line.isEmpty { send(caller, line, line.count, Self.neverWait) }
        shutdown(caller, Int32(SHUT_WR))
        close(caller)
    }
}

extension MailService {
    /// The line that a server begins with; `nil` where TLS comes first, so that nothing is said in clear.
    fileprivate var fullGreeting: String? {
        greeting.map { "\($0) NetSHAKER Red-Mail (simulated) ready\r\n" }
    }
}
