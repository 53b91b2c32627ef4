import Foundation
import Glibc

/// A program run to its end, with a limit.
///
/// Not Foundation's `Process`: it waits until every descendant is gone, and tmux's server stays; and its children
/// inherit the signals that threads of Dispatch block, so that tmux never sees a pane end. What other tests have open
/// stays here: tmux's server would go on listening in the name of their boxes.
struct Command {
    /// What it wrote to its standard output.
    let output: String
    /// What it wrote to its standard error.
    let errors: String
    /// Its exit status; 128 and the signal's number where it died of one.
    let status: Int32

    /// Why a program could not be run.
    enum Fault: Error {
        /// It was never started, or no way to hear from it could be made: the `errno`.
        case notStarted(Int32)
        /// It did not end in time, and was killed.
        case tookTooLong([String])
    }

    /// Runs a program that is looked up in `PATH`, and waits for its end.
    ///
    /// - Parameters:
    ///   - environment: added to this process's.
    ///   - limit: when it is killed.
    init(_ words: [String], environment: [String: String] = [:], limit: Duration = .seconds(10)) throws {
        let output = try CapturedStream()
        let errors = try CapturedStream()
        // A journal of its own: nobody else's work is taken up, and nobody is in the way.
        let home = NSTemporaryDirectory() + "redpair-state-\(UUID().uuidString)"
        defer { Command.remove(home) }
        let isolated = ["XDG_STATE_HOME": home].merging(environment) { $1 }
        let settings = isolated.map { "\($0)=\($1)" }
        let process = try Command.start(["env"] + settings + words, output: output.writer, errors: errors.writer)
        output.closeWriter()
        errors.closeWriter()
        let end = ContinuousClock.now + limit
        let isWhole = CapturedStream.read([output, errors], until: end)
        if !isWhole { kill(process, SIGKILL) }
        var state: Int32 = 0
        waitpid(process, &state, 0)
        guard isWhole else { throw Fault.tookTooLong(words) }
        self.output = output.text
        self.errors = errors.text
        status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + state & 0x7F
    }

    /// Takes a folder away, where the program has made it.
    private static func remove(_ folder: String) {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        // What is left of a scratch folder harms nobody.
        _ = try? FileManager.default.removeItem(atPath: folder)
    }

    /// More than the tests ever have open at a time; closing what is not open does nothing.
    private static let mostDescriptors: Int32 = 4096

    private static func start(_ words: [String], output: Int32, errors: Int32) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO)
        for other in STDERR_FILENO + 1..<mostDescriptors { posix_spawn_file_actions_addclose(&files, other) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        let arguments = words.map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        let result = posix_spawnp(&process, words[0], &files, &attributes, arguments + [nil], environ)
        guard result == 0 else { throw Fault.notStarted(result) }
        return process
    }
}

/// What a program writes, read as it comes.
private final class CapturedStream {
    private(set) var writer: Int32 = -1
    private var reader: Int32 = -1
    private var bytes: [UInt8] = []

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            throw Command.Fault.notStarted(errno)
        }
        (reader, writer) = (ends[0], ends[1])
    }

    deinit {
        closeWriter()
        close(reader)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func closeWriter() {
        if writer >= 0 { close(writer) }
        writer = -1
    }

    /// Reads all of them to their ends, whichever has something: a program must not wait for us with one while we wait
    /// for it with the other.
    /// - Returns: false when the ends did not come in time.
    static func read(_ streams: [CapturedStream], until end: ContinuousClock.Instant) -> Bool {
        var open = streams
        while !open.isEmpty {
            var entries = open.map { pollfd(fd: $0.reader, events: Int16(POLLIN), revents: 0) }
            let left = (end - .now) / .milliseconds(1)
            guard left > 0, poll(&entries, nfds_t(entries.count), Int32(left)) > 0 else { return false }
            open = zip(open, entries).filter { $1.revents == 0 || $0.readSome() }.map(\.0)
        }
        return true
    }

    /// Reads what there is; false at the end.
    private func readSome() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        let count = Glibc.read(reader, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer[..<count]
        return true
    }
}
