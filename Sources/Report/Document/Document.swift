import Appliance

/// A report as it is read: in one language, its order settled, its form still open. Every text in it is plain.
struct Document {
    /// What it calls itself.
    var title: String
    /// What it is about, under the title.
    var subtitle: String
    /// 訓練 in large letters, on every page; `nil` for work on a real pair.
    var banner: String?
    /// How it came out, and what is wrong with it: page one, before anything else.
    var notices: [Notice]
    /// The facts at a glance: page one.
    var facts: [Fact]
    /// Who signs.
    var signatures: [String]
    /// The rest.
    var sections: [Section]
    /// The language of every sentence.
    var language: Language

    /// Something that must not be missed.
    struct Notice {
        /// Whether it is good to know or a warning.
        enum Tone { case good, caution, trouble }

        var tone: Tone
        var lines: [String]
    }

    /// What is so, in a few words; no words leave a line to be written on.
    struct Fact {
        var label: String
        var lines: [String]
    }

    /// A part with a title of its own.
    struct Section {
        var title: String
        var blocks: [Block]
    }

    /// What a section is made of.
    enum Block {
        case text(String)
        case table(Table)
        case chart(Timeline)
    }
}

/// Rows under a head that is repeated on every page.
struct Table {
    /// What stands over it; `nil` for nothing.
    var title: String?
    var columns: [Column]
    var rows: [Row]

    /// What a column holds, which says how wide it is.
    enum Kind { case short, time, words }

    struct Column {
        var title: String
        var kind: Kind
    }

    /// A row, or a title that goes across.
    enum Row {
        case cells([Cell])
        case heading(String)
        case subheading([Cell])
    }

    /// A text, and how it is set.
    struct Cell {
        enum Style { case plain, sensed, attested, overridden, open, verbatim, changed }

        var text: String
        var style = Style.plain
    }

    init(_ title: String? = nil, _ columns: [(String, Kind)], _ rows: [Row]) {
        self.title = title
        self.columns = columns.map { Column(title: $0.0, kind: $0.1) }
        self.rows = rows
    }
}

extension Table.Cell: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    init(stringLiteral text: String) { self.init(text: text) }

    init(_ text: String) { self.init(text: text) }
}
