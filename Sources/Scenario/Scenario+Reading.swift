import Appliance
import Procedure
import ProofReading

extension Scenario {
    /// Reads and proof-reads a scenario.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file; its grammar is told in `Assets/scenarios/README.md`.
    ///   - file: Its name, for the messages.
    ///   - procedure: The table whose rows it names.
    /// - Throws: every mistake of the file, with line and column.
    public init(yaml: String, file: String, for procedure: Procedure) throws(Mistakes) {
        self = try Passage.proofRead(yaml, file: file) { Scenario($0, procedure) }
    }

    private init?(_ passage: Passage, _ procedure: Procedure) {
        passage.expectKeys("scenario", "title", "teaches", "addresses", "happens", "raises", "expects")
        let name = passage.required("scenario")?.text
        let title = passage.required("title")?.words
        let teaches = passage.required("teaches")?.words
        let troubles = passage.required("happens")?.list.compactMap { Trouble($0, procedure) }
        let raises = passage["raises"]?.list.compactMap { $0.word(AlarmName.self) } ?? []
        let expects = passage.required("expects").flatMap { Ending($0, procedure) }
        let swapped = passage["addresses"].flatMap { $0.word(Addresses.self) }
        guard let name, let title, let teaches, let troubles, let expects else { return nil }
        self.init(
            name: name, title: title, teaches: teaches, addressesAreSwapped: swapped == .swapped, troubles: troubles,
            raises: Set(raises), expects: expects)
    }

    private enum Addresses: String, CaseIterable {
        case swapped
    }
}

extension Scenario.Trouble {
    fileprivate init?(_ passage: Passage, _ procedure: Procedure) {
        passage.expectKeys("when", "what")
        let when = passage.required("when").flatMap { $0.sentence(Cue.example, Cue.init(_:)) }
        let what = passage.required("what").flatMap { $0.sentence(Mischief.example, Mischief.init(_:)) }
        guard let when, let what else { return nil }
        self.init(when: when, what: what)
        guard let place = passage["when"] else { return }
        procedure.check(when.point.item, at: place)
        if case .slip(let slip) = what, !allows(slip, procedure) { place.note(Self.noHands) }
    }

    /// Hands can slip only where they are needed, and override only where the table lets them.
    private func allows(_ slip: Slip, _ procedure: Procedure) -> Bool {
        guard case .turn(let id) = when.point, when.delay == .zero else { return false }
        if slip == .override { return procedure.step(id.step)?.override != nil }
        return procedure.items.contains { $0.id == id && $0.hands != nil }
    }

    private static let noHands = Mistake.Kind.senseless(
        Words(
            ja: "手の誤りは、ラックでの手作業がある項目の番（例: at 2-1.1）に書きます。override は逸脱を認める行（例: at 4-1）だけです。",
            en: """
                Hands slip at the turn of an item that needs hands at the rack (for example: at 2-1.1), and override where the \
                row allows it (for example: at 4-1).
                """))
}

extension Ending {
    fileprivate init?(_ passage: Passage, _ procedure: Procedure) {
        guard let ending = passage.sentence(Self.example, Ending.init(_:)) else { return nil }
        self = ending
        if case .hold(let id) = ending { procedure.check(id, at: passage) }
    }

    private static let example =
        "finished, hold 1-1, " + AlarmName.allCases.map { "alarm \($0.rawValue)" }.joined(separator: ", ")

    private init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        switch (words.count, words.first) {
        case (1, "finished"): self = .finished
        case (2, "alarm"):
            guard let name = AlarmName(rawValue: words[1]) else { return nil }
            self = .alarm(name)
        case (2, "hold"):
            guard let id = Item.ID(words[1]) else { return nil }
            self = .hold(id)
        default: return nil
        }
    }
}

extension Procedure {
    fileprivate func check(_ item: Item.ID?, at passage: Passage) {
        guard let item, !items.contains(where: { $0.id == item }) else { return }
        passage.note(.unknownWord("\(item)", known: items.map(\.id.description)))
    }
}

extension Passage {
    /// A sentence of a small grammar of ours.
    fileprivate func sentence<Value>(_ example: String, _ read: (String) -> Value?) -> Value? {
        guard let text else { return nil }
        if let value = read(text) { return value }
        note(.unreadable(text, example: example))
        return nil
    }
}
