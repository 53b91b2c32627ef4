import Appliance
import Procedure

/// Whether a condition holds, and if not, the facts that say why not.
public enum Finding: Equatable, Sendable {
    /// It holds.
    case holds
    /// It does not, or cannot be said.
    case lacks(Reason)

    /// `condition` or why not.
    init(_ holds: Bool, else reason: @autoclosure () -> Reason) {
        self = holds ? .holds : .lacks(reason())
    }
}

/// Why a condition does not hold: facts, worded elsewhere.
public enum Reason: Hashable, Sendable {
    /// It was never read.
    case notRead
    /// It was read, but so long ago.
    case old(Span)
    /// It must be read again, after what has just been done.
    case notReadSince
    /// The box does not answer.
    case silent
    /// The box answers.
    case answering
    /// Nothing was tried yet, or something else answers.
    case unsure
    /// It answers, but not as the console that is wanted.
    case troubled(ConsoleFault)
    /// Silent, but not long enough to be sure.
    case silentFor(Span, needed: Span)
    /// Answering, but not long enough to rule out a restart.
    case steadyFor(Span, needed: Span)
    /// It has not gone away yet.
    case notGoneYet
    /// It has not come back yet.
    case notBackYet
    /// Its monitor has not looked since; the page shows an older state.
    case monitorIsOld
    /// What the box says instead.
    case light(Light)
    /// What the box says instead.
    case role(Role?)
    /// The two have changed roles since they were started as they should be: the other one has taken over.
    case rolesChanged
    /// What the box says instead.
    case peer(PeerState?)
    /// What the box says instead.
    case sync(SyncState?, percent: Int?)
    /// What is saved instead.
    case redundancy(enabled: Bool)
    /// What is saved instead.
    case service(MailService, on: Bool)
    /// These switches are not as they were before the work.
    case servicesDiffer([MailService])
    /// The page has no switch for it.
    case noSuchService(MailService)
    /// These ports answer.
    case portsOpen([MailService])
    /// These ports neither answer nor refuse.
    case portsUnclear([MailService])
    /// These ports do not greet as they should.
    case portsNotGreeting([MailService])
    /// What was on before the work was not recorded.
    case nothingRecorded
    /// アップデート確認 has not been answered yet.
    case notChecked
    /// アップデート確認 failed the last time.
    case checkFailed(ConsoleFault)
    /// The last run ended without success; the box's words.
    case updateFailed(BoxText)
    /// These were listed as waiting, and are gone without a run.
    case updatesVanished([BoxText])
    /// The page was asked for, and could not be read.
    case unreadable(Page, ConsoleFault)
    /// So many updates are waiting.
    case updatesWaiting(Int)
    /// An update run is in progress; the box's words.
    case updating(BoxText)
    /// The two sides have different updates.
    case patchesDiffer(onlyActive: [BoxText], onlyStandby: [BoxText])
    /// A box that was up with its LAN1 in had these ports open.
    case mayHaveTakenMail([MailService])
    /// The ports of a box that was up with its LAN1 in were never tried.
    case portsNotTried
    /// What was left in the list before is still in it after a run.
    case updatesStuck([BoxText])
    /// The box's list of what was applied lacks these.
    case notInHistory([BoxText])
    /// These components are not normal.
    case notNormal([BoxText])
}
