import Appliance
import SimulatedPair
import Walkthrough

/// How something came about: the moves, in order, from a world on.
package struct Story: Sendable {
    /// Where it begins.
    package var start: World
    /// The moves.
    package var moves: [Move]

    /// The world at its end.
    package var end: World {
        var world = start
        for move in moves { _ = world.make(move) }
        return world
    }

    /// The story in plain words, a line for each place where something was done.
    package var lines: [String] {
        var world = start
        var lines: [(place: String, words: [String])] = []
        for move in moves {
            let place = world.work.current?.id.description ?? "end"
            if lines.last?.place != place { lines.append((place, [])) }
            lines[lines.count - 1].words.append(move.words)
            _ = world.make(move)
        }
        return lines.map { "\($0.place): \(Self.joined($0.words))" }
    }

    private static func joined(_ words: [String]) -> String {
        var runs: [(word: String, count: Int)] = []
        for word in words {
            if runs.last?.word == word { runs[runs.count - 1].count += 1 } else { runs.append((word, 1)) }
        }
        return runs.map { $0.count > 1 ? "\($0.word) ×\($0.count)" : $0.word }.joined(separator: ", ")
    }
}

extension Move {
    /// What happens, in plain words.
    package var words: String {
        switch self {
        case .wait, .waited: "…"
        case .key(.carryOut): "Enter"
        case .key(.attest): "Space"
        case .key(.type(let letter)): letter
        case .key(.cancel): "Esc"
        case .key(let key): "\(key)"
        case .confirm(.lost): "ENTER, AND THE ORDER IS LOST ON THE WAY"
        case .confirm(.carriedOutUnheard): "ENTER, AND THE ANSWER IS LOST ON THE WAY"
        case .confirm(.ignored): "ENTER, AND THE BOX SAYS YES AND DOES NOTHING"
        case .confirm(.carriedOut): "Enter"
        case .hands(let act): act.words
        case .repair(let act): "put right: \(act.words)"
        case .stray(let act): "UNASKED: \(act.words)"
        case .lie: "SPACE FOR WHAT WAS NOT DONE"
        case .another(let command, let side): "ANOTHER PERSON AT \(side.letter)'S CONSOLE: \(command.words)"
        case .publish: "ANOTHER UPDATE IS PUBLISHED"
        case .fault(let side, let misfortune): "\(side.letter)'S NEXT PAGE: \(misfortune)"
        case .kill: "THE PROGRAM IS KILLED AND STARTED AGAIN"
        }
    }
}

extension BenchAct {
    fileprivate var words: String {
        switch self {
        case .pressPower(let side): "power button of \(side.letter)"
        case .cutPower(let side): "mains of \(side.letter) gone"
        case .setLAN1(let side, let plug): "LAN1 of \(side.letter): \(plug.rawValue)"
        case .setSyncLink(let isIn): "sync cable \(isIn ? "in" : "out")"
        }
    }
}

extension Command {
    fileprivate var words: String {
        switch self {
        case .setServices(let services):
            services.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.key.name) \($0.value ? "on" : "off")" }.joined(separator: ", ")
        case .setRedundancy(let isOn): "redundancy \(isOn ? "on" : "off")"
        case .restart: "restart"
        case .shutDown: "shut down"
        case .applyUpdates: "run the update"
        }
    }
}
