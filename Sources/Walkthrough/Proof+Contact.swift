import Appliance
import Procedure

extension Proof {
    func silent(_ side: Side, in work: Walkthrough) -> Finding {
        switch work.boxes[side].contact {
        case .untried: .lacks(.unsure)
        case .troubled(_, let fault): .lacks(.troubled(fault))
        case .answering, .daemonDown: .lacks(.answering)
        case .silent(let start, let misses): silent(side, from: start, misses: misses, in: work)
        }
    }

    /// Silence is proved by attempts, not by the clock: they lie far enough apart, after the command, and not long ago.
    private func silent(_ side: Side, from start: Moment, misses: Int, in work: Walkthrough) -> Finding {
        let last = work.boxes[side].missedAt ?? start
        if work.now - last > work.settings.readingAge { return .lacks(.old(work.now - last)) }
        let length = last - max(start, since ?? start)
        return Finding(
            misses >= 2 && length >= work.settings.silence,
            else: .silentFor(max(length, .zero), needed: work.settings.silence))
    }

    func answering(_ side: Side, in work: Walkthrough) -> Finding {
        switch work.boxes[side].contact {
        case .untried, .daemonDown: .lacks(.unsure)
        case .troubled(_, let fault): .lacks(.troubled(fault))
        case .silent: .lacks(.silent)
        case .answering: readStatus(side, in: work) { _ in .holds }
        }
    }

    /// Nothing is being applied, whoever began it (H7), and long enough for a restart that comes of it.
    func steady(_ side: Side, in work: Walkthrough) -> Finding {
        let rest = restsSinceUpdate(side, in: work)
        return read(work.boxes[side].updates, of: .updates, side, in: work) { list in
            list.progress.map { .lacks(.updating($0)) } ?? rest
        }
    }

    private func restsSinceUpdate(_ side: Side, in work: Walkthrough) -> Finding {
        let box = work.boxes[side]
        guard let updating = box.updatingAt else { return .holds }
        guard let resting = box.restingSince else { return .lacks(.steadyFor(.zero, needed: work.settings.steady)) }
        // Only its uptime tells a restart from a gap in the network, or in our own watch.
        let hasRestarted = box.processor?.started.map { $0.lowerBound > updating } == true
        let needed = hasRestarted ? work.settings.steadyAfterRestart : work.settings.steady
        let end = box.contact.isAnswering ? work.now : box.wentAwayAt ?? work.now
        let quiet = end - max(box.cameBackAt ?? resting, resting)
        return Finding(quiet >= needed, else: .steadyFor(quiet, needed: needed))
    }

    /// Two phases, so that a console that goes on answering for a while is not taken for a new start (F13): it went away
    /// and came back; and where it tells its uptime, that may be a different start's. An uptime that can be no other's
    /// will do alone.
    func restarted(_ side: Side, in work: Walkthrough) -> Finding {
        let box = work.boxes[side]
        let since = since ?? Moment(milliseconds: .min)
        let started = box.processor.flatMap { $0.asked >= since ? $0.started : nil }
        if let started, started.lowerBound > since { return answering(side, in: work) }
        guard let away = box.wentAwayAt, away >= since else { return .lacks(.notGoneYet) }
        guard let back = box.cameBackAt, back > away else { return .lacks(.notBackYet) }
        if let started, started.upperBound <= since { return .lacks(.notGoneYet) }
        return answering(side, in: work)
    }
}
