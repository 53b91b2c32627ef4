import Appliance

/// What each page said the last time, for as long as it stays as it is, byte by byte: most of a console's pages do for
/// hours, and reading one takes far longer than comparing it.
///
/// Only pages that were read are kept: one that was not is read again.
struct PageMemory {
    /// The most pages that are remembered; the lists of a box are some ten.
    static let limit = 16
    /// The longest page that is remembered, in bytes.
    static let longest = 256 << 10

    private struct Memory {
        let answer: Answer
        let facts: Any
    }

    private var memories: [String: Memory] = [:]

    /// What a page said; `nil` where it is not the very same answer.
    func facts<Facts>(of page: Page, _ answer: Answer, as kind: Facts.Type) -> Facts? {
        guard let memory = memories[Self.key(page, answer)], memory.answer.isSamePage(as: answer) else { return nil }
        return memory.facts as? Facts
    }

    /// Remembers what a page says.
    mutating func keep(_ facts: Any, of page: Page, _ answer: Answer) {
        let key = Self.key(page, answer)
        guard answer.body.count <= Self.longest else { return memories[key] = nil }
        if memories.count >= Self.limit, memories[key] == nil { memories = [:] }
        memories[key] = Memory(answer: answer, facts: facts)
    }

    private static func key(_ page: Page, _ answer: Answer) -> String { "\(page.rawValue) \(answer.path)" }
}

extension Answer {
    /// Whether all that a page is read from is the same: not its date, nor its cookies.
    fileprivate func isSamePage(as other: Answer) -> Bool {
        (status, charset, isFramed) == (other.status, other.charset, other.isFramed) && body == other.body
    }
}
