import Appliance
import Procedure

/// A person's decision against the table's conditions: marked 逸脱 for ever.
public struct Overriding: Equatable, Sendable {
    /// The item at which it was taken.
    public var item: Item.ID
    /// What the table allows there.
    public var terms: Override
    /// Why, in the person's own words.
    public var reason: BoxText
    /// When.
    public var at: Moment
}

extension Walkthrough {
    /// What the current row allows to be overridden, where something of it does not hold.
    public var overrideNow: Override? {
        guard let terms = currentStep?.override, !isReopened(position) else { return nil }
        return terms.lifts.contains { !isLifted($0) && !wasClear($0) && isWorthAnOverride($0) } ? terms : nil
    }

    /// What of an override's own conditions does not hold now; empty where it may be asked for.
    public func refusals(of terms: Override) -> [Refusal] { locks + terms.requires.compactMap { refusal($0) } }

    /// What is only on its way to be read is waited for first.
    private func isWorthAnOverride(_ requirement: Requirement) -> Bool {
        switch finding(requirement) {
        case .holds: false
        case .lacks(.notRead), .lacks(.notReadSince), .lacks(.monitorIsOld), .lacks(.old):
            now - stepBeganAt >= settings.refreshTakes
        case .lacks: true
        }
    }

    func isLifted(_ requirement: Requirement) -> Bool {
        released.contains(requirement.condition)
            || overrides.contains { $0.terms.lifts.contains(requirement) }
    }

    /// `o`: asks for the reason, or says why not.
    mutating func askToOverride() {
        guard let item = current, let terms = overrideNow else { return refuse(tooEarly) }
        if let inFlight { return refuse([.writeInFlight(inFlight.id)]) }
        refuse(refusals(of: terms))
        guard refusals.isEmpty else { return }
        prompt = Prompt(question: .override(terms), item: item.id, letter: nil, openedAt: now)
    }

    /// What has to be read before an override is worth anything; or that there is nothing to override at all.
    private var tooEarly: [Refusal] {
        let unread = currentStep?.override?.lifts.lazy.filter { !isLifted($0) && !wasClear($0) }.compactMap(refusal)
            .first
        return [unread ?? .nothingToOverride]
    }

    /// `n`: asks for a line for the record. Allowed at any time, also when all is done.
    mutating func askForNote() {
        guard let item = current ?? items.last else { return }
        prompt = Prompt(question: .note, item: item.id, letter: nil, openedAt: now)
    }

    mutating func override(_ terms: Override, in id: Item.ID, because reason: BoxText) {
        guard let item = current, item.id == id, overrideNow == terms else { return }
        refuse(refusals(of: terms))
        guard refusals.isEmpty else { return }
        overrides.append(Overriding(item: id, terms: terms, reason: reason, at: now))
        note(.overridden(id, reason))
        if terms.passes { finish(.overridden) }
    }

    /// Whether a row was begun by an override: whatever comes of it is never green.
    func isOverridden(_ step: Step.ID) -> Bool { overrides.contains { $0.item.step == step } }
}
