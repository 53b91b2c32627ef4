import Appliance
import Walkthrough

/// Tells the work in lines, each with its time, one for each change: for screen readers, serial lines and logs.
public struct Narrator: Sendable {
    private var last: Entry?
    private var place: [String] = []
    private var asked: Moment?
    private var wasReady = true
    private var synced = BySide<Int?>(active: nil, standby: nil)

    /// Has told nothing yet.
    ///
    /// - Parameter last: up to which line of the log there is nothing new to tell: what another run has told.
    public init(after last: Entry? = nil) { self.last = last }

    /// What is new since the last time.
    public mutating func lines(_ scene: Scene) -> [String] {
        var lines = news(scene) + progress(scene)
        if let question = question(scene) { lines += question } else { lines += row(scene) }
        return lines
    }

    /// The log, as far as it was not told.
    private mutating func news(_ scene: Scene) -> [String] {
        let log = scene.work.log
        let told = last.flatMap { log.lastIndex(of: $0) }.map { $0 + 1 } ?? log.startIndex
        last = log.last ?? last
        return log[told...].flatMap { entry in
            lines(of: entry, scene).map { scene.stamped($0, at: entry.at) }
        }
    }

    /// An alarm comes with what to do first. A person's own words are left as they are.
    private func lines(of entry: Entry, _ scene: Scene) -> [String] {
        let words = scene.say(entry.kind.words)
        return switch entry.kind {
        case .alarm(let alarm): PlainText(scene).lines(of: alarm)
        case .noted, .overridden: [words]
        default: [words.withTypedWords]
        }
    }

    /// How far a box has synchronised, at each tenth.
    private mutating func progress(_ scene: Scene) -> [String] {
        Side.allCases.flatMap { side -> [String] in
            let percent = scene.work.boxes[side].redundancy?.value.syncPercent
            defer { synced[side] = percent }
            guard let percent, percent / 10 != synced[side].map({ $0 / 10 }) else { return [] }
            return [scene.stamped(scene.say("\(side.letter) 同期 \(percent)%", "\(side.letter) sync \(percent)%"))]
        }
    }

    /// A prompt that has opened, or can be answered now; `nil` where none is open.
    private mutating func question(_ scene: Scene) -> [String]? {
        defer { (asked, wasReady) = (scene.work.prompt?.openedAt, scene.work.isPromptReady) }
        guard let prompt = scene.work.prompt else { return nil }
        guard prompt.confirmedAt == nil, asked == nil || scene.work.isPromptReady != wasReady else { return [] }
        return PlainText(scene).prompt.map { scene.stamped($0) }
    }

    /// The current row where it has become another one, or what is new of it. A figure that runs is no change.
    private mutating func row(_ scene: Scene) -> [String] {
        guard scene.work.beganAt != nil else { return [] }
        let lines = PlainText(scene).next
        let now = lines.enumerated().map { index, line in index == 0 ? line : line.filter { !$0.isNumber } }
        let told = place.first == now.first ? place : []
        place = now
        return zip(lines, now).filter { !told.contains($0.1) }.map { scene.stamped($0.0) }
    }
}

extension Scene {
    /// A line with its time.
    public func stamped(_ line: String, at moment: Moment? = nil) -> String {
        "\((moment ?? now).timeOfDay(offset: utcOffset))  \(line)"
    }
}
