import Appliance
import Journal
import Walkthrough

/// A work and where it is recorded, as a command begins with them.
struct RecordedWork {
    var work: Walkthrough
    var recorder: Recorder
    /// What the work is to be told as soon as it has begun.
    var news: [Happening] = []

    /// A work of which no record can be kept: everything is read, nothing is sent.
    init(_ work: Walkthrough, without fault: RecordFault) {
        self.work = work
        recorder = Recorder(without: fault)
    }

    /// A work that begins, in a session of its own.
    init(_ work: Walkthrough, _ outline: Outline, in journal: Journal) throws(RecordFault) {
        let session = try journal.begin(Header(outline, settings: work.settings))
        self.init(work, session, outline, at: outline.startedAt)
    }

    /// A work that is taken up again where its record ends.
    init(_ work: Walkthrough, _ history: History, _ outline: Outline, in journal: Journal) {
        self.init(work, journal.goOn(history), outline, at: outline.startedAt)
    }

    private init(_ work: Walkthrough, _ session: Session, _ outline: Outline, at now: Moment) {
        self.work = work
        recorder = Recorder(session)
        let hosts = BySide { work.boxes[$0].host }
        recorder.note(
            .opened(Opening(program: outline.program, engineer: outline.engineer, at: now, hosts: hosts)))
    }
}
