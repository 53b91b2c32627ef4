import Appliance
import Canvas
import Dashboard
import Journal
import Logging
import Walkthrough

/// A session that is followed as its record grows.
struct LiveShow: Show {
    /// Between two looks into the journal, in milliseconds: what is recorded is on the screen within half a second.
    static let interval: Int64 = 250

    private var follower: Follower
    private var work: Walkthrough
    private let file: JournalFile
    private let log: Logger
    private var ending: Onlooking.Pulse.State?
    private var dueAt: Int64 = 0
    private var isLed = false

    init(_ follower: Follower, _ work: Walkthrough, in file: JournalFile, _ log: Logger) throws(Complaint) {
        (self.follower, self.work, self.file, self.log) = (follower, work, file, log)
        while try takeNews() != nil {}
        log.info("following", metadata: ["session": "\(follower.session)"])
    }

    mutating func follow(_ scene: inout Scene, at now: Int64) throws -> (wait: Int64?, rings: Bool) {
        let rings = try now >= dueAt && look(at: now)
        scene.follow(work, at: time, bench: nil)
        scene.onlooking = .watching(pulse)
        return (dueAt - now, rings)
    }

    /// Looks into the journal.
    ///
    /// - Returns: whether something rings.
    private mutating func look(at now: Int64) throws(Complaint) -> Bool {
        dueAt = now + Self.interval
        isLed = file.isLed(outline)
        var rings = false
        while let effects = try takeNews() { rings = rings || effects.contains(.ring) }
        return rings
    }

    /// There is nothing to step through.
    func take(_ act: ReplayAct, at now: Int64) {}

    /// Takes what was added in by the same fold that made it.
    ///
    /// - Returns: what the walkthrough made of it; `nil` where nothing was added.
    private mutating func takeNews() throws(Complaint) -> [Effect]? {
        let news: [JournalRecord]
        do throws(RecordFault) { news = try follower.news() } catch .busy { return nil } catch {
            log.error("unreadable", metadata: ["session": "\(follower.session)"])
            throw .unreadableRecord(file: file.path, error)
        }
        guard let last = news.last else { return nil }
        if last.ending != ending {
            log.info("state", metadata: ["session": "\(last.ending.map { "\($0)" } ?? "open")"])
        }
        ending = last.ending
        return news.flatMap { record -> [Effect] in
            guard case .event(let event) = record else { return [] }
            return work.handle(event)
        }
    }

    private var outline: Outline { follower.header.outline }

    /// What the clock of the work shows. A rehearsal's pair ends with its program, and its time with it.
    private var time: Moment {
        let isStill = outline.mode == .rehearsal && (ending != nil || !isLed)
        return isStill ? work.now : max(work.now, outline.time(at: WorkClock.timeOfDay))
    }

    private var pulse: Onlooking.Pulse {
        let last = work.beganAt.map { _ in outline.real(at: work.now) }
        return Onlooking.Pulse(
            session: follower.session, state: ending ?? (isLed ? .led : .abandonedByProgram),
            silence: last.map { max(.zero, WorkClock.timeOfDay - $0) })
    }
}

extension JournalRecord {
    /// How a session stands whose last row this is; `nil` where somebody is, or was, at it.
    fileprivate var ending: Onlooking.Pulse.State? {
        switch self {
        case .left: .left
        case .finished: .finished
        case .abandoned: .givenUp
        case .opened, .event, .intent, .stood: nil
        }
    }
}
