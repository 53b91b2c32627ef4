import Appliance
import FlyingFox
import Glibc

/// The HTTP servers of the consoles: one for each place where one must be listening.
actor ConsoleServers {
    /// How long a new server may take until it listens, in seconds.
    private static let startLimit = 2.0
    /// The longest that a page may take, in seconds: as the box's own (`admin-ui` 1.1).
    private static let pageLimit = 300.0

    private struct Running {
        var side: Side
        var server: HTTPServer
        var task: Task<Void, Never>
    }

    private let handle: @Sendable (Side, HTTPRequest) async throws -> HTTPResponse
    private var running: [Endpoint: Running] = [:]

    init(handle: @escaping @Sendable (Side, HTTPRequest) async throws -> HTTPResponse) { self.handle = handle }

    /// Stops what must not listen any more, in the middle of a page if need be, and starts what must; a place that could
    /// not be had is left for the next call. Returns whether all are served.
    func serve(_ wanted: [Endpoint: Side]) async -> Bool {
        for (endpoint, one) in running where wanted[endpoint] != one.side {
            running[endpoint] = nil
            await stop(one)
        }
        for (endpoint, side) in wanted where running[endpoint] == nil {
            running[endpoint] = await start(side, at: endpoint)
        }
        return running.count == wanted.count
    }

    private func stop(_ one: Running) async {
        one.task.cancel()
        await one.server.stop(timeout: 0)
        await one.task.value
    }

    private func start(_ side: Side, at endpoint: Endpoint) async -> Running? {
        let address: sockaddr_in
        do { address = try endpoint.socketAddress } catch { return nil }
        let server = HTTPServer(address: address, timeout: Self.pageLimit, logger: .disabled)
        await server.appendRoute("*") { [handle] request in try await handle(side, request) }
        let running = Running(side: side, server: server, task: Task { await Self.run(server) })
        do { try await server.waitUntilListening(timeout: Self.startLimit) } catch {
            await stop(running)
            return nil
        }
        return running
    }

    /// A server ends by being stopped, or because its place is taken: both are seen by who waits for it.
    private static func run(_ server: HTTPServer) async {
        do { try await server.run() } catch { return }
    }
}
