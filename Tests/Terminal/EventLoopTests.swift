import Glibc
import Synchronization
import Testing

@testable import Terminal

@Suite("The loop wakes up for what happens, and for nothing else", .serialized)
struct EventLoopTests {
    @Test("A deadline ends the wait, and 0 does not wait at all")
    func deadline() throws {
        let loop = try EventLoop(watching: nil)
        #expect(try loop.wait(atMost: 0) == [.deadline])
        let begin = ContinuousClock.now
        #expect(try loop.wait(atMost: 30) == [.deadline])
        #expect(ContinuousClock.now - begin >= .milliseconds(29))
    }

    @Test("Messages of another thread wake it, arrive in order, and a thousand wakes are one")
    func inbox() throws {
        let loop = try EventLoop(watching: nil)
        let inbox = Inbox<Int>(waking: loop.waker)
        let worker = Worker { for number in 0..<1000 where !inbox.post(number) { return } }
        var received: [Int] = []
        var wakes = 0
        while received.count < 1000, wakes < 2000 {
            guard try loop.wait(atMost: 5000) == [.inbox] else { break }
            wakes += 1
            received += inbox.takeAll()
        }
        worker.join()
        #expect(received == Array(0..<1000))
        _ = try loop.wait(atMost: 0)
        #expect(try loop.wait(atMost: 0) == [.deadline])
    }

    @Test("A full inbox refuses, and keeps what it has")
    func full() throws {
        let inbox = Inbox<Int>(waking: try Waker(), limit: 2)
        #expect(inbox.post(1) && inbox.post(2) && !inbox.post(3))
        #expect(inbox.takeAll() == [1, 2] && inbox.takeAll() == [])
    }

    @Test("Signals are told, not died of", arguments: EventLoop.Signal.allCases)
    func signals(signal: EventLoop.Signal) throws {
        let loop = try EventLoop(watching: nil)
        pthread_kill(pthread_self(), signal.number)
        #expect(try loop.wait(atMost: 1000) == [.signal(signal)])
    }

    @Test("A storm of resizes is one resize")
    func resizes() throws {
        let loop = try EventLoop(watching: nil)
        for _ in 0..<100 { pthread_kill(pthread_self(), SIGWINCH) }
        #expect(try loop.wait(atMost: 1000) == [.resized])
        #expect(try loop.wait(atMost: 0) == [.deadline])
    }

    @Test("Keys are told, and so is a terminal that goes away")
    func keys() throws {
        var pty: PseudoTerminal? = try PseudoTerminal(columns: 80, rows: 24)
        let input = try #require(pty.map { dup($0.program) })
        defer { close(input) }
        let loop = try EventLoop(watching: input)
        pty?.type("q\n")
        #expect(try loop.wait(atMost: 1000) == [.keys])
        pty = nil
        // What was typed before may still be read; then only the end is left.
        var keyboard = Keyboard(descriptor: input, characterSet: .utf8)
        #expect(throws: TerminalFault.gone) { for _ in 0..<3 { _ = try keyboard.read() } }
        #expect(try loop.wait(atMost: 1000).contains { $0 == .inputGone || $0 == .keys })
    }
}

/// A thread of its own, as the poller of a box is.
private final class Worker {
    private var thread = pthread_t()

    init(_ work: @escaping @Sendable () -> Void) {
        let box = Unmanaged.passRetained(Work(run: work))
        pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
    }

    func join() { pthread_join(thread, nil) }
}

private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
}
