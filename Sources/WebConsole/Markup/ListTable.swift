import Appliance

/// A ScrollList: a title, a count, a row of headers, and a row for each entry (`admin-ui` 2.2).
struct ListTable {
    /// The cells of each entry, in the order of the columns asked for, `nil` for one that the list does without; empty where
    /// the list has no row of headers.
    let rows: [[Element?]]
    /// How many entries the list says that it has, the pages not shown included; `nil` when it does not say.
    let count: Int?
    /// Whether it has a row with all the headers.
    let hasHeaders: Bool
    /// The first column that is wanted and that no row of the list has, though one has others of them; `nil` where there is no
    /// such row.
    let missing: Labels?

    /// The list with one of these titles and a row that has all these columns, in whatever order, and perhaps the optional ones.
    ///
    /// Where the title stands outside of every table with such a row, there must be only one list on the page.
    init(titles: Labels, columns: [Labels], optional: [Labels] = [], words: Labels, on html: HTMLPage) {
        let candidates = html.select("//tr").map { Header($0, columns + optional) }
        let headers = candidates.filter { $0.has(columns.count) }
        let own = Self.tables(titles, on: html)
        let isMine = { (header: Header) in own.contains { $0.node == header.table?.node } }
        missing = headers.isEmpty ? Self.missing(of: columns, in: candidates.filter(isMine)) : nil
        let mine = headers.filter(isMine)
        let ownCounts = Set(own.flatMap { Self.counts(in: $0, words) })
        let allCounts = Set(html.root.map { Self.counts(in: $0, words) } ?? [])
        let counts = ownCounts.isEmpty ? allCounts : ownCounts
        count = counts.count == 1 ? counts.first : nil
        let isAlone = mine.isEmpty && headers.count == 1 && allCounts.count <= 1
        let header = mine.count == 1 ? mine[0] : isAlone ? headers[0] : nil
        hasHeaders = header != nil
        rows = header?.rows ?? []
    }

    /// The count that stands alone in a cell, such as `27 エントリ`.
    static func count(in cell: Element, words: Labels) -> Int? {
        let key = Label(cell.text(limit: 60)).key
        let digits = key.prefix { $0.isASCII && $0.isNumber }
        return words.keys.contains(Label(key.dropFirst(digits.count))) ? Int(digits) : nil
    }

    private static func missing(of columns: [Labels], in candidates: [Header]) -> Labels? {
        let best = candidates.max { $0.found(columns.count) < $1.found(columns.count) }
        guard let best, best.found(columns.count) > 0 else { return nil }
        return zip(columns, best.places).first { $1 == nil }?.0
    }

    private static func counts(in element: Element, _ words: Labels) -> [Int] {
        element.select(".//td | .//th | .//font").compactMap { count(in: $0, words: words) }
    }

    /// The tables around the title: its own cell may hold a table of its own, so there may be several.
    private static func tables(_ titles: Labels, on html: HTMLPage) -> [Element] {
        html.select("//td | //th").filter { cell in
            titles.keys.contains(Label(cell.text(limit: 240))) && !cell.isLinkElsewhere
        }.compactMap { $0.nearest("table") }
    }
}

extension ListTable {
    /// A row that may be one of headers, and where the columns are in it.
    private struct Header {
        let row: Element
        let width: Int
        /// For each column; `nil` where the row has it not.
        let places: [Int?]

        init(_ row: Element, _ columns: [Labels]) {
            let texts = row.cells.map { Label($0.text(limit: 240)) }
            self.row = row
            width = texts.count
            places = columns.map { column in texts.firstIndex { column.keys.contains($0) } }
        }

        /// How many of the first so many columns it has.
        func found(_ count: Int) -> Int { Set(places.prefix(count).compactMap(\.self)).count }

        /// Whether it has all of the first so many columns, each in a cell of its own.
        func has(_ count: Int) -> Bool { found(count) == count }

        var table: Element? { row.nearest("table") ?? row.parent }

        /// The cells of the rows below.
        var rows: [[Element?]] {
            guard let table else { return [] }
            let rows = table.select(".//tr").filter { ($0.nearest("table") ?? $0.parent)?.node == table.node }
            guard let place = rows.firstIndex(where: { $0.node == row.node }) else { return [] }
            return rows[(place + 1)...].map(\.cells).filter { $0.count == width }.map { cells in
                places.map { place in place.map { cells[$0] } }
            }
        }
    }
}
