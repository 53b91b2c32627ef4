import Appliance
import Glibc

/// Finds out from outside what listens on a host's mail ports: all at once, each for a limited time.
struct PortProbe {
    let host: String
    let limits: Limits

    /// The state of each port. Where TLS comes first nothing is said in clear, so no greeting is waited for.
    func states(of ports: [MailService: Int]) -> [MailService: PortState] {
        var attempts = ports.map { service, port in
            PortAttempt(service: service, greets: service.greeting != nil, endpoint: Endpoint(host: host, port: port))
        }
        let clock = ContinuousClock()
        let start = clock.now
        while attempts.contains(where: { !$0.isOver }) {
            let passed = Span(milliseconds: Int64((clock.now - start) / .milliseconds(1)))
            for index in attempts.indices { attempts[index].giveUp(after: passed, limits) }
            wait(for: &attempts, passed)
        }
        return Dictionary(attempts.map { ($0.service, $0.finish()) }) { first, _ in first }
    }

    /// Waits until a socket has something to tell or the next limit is reached.
    private func wait(for attempts: inout [PortAttempt], _ passed: Span) {
        let open = attempts.indices.filter { !attempts[$0].isOver }
        guard !open.isEmpty else { return }
        var watched = open.map { attempts[$0].watched }
        let next = open.map { attempts[$0].limit(limits) - passed }.min() ?? .zero
        guard poll(&watched, nfds_t(watched.count), Int32(max(1, next.milliseconds))) > 0 else { return }
        for (place, index) in open.enumerated() where watched[place].revents != 0 { attempts[index].proceed() }
    }
}
