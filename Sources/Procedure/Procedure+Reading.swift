import Appliance
import ProofReading

extension Procedure {
    /// Reads and proof-reads a table.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file; its grammar is told at the head of the shipped one.
    ///   - file: Its name, for the messages.
    /// - Throws: every mistake of the file, with line and column.
    public init(yaml: String, file: String) throws(Mistakes) {
        self = try Passage.proofRead(yaml, file: file) { Procedure($0) }
    }

    private init?(_ passage: Passage) {
        passage.expectKeys("procedure", "revision", "title", "source", "sections", "latches", "chapters")
        let name = passage.required("procedure")?.text
        let revision = passage.required("revision")?.number
        let title = passage.required("title")?.words
        let source = passage.required("source")?.words
        let sections = passage.required("sections")?.pairs.compactMap { Section($0.key, $0.value) }
        let chapters = passage.required("chapters")?.list.enumerated().compactMap { Chapter($1, number: $0 + 1) }
        guard let name, let revision, let title, let source, let sections, let chapters else { return nil }
        self.init(
            name: name, revision: revision, title: title, source: source, sections: sections,
            latches: passage["latches"]?.list.compactMap { Latch($0) } ?? [], chapters: chapters)
        if passage.isFlawlessSoFar { ProofReader(procedure: self).check(passage) }
    }
}

extension Procedure.Section {
    fileprivate init?(_ key: Passage, _ value: Passage) {
        guard let number = key.text, let title = value.words else { return nil }
        self.init(number: number, title: title)
    }
}

extension Chapter {
    fileprivate init?(_ passage: Passage, number: Int) {
        passage.expectKeys("title", "steps", "closing")
        guard let title = passage.required("title")?.words else { return nil }
        let steps = passage.required("steps")?.list.enumerated().compactMap {
            Step($1, id: Step.ID(chapter: number, row: $0 + 1))
        }
        guard let steps else { return nil }
        self.init(number: number, title: title, steps: steps, closing: passage["closing"]?.words)
    }
}

extension Step {
    fileprivate init?(_ passage: Passage, id: ID) {
        passage.expectKeys("step", "requires", "override", "items", "after", "remarks", "notes")
        if let written = passage.required("step"), let text = written.text, Step.ID(text) != id {
            written.note(.unknownWord(text, known: [id.description]))
        }
        let items = passage.required("items")?.list.enumerated().compactMap {
            Item($1, id: Item.ID(step: id, place: $0 + 1))
        }
        guard let items, let after = passage.required("after").map(Self.sights) else { return nil }
        self.init(
            id: id, requires: passage["requires"]?.requirements ?? [],
            override: passage["override"].flatMap { Override($0) }, items: items, after: after,
            remarks: passage["remarks"].map(Self.remarks) ?? BySide(active: nil, standby: nil),
            notes: passage["notes"]?.list.compactMap { Note($0) } ?? [])
    }

    private static func sights(_ passage: Passage) -> BySide<[Sight]> {
        passage.expectKeys("active", "standby")
        return BySide { passage.required($0.rawValue)?.list.compactMap { $0.word(Sight.self) } ?? [] }
    }

    private static func remarks(_ passage: Passage) -> BySide<Words?> {
        passage.expectKeys("active", "standby")
        return BySide { passage[$0.rawValue]?.words }
    }
}

extension Note {
    fileprivate init?(_ passage: Passage) {
        passage.expectKeys("by", "mark", "words")
        guard let kind = passage.required("by")?.word(Kind.self), let words = passage.required("words")?.words else {
            return nil
        }
        self.init(kind: kind, mark: passage["mark"]?.text, words: words)
    }
}

extension Item {
    fileprivate init?(_ passage: Passage, id: ID) {
        passage.expectKeys(
            "side", "do", "hands", "text", "detail", "sections", "requires", "sensed", "attested", "decision", "ours",
            "slow")
        guard let side = passage.required("side")?.word(Side.self), let text = passage.required("text")?.words else {
            return nil
        }
        self.init(
            id: id, side: side, operation: passage["do"]?.operation,
            hands: passage["hands"]?.word(Hands.self), text: text, detail: passage["detail"]?.words,
            sections: passage["sections"]?.list.compactMap(\.text) ?? [],
            requires: passage["requires"]?.requirements ?? [], sensed: passage["sensed"]?.requirements ?? [],
            attested: passage["attested"]?.words, decision: passage["decision"]?.words,
            isOurs: passage.isYes("ours"), isSlow: passage.isYes("slow"))
    }
}

extension Passage {
    fileprivate var operation: Operation? {
        guard let text else { return nil }
        if let operation = Operation(text) { return operation }
        note(.unknownWord(text, known: Operation.known))
        return nil
    }
}
