import Appliance

/// How new a page of a monitor must be to prove anything (F5).
extension Walkthrough {
    /// When the role, the light or the sync of a box can last have become otherwise: when it went away itself, when the
    /// other one came or went, or when somebody began to watch.
    func lastChange(seenBy side: Side) -> Moment? {
        [lastChange(of: side), boxes[side.peer].wentAwayAt, boxes[side.peer].cameBackAt].compactMap(\.self).max()
    }

    /// When the monitor of the other box wrote, as far as is known now, that the two are not in sync: an older page that says
    /// they are proves nothing any more.
    func denial(of side: Side) -> Moment? {
        let other = boxes[side.peer]
        guard other.contact.isAnswering, let status = other.redundancy, now - status.answered <= settings.readingAge,
            status.value.isOutOfSync
        else { return nil }
        return other.monitorRanAfter
    }

    func lastChange(of side: Side) -> Moment? { [watchedSince, boxes[side].wentAwayAt].compactMap(\.self).max() }

    /// Whether a box's monitor is proved to have looked after a moment of ours.
    ///
    /// Proof is its own 最後に動作状況が変化した時刻 against its own clock, or a change that was seen since. Where the box has no
    /// clock, or moves that time only when a state changes, a refresh asked for since, the minutes that one takes, and two
    /// readings that agree must do.
    func monitorLooked(at side: Side, after moment: Moment) -> Bool {
        guard let sighting = boxes[side].redundancy, sighting.asked >= moment else { return false }
        if let ran = boxes[side].monitorRanAfter, ran >= moment { return true }
        guard let refreshed = boxes[side].refreshedAt, refreshed >= moment else { return false }
        return sighting.asked - refreshed >= settings.refreshTakes && boxes[side].agreeing >= 2
    }
}

extension RedundancyStatus {
    /// Whether it says that one copies from the other, or cannot.
    fileprivate var isOutOfSync: Bool {
        light == .yellow || light == .red || sync == .running || sync == .broken
    }
}
