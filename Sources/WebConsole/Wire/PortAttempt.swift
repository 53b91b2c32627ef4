import Appliance
import Glibc

/// One connection to one mail port, on its way from connecting to a greeting.
struct PortAttempt {
    /// How far it is.
    private enum Stage {
        case connecting
        case listening
        case over(PortState)
    }

    let service: MailService
    private let greets: Bool
    private let socket: Int32
    private var stage: Stage
    private var heard: [UInt8] = []

    /// A greeting is one line; RFC 5321 4.5.3.1.5 allows 512 bytes.
    private static let longestGreeting = 512

    init(service: MailService, greets: Bool, endpoint: Endpoint?) {
        self.service = service
        self.greets = greets
        guard let endpoint else {
            socket = -1
            stage = .over(.silent)
            return
        }
        socket = endpoint.openSocket()
        stage = socket < 0 ? .over(.silent) : .connecting
        if socket >= 0, let refused = endpoint.beginConnecting(socket) { stage = .over(refused) }
    }

    /// Whether there is nothing left to wait for.
    var isOver: Bool { if case .over = stage { true } else { false } }

    /// What poll(2) is to watch.
    var watched: pollfd {
        guard case .connecting = stage else { return pollfd(fd: socket, events: Int16(POLLIN), revents: 0) }
        return pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
    }

    /// When the present stage ends by itself, counted from the start of the probe.
    func limit(_ limits: Limits) -> Span {
        guard case .listening = stage else { return limits.probeConnect }
        return limits.probeConnect + limits.probeGreeting
    }

    /// Ends a stage whose time is over.
    mutating func giveUp(after passed: Span, _ limits: Limits) {
        guard !isOver, passed >= limit(limits) else { return }
        if case .connecting = stage { stage = .over(.silent) } else { stage = .over(.open(greeting: greeting)) }
    }

    /// Goes on after poll(2) has seen something.
    mutating func proceed() {
        switch stage {
        case .connecting: connected()
        case .listening: listen()
        case .over: break
        }
    }

    /// Closes the socket and tells what was found.
    func finish() -> PortState {
        if socket >= 0 { close(socket) }
        guard case .over(let state) = stage else { return .silent }
        return state
    }

    private var greeting: BoxText {
        BoxText(String(decoding: heard.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self))
    }

    private mutating func connected() {
        var error: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size)
        switch error {
        case 0: stage = greets ? .listening : .over(.open(greeting: ""))
        case ECONNREFUSED: stage = .over(.closed)
        default: stage = .over(.silent)
        }
    }

    private mutating func listen() {
        var buffer = [UInt8](repeating: 0, count: Self.longestGreeting)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count > 0 { heard += buffer[..<count] }
        let isWhole = heard.contains(0x0A) || heard.count >= Self.longestGreeting
        if count <= 0 || isWhole { stage = .over(.open(greeting: greeting)) }
    }
}
