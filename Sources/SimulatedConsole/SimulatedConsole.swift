import Appliance
import FlyingFox
import Foundation
import SimulatedPair
import Synchronization

/// A simulated pair behind real HTTP on loopback, page for page like the real consoles, with mail ports that greet.
///
/// A box that is off, unplugged or out of the PC's reach refuses TCP: whenever the pair changes, what listens is brought
/// in line within milliseconds.
public final class SimulatedConsole: Sendable {
    /// Where it listens.
    public let layout: ConsoleLayout
    let consoles: BySide<Console>
    let clock: @Sendable () -> Moment
    let speed: Double
    private let world: Mutex<World>
    private let mailPorts = Mutex<MailPorts?>(nil)
    private let claims = Mutex<[Claim]>([])
    private let loop = Mutex<Task<Void, Never>?>(nil)
    private let timer = Mutex<Task<Void, Never>?>(nil)
    private let changes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// A console pair that does not listen yet.
    ///
    /// - Parameters:
    ///   - clock: the rehearsal's own time, which runs `speed` times as fast as the real one.
    ///   - user: who may log in, with `password`.
    public init(
        pair: SimulatedPair, clock: @escaping @Sendable () -> Moment, speed: Double = 1,
        layout: ConsoleLayout = ConsoleLayout(), user: String = "admin", password: Secret
    ) {
        precondition(speed > 0, "time must go on")
        self.layout = layout
        self.clock = clock
        self.speed = speed
        consoles = BySide { side in
            Console(side: side, ports: layout.mailPorts(of: side), user: user, password: password)
        }
        world = Mutex(World(pair: pair))
    }

    /// Listens; throws ``LayoutFault/taken(address:port:)`` when a place is not to be had. Not to be called twice.
    public func start() async throws {
        let kept = try layout.claim()
        claims.withLock { $0 = kept }
        let ports = try MailPorts()
        mailPorts.withLock { $0 = ports }
        let servers = ConsoleServers { [weak self] side, request in
            guard let self else { throw CancellationError() }
            return try await self.respond(to: request, at: side)
        }
        await reconcile(servers, ports)
        let changes = changes.stream
        let task = Task { [weak self] in
            for await _ in changes { await self?.reconcile(servers, ports) }
            _ = await servers.serve([:])
        }
        loop.withLock { $0 = task }
    }

    /// Closes everything and waits until that is done.
    public func stop() async {
        timer.withLock { $0?.cancel() }
        changes.continuation.finish()
        await loop.withLock { $0 }?.value
        mailPorts.withLock { $0 }?.stop()
        claims.withLock { $0 = [] }
    }

    /// The pair as it is now.
    public var pair: SimulatedPair { withPair { pair, _ in pair } }

    /// Every command that the consoles have taken, oldest first.
    public var orders: [TakenOrder] { withWorld(\.orders) }

    /// Looks at the pair or does something to it, at the time that is passed along; the pair has come to that time.
    /// It never waits for the network: what listens follows by itself.
    @discardableResult
    public func withPair<Value>(_ body: (inout SimulatedPair, Moment) -> Value) -> Value {
        withWorld { world in body(&world.pair, world.pair.now) }
    }

    func withWorld<Value>(_ body: (inout World) -> Value) -> Value {
        let (value, hasChanged) = world.withLock { world in
            let next = world.pair.nextTransition
            let listening = Listening(world.pair, layout)
            world.pair.advance(to: clock())
            let value = body(&world)
            return (value, next != world.pair.nextTransition || listening != Listening(world.pair, layout))
        }
        if hasChanged { changes.continuation.yield() }
        return value
    }

    /// Brings what listens in line with the pair, and looks again when the pair next changes by itself.
    private func reconcile(_ servers: ConsoleServers, _ ports: MailPorts) async {
        let (listening, next, now) = world.withLock { world in
            world.pair.advance(to: clock())
            return (Listening(world.pair, layout), world.pair.nextTransition, world.pair.now)
        }
        ports.serve(listening.mail)
        let isServed = await servers.serve(listening.consoles)
        wake(after: isServed ? realTime(of: next.map { $0 - now } ?? Self.longestSleep) : Self.retry)
    }

    private func wake(after seconds: Double) {
        let changes = changes.continuation
        let task = Task {
            do { try await Task.sleep(for: .seconds(seconds)) } catch { return }
            changes.yield()
        }
        timer.withLock { timer in
            timer?.cancel()
            timer = task
        }
    }
}
