import Appliance
import Dashboard
import Walkthrough

/// What is told in the shell when a work on a real pair is left: where it stands, and that mail may still be down.
struct LeftWords {
    private let work: Walkthrough

    init(_ work: Walkthrough) { self.work = work }

    var words: Words {
        let step = work.current.map { "STEP\($0.id.step)" } ?? "STEP5"
        return Words(
            ja: "\(step) で中断しました。\(mail.ja)同じコマンドで再開できます。",
            en: "Left unfinished at \(step). \(mail.en)The same command takes it up again.")
    }

    private var mail: Words {
        guard case .since(let start) = work.mailStop else { return Words(same: "") }
        let time = start.timeOfDay(offset: WorkClock.utcOffset)
        return Words(ja: "メールは \(time) から止まったままです。", en: "Mail is down since \(time). ")
    }
}
