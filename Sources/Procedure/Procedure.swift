import Appliance

/// The vendor's table: what is done, on which side, in which order, and how it is known that it came true.
///
/// Read from `Assets/procedures/*.yaml`; the engine knows no row by name.
public struct Procedure: Equatable, Sendable {
    /// What the file calls itself, such as `netshaker-red-mail-update`.
    public var name: String
    /// Its revision; a journal made with another one does not resume silently.
    public var revision: Int
    /// The title, for the screen and the report.
    public var title: Words
    /// The document that the table comes from.
    public var source: Words
    /// The sections of the manual that items refer to, in the file's order.
    public var sections: [Section]
    /// What must keep holding between rows.
    public var latches: [Latch]
    /// STEP1 to STEP5, in order.
    public var chapters: [Chapter]

    /// Every row, in the order in which it is carried out.
    public var steps: [Step] { chapters.flatMap(\.steps) }

    /// Every item of every row, in the order in which it is carried out.
    public var items: [Item] { steps.flatMap(\.items) }

    /// The row called `id`.
    public func step(_ id: Step.ID) -> Step? {
        guard chapters.indices.contains(id.chapter - 1) else { return nil }
        return chapters[id.chapter - 1].steps.first { $0.id == id }
    }

    /// The row that an item belongs to.
    public func step(of item: Item.ID) -> Step? { step(item.step) }

    /// A section of the manual that items refer to.
    public struct Section: Equatable, Sendable {
        /// Its number, such as `3.2`.
        public var number: String
        /// Its title, and the menu path that it walks.
        public var title: Words
    }
}

/// STEP1 to STEP5: what a group of rows is for.
public struct Chapter: Equatable, Sendable {
    /// 1 to 5.
    public var number: Int
    /// The manual's own sentence in brackets.
    public var title: Words
    /// Its rows, in order.
    public var steps: [Step]
    /// What the manual states under the rows, such as 両方が停止中となります.
    public var closing: Words?
}

/// A row of the table.
public struct Step: Equatable, Sendable, Identifiable {
    /// A row's number, such as `1-3`.
    public struct ID: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
        /// STEP*n*.
        public var chapter: Int
        /// The row within the chapter, from 1.
        public var row: Int

        /// STEP`chapter`-`row`.
        public init(chapter: Int, row: Int) {
            self.chapter = chapter
            self.row = row
        }

        /// Reads `1-3`.
        public init?(_ text: some StringProtocol) {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let chapter = Int(parts[0]), let row = Int(parts[1]), chapter > 0, row > 0 else {
                return nil
            }
            self.init(chapter: chapter, row: row)
        }

        /// As the manual writes it, without `STEP`.
        public var description: String { "\(chapter)-\(row)" }

        /// The earlier row is less.
        public static func < (one: ID, other: ID) -> Bool { (one.chapter, one.row) < (other.chapter, other.row) }
    }

    /// The row's number.
    public var id: ID
    /// What must hold before the row may start: its interlocks.
    public var requires: [Requirement]
    /// Where going on against them is allowed.
    public var override: Override?
    /// What is done, in order.
    public var items: [Item]
    /// What each side is expected to show once the row is done: law 10.
    public var after: BySide<[Sight]>
    /// What a column says without anything to do, such as （停止中）.
    public var remarks: BySide<Words?>
    /// Cautions and footnotes.
    public var notes: [Note]
}

/// What one side is expected to show.
public enum Sight: String, CaseIterable, Codable, Hashable, Sendable {
    /// It answers with this light.
    case green, yellow, red, gray
    /// It does not answer.
    case silent
}

/// A caution or a footnote at a row.
public struct Note: Equatable, Sendable {
    /// Who speaks.
    public enum Kind: String, CaseIterable, Sendable {
        /// The manual's own text.
        case manual
        /// This project's reading of it.
        case ours
    }

    /// Who speaks.
    public var kind: Kind
    /// The mark that it goes by, such as `*2`; `nil` without.
    public var mark: String?
    /// What it says.
    public var words: Words
}
