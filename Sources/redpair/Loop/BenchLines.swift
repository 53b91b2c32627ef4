import Appliance
import Dashboard
import Glibc
import SimulatedConsole
import SimulatedPair

/// The bench as typed lines: what `redpair simulate` takes on standard input.
struct BenchLines {
    private let console: SimulatedConsole
    private let language: Language
    private var rest: [UInt8] = []

    /// The longest line; what is longer is no command.
    private static let limit = 200

    init(console: SimulatedConsole, language: Language) { (self.console, self.language) = (console, language) }

    /// Takes what was typed; `false` at the end of the input.
    mutating func takeInput() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &chunk, chunk.count)
        guard count > 0 else { return false }
        rest += chunk[..<count]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            take(String(decoding: rest[..<end], as: UTF8.self))
            rest.removeSubrange(...end)
        }
        if rest.count > Self.limit { rest = [] }
        return true
    }

    private func take(_ line: String) {
        let words = line.split(separator: " ").map { $0.lowercased() }
        if words.isEmpty { return }
        if words == ["log"] { return tell(LogLines(console)) }
        if words != ["state"] {
            guard let act = BenchAct(words) else {
                let words = Words(
                    ja: "「\(line)」は分かりません。使えるのは power, cut, lan1, sync, state, log です。",
                    en: "'\(line)' is not known. There are: power, cut, lan1, sync, state, log.")
                return FileDescriptor.standardError.writeLine(words(in: language))
            }
            console.withPair { pair, now in pair.apply(act, at: now) }
        }
        BenchText(console.pair).lines(in: language).forEach(FileDescriptor.standardOutput.writeLine)
    }

    private func tell(_ log: LogLines) { log.lines(in: language).forEach(FileDescriptor.standardOutput.writeLine) }
}

extension BenchAct {
    /// Reads `power A`, `cut S`, `lan1 S out`, `sync in`; lower case.
    init?(_ words: [String]) {
        let side = words.count > 1 ? Side.allCases.first { String($0.letter).lowercased() == words[1] } : nil
        switch (words.first, side, words.last) {
        case ("power", let side?, _) where words.count == 2: self = .pressPower(side)
        case ("cut", let side?, _) where words.count == 2: self = .cutPower(side)
        case ("lan1", let side?, "in") where words.count == 3: self = .setLAN1(side, .connected)
        case ("lan1", let side?, "out") where words.count == 3: self = .setLAN1(side, .unplugged)
        case ("lan1", let side?, "pc") where words.count == 3: self = .setLAN1(side, .engineersPC)
        case ("sync", nil, "in") where words.count == 2: self = .setSyncLink(true)
        case ("sync", nil, "out") where words.count == 2: self = .setSyncLink(false)
        default: return nil
        }
    }
}
