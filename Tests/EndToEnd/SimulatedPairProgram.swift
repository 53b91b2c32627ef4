import Foundation
import Synchronization

/// `redpair simulate` in a terminal of its own, at ports that nobody else has.
final class SimulatedPairProgram {
    /// The consoles' addresses.
    let active: String
    let standby: String
    /// A file that holds the password.
    let passwordFile: String
    private let terminal: TmuxSession

    private static let tries = 20
    private static let next = Atomic<Int>(Int(getpid()) * 7)

    /// - Parameters:
    ///   - speed: how many of its seconds go into a real one.
    ///   - brisk: how many times less its boxes take for all they do.
    init(speed: Int = 1, brisk: Int = 1, language: String = "en") throws {
        let (terminal, screen) = try Self.start(speed: speed, brisk: brisk, language)
        self.terminal = terminal
        (active, standby) = (try Self.address("active", on: screen), try Self.address("standby", on: screen))
        passwordFile = try TemporaryFile.make("rehearsal\n")
    }

    deinit { TemporaryFile.remove(passwordFile) }

    /// What tells a command of redpair where the pair is.
    var options: [String] { ["--active", active, "--standby", standby, "--password-file", passwordFile] }

    /// Types a line, such as `power S`, and asks for the state until the standby's line shows what is waited for.
    func type(_ line: String, until state: String) throws {
        try enter(line)
        for _ in 0..<Self.tries {
            try enter("state")
            let isThere = try terminal.comes(within: .milliseconds(500)) { screen in
                screen.split(separator: "\n").last.map { $0.hasPrefix("S  ") && $0.contains(state) } == true
            }
            if isThere { return }
        }
        throw TmuxFault.neverShown("“\(state)” after “\(line)”", screen: try terminal.screen())
    }

    /// Types a line on a clean screen.
    /// - Returns: the lines that it answers, once one of them begins with `last`.
    func ask(_ line: String, until last: String) throws -> [Substring] {
        try terminal.clear()
        try enter(line)
        let screen = try terminal.wait(for: "the answer to “\(line)”") { screen in
            screen.split(separator: "\n").contains { $0.hasPrefix(last) }
        }
        return screen.split(separator: "\n")
    }

    /// What a box is doing, by the letter of its side.
    func state(of side: Character) throws -> String {
        try ask("state", until: "S  ").first { $0.hasPrefix("\(side)  ") }.map { String($0) } ?? ""
    }

    private func enter(_ line: String) throws {
        try terminal.type(line)
        try terminal.press("Enter")
    }

    /// Ends it with Ctrl-C.
    /// - Returns: what the shell says of its exit status.
    func interrupt() throws -> String {
        try terminal.press("C-c")
        let screen = try terminal.wait(forText: "exit ")
        return screen.firstMatch(of: /exit [0-9]+/).map { String($0.output) } ?? ""
    }

    /// Its mail ports lie around the console's: each try is a thousand ports further.
    private static func start(speed: Int, brisk: Int, _ language: String) throws -> (TmuxSession, String) {
        var last = ""
        for _ in 0..<tries {
            let port = "\(11_000 + next.add(1, ordering: .relaxed).newValue % 48 * 1000)"
            let terminal = try TmuxSession(
                Shell.reporting([
                    try BuiltProgram.redpair.path, "simulate", "--speed", "\(speed)", "--brisk", "\(brisk)",
                    "--lang", language, "--active-port", port, "--standby-port", port,
                ]))
            last = try terminal.wait(for: "the pair's addresses") {
                $0.contains("password  ") || $0.contains("exit ")
            }
            if last.contains("password  ") { return (terminal, last) }
        }
        throw TmuxFault.neverShown("a pair at free ports", screen: last)
    }

    private static func address(_ side: String, on screen: String) throws -> String {
        let line = screen.split(separator: "\n").first { $0.hasPrefix("\(side)  ") }
        guard let words = line?.split(separator: " "), words.count > 1 else {
            throw TmuxFault.neverShown("the address of \(side)", screen: screen)
        }
        return String(words[1])
    }
}

/// Small files for the programs under test.
enum TemporaryFile {
    /// A new file with this text, for this account alone; returns its path.
    static func make(_ text: String, suffix: String = "") throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "redpair-\(UUID().uuidString)\(suffix)")
        try Data(text.utf8).write(to: url)
        guard chmod(url.path, 0o600) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM) }
        return url.path
    }

    /// Takes it away again; one that has gone already is what was wanted.
    static func remove(_ path: String) { unlink(path) }
}
