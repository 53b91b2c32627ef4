import Appliance

/// A ScrollList: a title, a count, a row of headers, and a row for each entry (`admin-ui` 2.2).
struct ListTable {
    /// The cells of each entry, in the order of the columns asked for; empty where the list has no row of headers.
    let rows: [[Element]]
    /// How many entries the list says that it has, the pages not shown included; `nil` when it does not say.
    let count: Int?
    /// Whether it has a row with all the headers.
    let hasHeaders: Bool

    /// The list with one of these titles and a row that has all these columns, in whatever order.
    ///
    /// Where the title stands outside of every table with such a row, there must be only one list on the page.
    init(titles: Labels, columns: [Labels], words: Labels, on html: HTMLPage) {
        let headers = html.select("//tr").compactMap { Header($0, columns) }
        let own = Self.tables(titles, on: html)
        let mine = headers.filter { header in own.contains { $0.node == header.table?.node } }
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
    /// A row of headers, and where the columns are in it.
    private struct Header {
        let row: Element
        let width: Int
        let places: [Int]

        /// `nil` when the row has not all the columns.
        init?(_ row: Element, _ columns: [Labels]) {
            let texts = row.cells.map { Label($0.text(limit: 240)) }
            guard texts.count >= columns.count else { return nil }
            let places = columns.compactMap { column in texts.firstIndex { column.keys.contains($0) } }
            guard places.count == columns.count, Set(places).count == columns.count else { return nil }
            (self.row, self.width, self.places) = (row, texts.count, places)
        }

        var table: Element? { row.nearest("table") ?? row.parent }

        /// The cells of the rows below.
        var rows: [[Element]] {
            guard let table else { return [] }
            let rows = table.select(".//tr").filter { ($0.nearest("table") ?? $0.parent)?.node == table.node }
            guard let place = rows.firstIndex(where: { $0.node == row.node }) else { return [] }
            return rows[(place + 1)...].map(\.cells).filter { $0.count == width }.map { cells in
                places.map { cells[$0] }
            }
        }
    }
}
