import Appliance

extension Check {
    /// What was found: facts, worded elsewhere.
    public enum Finding: Equatable, Sendable {
        /// It could not be found out.
        case unread(Missing)

        /// The console answers and lets us in; the host name that it gives itself.
        case answers(BoxText?)
        /// The console cannot be read.
        case fails(ConsoleFault)
        /// Nobody can read along.
        case encrypted
        /// Plain HTTP: the password crosses the wire in clear.
        case inClear
        /// Nothing that was promised is missing.
        case complete
        /// These were promised, and not found.
        case incomplete([Gap])

        /// Each names the other as its peer.
        case peers(BySide<BoxText>)
        /// Both addresses lead to this box.
        case sameBox(BoxText)
        /// The box of this side names another peer than the box at the other address.
        case strangers(Side, names: BoxText, other: BoxText)

        /// アクティブ側 is アクティブ, スタンバイ側 is スタンバイ.
        case rolesAsColumns
        /// The other way round: the addresses are swapped, or there was a failover.
        case rolesReversed(BySide<BoxText?>)
        /// Both are アクティブ (H2).
        case bothActive
        /// Neither is アクティブ.
        case noneActive

        /// The monitor has looked just now.
        case fresh
        /// Nothing showed within this time that the monitor has looked.
        case perhapsOld(Span)
        /// 情報の更新 was not taken.
        case refreshFails(ConsoleFault)
        /// What the box shows.
        case light(Light)
        /// What the box shows.
        case sync(SyncState, percent: Int?)
        /// What the box shows.
        case peer(PeerState)
        /// What is saved.
        case redundancy(enabled: Bool)
        /// There never was one.
        case noFailover
        /// The last one, in the box's words.
        case failover(time: BoxText, cause: BoxText)

        /// How far the box is ahead of this computer; negative when behind.
        case clock(ahead: Span)
        /// How far アクティブ側 is ahead of スタンバイ側; negative when behind.
        case clocks(ahead: Span)

        /// The list is the update server's answer.
        case serverAnswers
        /// アップデート確認 brought no list.
        case serverFails(ConsoleFault)
        /// Both boxes list the same.
        case sameUpdates([Update])
        /// Both boxes list nothing.
        case nothingToApply
        /// What only one of them lists.
        case updatesDiffer(BySide<[Update]>)
        /// A box is applying updates now; its words.
        case updating(Side, BoxText)
        /// Both boxes have the same.
        case sameInstalled([Update])
        /// What only one of them has.
        case installedDiffer(BySide<[Update]>)

        /// These are on, and so they will be again after the work.
        case switches(on: [MailService])
        /// None is on, and so none would be after the work.
        case allSwitchedOff
        /// No mail port but those that the manual stops.
        case noOtherPorts
        /// On or open, and not in the manual.
        case otherPorts([MailService])
        /// Every service that is on greets.
        case portsGreet([MailService])
        /// These are on, and do not greet as they should.
        case portsDoNotGreet([MailService])

        /// None has a problem; their names.
        case normal([BoxText])
        /// These have one, or a ball that means nothing to us.
        case notNormal([Component])
        /// 1 分間の平均負荷, in hundredths.
        case load(Int)
    }

    /// Why something could not be found out.
    public enum Missing: Equatable, Sendable {
        /// The console cannot be read at all; its own check says why.
        case console
        /// Its page could not be read.
        case page(ConsoleFault)
        /// The page does not say it.
        case fact
    }
}
