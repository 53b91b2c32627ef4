import Appliance
import Dashboard
import Glibc
import Journal
import Report
import Walkthrough

/// The one line before the screen: whether an unfinished session is taken up.
struct TakeUpQuestion {
    let history: History
    let work: Walkthrough
    let language: Language

    /// Asks at the terminal; where there is none, the answer is yes.
    func isAnsweredYes() -> Bool {
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return true }
        defer { close(descriptor) }
        FileDescriptor(number: descriptor).write(question(in: language))
        var line = [UInt8](repeating: 0, count: 256)
        let count = read(descriptor, &line, line.count)
        guard count > 0 else { return false }
        return line[0] != UInt8(ascii: "n") && line[0] != UInt8(ascii: "N")
    }

    private var question: Words {
        let step = work.frontierItem.map { "STEP\($0.id.step)" } ?? "-"
        let offset = WorkClock.utcOffset
        let time = "\(work.now.date(offset: offset)) \(work.now.timeOfDay(offset: offset))"
        let who = BoxText(history.header.outline.engineer)
        return Words(
            ja: "作業 \(history.session)（\(who)）が \(step) で中断しています（最後の記録 \(time)）。再開しますか [Y/n] ",
            en: "Session \(history.session) (\(who)) was left at \(step), last record \(time). Take it up again? [Y/n] "
        )
    }
}
