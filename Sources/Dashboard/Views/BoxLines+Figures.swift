import Appliance
import Canvas
import Walkthrough

/// The figures, each with what it has been in the last minutes.
extension BoxLines {
    /// The box's own words stand beside the verdict; while it syncs, how far it is.
    var sync: [Piece] {
        let status = box.redundancy?.value
        let own = syncWords(status)
        guard let percent = status?.syncPercent else { return [label("同期", "sync"), fact(own)] }
        let filled = percent / 10
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 10 - filled)
        let pieces = [label("同期", "sync"), fact("[\(bar)] \(percent)% ", .info), outlook, fact("\(own) ")]
        return pieces + plot(box.trend.syncs, for: .untilChange, top: 100, beside: pieces)
    }

    /// How long it still takes, or for how long it has not got on. Of a box that does not answer nobody knows.
    private var outlook: Piece {
        guard box.contact.isAnswering else { return fact("") }
        if let still = SyncOutlook.standstill(box.trend.syncs, at: scene.now) {
            let minutes = still.seconds / 60
            return fact(scene.say("\(minutes)分間進まず ", "stuck for \(minutes) min "), .caution)
        }
        let outlook = SyncOutlook(box.trend.syncs, at: scene.now)
        return fact(outlook.map { scene.say(isRoomy ? $0.words : $0.short) + " " } ?? "", .info)
    }

    /// In English the meaning first: where the terminal shows no Japanese, the box's own words are lost.
    private func syncWords(_ status: RedundancyStatus?) -> String {
        let meaning = status?.sync.map { scene.say($0.words) }
        guard let own = status?.syncText?.text, !own.isEmpty else { return meaning ?? scene.say("不明", "unknown") }
        guard scene.language == .english, let meaning else { return own }
        return "\(meaning) \(own)"
    }

    var processor: [Piece] { processor(beside: []) }

    func processor(beside others: [Piece]) -> [Piece] {
        guard let load = box.processor?.value.load1 else { return [label("CPU", "CPU"), fact("-")] }
        let pieces = [label("CPU", "CPU"), fact("\(load.hundredths) ")]
        return pieces + plot(box.trend.loads, top: 400, beside: others + pieces)
    }

    /// The last minutes in what is left of the line, with how many there are where that has room.
    private func plot(
        _ points: [Trend.Point], for validity: Plot.Validity = .minute, top: Int, beside others: [Piece]
    ) -> [Piece] {
        let room = columns - others.reduce(0) { $0 + width.columns(of: $1.text) }
        let caption = scene.say(" \(Trend.reach.seconds / 60)分", " \(Trend.reach.seconds / 60) min")
        let hasCaption = room >= 20
        let free = min(60, room - (hasCaption ? width.columns(of: caption) : 0))
        let plot = Plot(
            points, for: validity, until: scene.now, over: Trend.reach, top: top, columns: free,
            levels: scene.view.glyphs.levels)
        return plot.text.isEmpty ? [] : [fact(plot.text, .info)] + (hasCaption ? [Piece(caption, .dim)] : [])
    }
}
