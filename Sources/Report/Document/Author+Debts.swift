import Appliance
import Dashboard
import Walkthrough

extension Author {
    /// What is owed where the record ends: law 8.
    var debts: [String] {
        report.work.debts.map { debt in
            switch debt {
            case .mailStopped(let since):
                say("メールは \(time.time(since)) から止まったままです。", "Mail is still stopped, since \(time.time(since)).")
            case .mailPartly(let side, let open, let since):
                say(
                    "メールは \(time.time(since)) に停止し、元どおりにはなっていません。\(open.partlyUp(on: side).ja)",
                    "Mail was stopped at \(time.time(since)) and is not back as it was. \(open.partlyUp(on: side).en)")
            case .lan1Out(let side, let since):
                say(
                    "\(name(of: side))の LAN1 は \(time.time(since)) に外したままです。",
                    "LAN1 of \(name(of: side)) is still out, since \(time.time(since)).")
            case .noFailover(let since): noFailover(overridden: since)
            }
        }
    }

    /// The override is one thing, mail that flows on one copy since then another.
    private func noFailover(overridden: Moment) -> String {
        guard let from = report.noFailover?.from else {
            return say(
                "同期が完了していないため、自動切替は働きません（\(time.time(overridden)) に、完了を待たずに進めました）。",
                "The sync is not complete, so there is no automatic failover (gone on without it at \(time.time(overridden)))."
            )
        }
        return say(
            "同期が完了していないため、メールを再開した \(time.time(from)) から、自動切替なしで動いています。",
            "The sync is not complete: no automatic failover, and mail has been flowing since \(time.time(from)).")
    }
}
