import Appliance
import Dashboard
import Walkthrough

/// What is told in the shell when a work on a real pair is left: where it stands, since when mail is down, and how it goes on.
struct LeftWords {
    private let work: Walkthrough
    private let isFresh: Bool

    /// - Parameter isFresh: whether the command that was typed gives an unfinished session up.
    init(_ work: Walkthrough, isFresh: Bool) { (self.work, self.isFresh) = (work, isFresh) }

    var words: Words {
        let parts = [work.placeLeft, mail, resuming].compactMap(\.self)
        return Words(ja: parts.map(\.ja).joined(), en: parts.map(\.en).joined(separator: " "))
    }

    private var mail: Words? {
        switch work.debts.first {
        case .mailStopped(let start):
            let time = start.timeOfDay(offset: WorkClock.utcOffset)
            return Words(ja: "メールは \(time) から止まったままです。", en: "Mail is down since \(time).")
        case .mailPartly(let side, let open, _): return open.partlyUp(on: side)
        case .lan1Out, .noFailover, nil: return nil
        }
    }

    /// Without a record there is nothing to take up.
    private var resuming: Words? {
        if work.recordFault != nil { return nil }
        if work.isBackInService { return beginningAnew }
        return isFresh
            ? Words(ja: "--fresh を外した同じコマンドで再開できます。", en: "The same command without --fresh takes it up again.")
            : Words(ja: "同じコマンドで再開できます。", en: "The same command takes it up again.")
    }

    private var beginningAnew: Words {
        work.isTakingMail
            ? Words(
                ja: "この組はもう運用に戻っています。続きではなく、--fresh で最初から始めてください。",
                en: "The pair is back in service: do not take this up, begin anew with --fresh.")
            : Words(
                ja: "誰かがこの組の作業を先へ進めています。続きではなく、--fresh で最初から始めてください。",
                en: "Somebody has gone on with the work on this pair: do not take this up, begin anew with --fresh.")
    }
}

extension Walkthrough {
    /// Where it was left.
    var placeLeft: Words {
        let step = current.map { "STEP\($0.id.step)" } ?? items.last.map { "STEP\($0.id.step)" } ?? ""
        return Words(ja: "\(step) で中断しました。", en: "Left unfinished at \(step).")
    }
}
