import Appliance
import Procedure

/// How long mail has been stopped: the debt that is always in sight (law 8).
public enum MailStop: Equatable, Sendable {
    /// It was not stopped yet.
    case notYet
    /// It has been stopped since then.
    case since(Moment)
    /// It was stopped from then till then.
    case over(from: Moment, to: Moment)

    /// How long, so far or in all.
    public func length(at now: Moment) -> Span? {
        switch self {
        case .notYet: nil
        case .since(let start): now - start
        case .over(let start, let end): end - start
        }
    }
}

extension Walkthrough {
    /// Mail is stopped and started by the services that were on before the work, whether we or a browser did it.
    mutating func noteMailStop(_ item: Item) {
        switch (item.operation, mailStop) {
        case (.stop(let service), .notYet) where service.acceptsMail && wasOn(item.side)(service):
            mailStop = .since(now)
        case (.start, .since(let start)) where !owesMail, (.startOthers, .since(let start)) where !owesMail:
            mailStop = .over(from: start, to: now)
        default: break
        }
    }

    /// Whether a service that was on before the work is still to be started: who fetches mail waits for that one too.
    private var owesMail: Bool {
        let named = items.compactMap { if case .start(let service)? = $0.operation { service } else { nil } }
        return items.indices.contains { place in
            guard !progress[place].isDone else { return false }
            let wasOn = wasOn(items[place].side)
            switch items[place].operation {
            case .start(let service): return wasOn(service)
            case .startOthers: return MailService.allCases.contains { !named.contains($0) && wasOn($0) }
            default: return false
            }
        }
    }
}
