import Appliance
import ProofReading

extension Latch {
    init?(_ passage: Passage) {
        passage.expectKeys(
            "latch", "hazard", "holds", "from", "until", "begun", "reopens", "requires", "unless", "stop")
        let id = passage.required("latch")?.text
        let hazard = passage.required("hazard")?.word(Hazard.self)
        let holds = passage.required("holds")?.requirement?.condition
        let from = passage.required("from")?.item
        let until = passage.required("until")?.item
        let reopens = passage.required("reopens")?.list.compactMap(\.item)
        guard let id, let hazard, let holds, let from, let until, let reopens else { return nil }
        self.init(
            id: id, hazard: hazard, holds: holds, from: from, until: until, releasesWhenBegun: passage.isYes("begun"),
            reopens: reopens, requires: passage["requires"]?.requirements ?? [],
            unless: passage["unless"]?.requirements ?? [], isFullStop: passage.isYes("stop"))
    }
}

extension Override {
    init?(_ passage: Passage) {
        passage.expectKeys("mark", "lifts", "requires", "passes", "owes", "words")
        guard let lifts = passage.required("lifts")?.requirements, let words = passage.required("words")?.words else {
            return nil
        }
        self.init(
            mark: passage["mark"]?.text, lifts: lifts, requires: passage["requires"]?.requirements ?? [],
            passes: passage.isYes("passes"), owes: passage.isYes("owes"), words: words)
    }
}

extension Passage {
    /// The conditions that stand here as sentences.
    var requirements: [Requirement] { list.compactMap(\.requirement) }

    var requirement: Requirement? {
        guard let text else { return nil }
        if let requirement = Requirement(text) { return requirement }
        note(.unreadable(text, example: Requirement.example))
        return nil
    }

    fileprivate var item: Item.ID? {
        guard let text else { return nil }
        if let id = Item.ID(text) { return id }
        note(.unreadable(text, example: "2-1.3"))
        return nil
    }

    /// Whether `yes` stands under `key`; nothing else may.
    func isYes(_ key: String) -> Bool { self[key]?.word(Flag.self) == .yes }

    private enum Flag: String, CaseIterable { case yes }
}
