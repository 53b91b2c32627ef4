import Appliance
import Dispatch
import SimulatedConsole
import SimulatedPair
import Synchronization
import WebConsole

/// The simulated pair inside this process, behind real HTTP on loopback.
struct EmbeddedPair {
    let console: SimulatedConsole
    let addresses: BySide<ConsoleAddress>
    private let password = Secret("rehearsal")

    /// - Parameter areSwapped: whether each column's address is to lead to the other box.
    init(clock: WorkClock, areSwapped: Bool) throws {
        let layout: ConsoleLayout
        do {
            layout = try ConsoleLayout.free()
            console = SimulatedConsole(
                pair: SimulatedPair(startingAt: clock.now), clock: { clock.now }, speed: Double(clock.speed),
                layout: layout, user: "admin", password: password)
            try blocking { [console] in try await console.start() }
        } catch let fault as LayoutFault {
            throw Complaint.simulation(fault)
        }
        addresses = try BySide { try consoleAddress(layout.consoleURL(of: areSwapped ? $0.peer : $0)) }
    }

    /// A way to make a console for each side.
    func makers(_ clock: WorkClock) throws -> BySide<@Sendable () -> WebConsole> {
        let guide = try ApplianceGuide.builtIn()
        let password = password
        return addresses.map { address in
            { WebConsole(address: address, user: "admin", password: password, guide: guide, now: { clock.now }) }
        }
    }

    func stop() {
        let console = console
        do { try blocking { await console.stop() } } catch { return }
    }
}

/// Waits in this thread for something asynchronous: the loop of this program is a plain thread in poll(2).
func blocking<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Result<Value, any Error>?>(nil)
    Task.detached {
        let value: Result<Value, any Error>
        do { value = .success(try await work()) } catch { value = .failure(error) }
        result.withLock { $0 = value }
        done.signal()
    }
    done.wait()
    guard let value = result.withLock({ $0 }) else { preconditionFailure("signalled without a result") }
    return try value.get()
}
