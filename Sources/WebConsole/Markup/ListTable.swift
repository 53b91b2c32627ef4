import Appliance

/// A ScrollList: a row of headers, and a row for each entry (`admin-ui` 2.2).
struct ListTable {
    /// The cells of each entry, in the order of the columns asked for.
    let rows: [[Element]]

    /// The first table with a row that has all these columns, in whatever order; `nil` when there is none.
    init?(columns: [Labels], on html: HTMLPage) {
        for header in html.select("//tr") {
            let cells = header.cells
            guard cells.count >= columns.count, let places = Self.places(of: columns, in: cells) else { continue }
            rows = Self.rows(after: header, width: cells.count).map { row in places.map { row[$0] } }
            return
        }
        return nil
    }

    /// How many entries the list says that it has, the pages not shown included; `nil` when it does not say.
    static func count(on html: HTMLPage, words: Labels) -> Int? {
        html.select("//td | //th | //font").lazy.compactMap { count(in: $0, words: words) }.first
    }

    /// The count that stands alone in a cell, such as `27 エントリ`.
    static func count(in cell: Element, words: Labels) -> Int? {
        let key = Label(cell.text(limit: 60)).key
        let digits = key.prefix { $0.isASCII && $0.isNumber }
        return words.keys.contains(Label(key.dropFirst(digits.count))) ? Int(digits) : nil
    }

    private static func places(of columns: [Labels], in cells: [Element]) -> [Int]? {
        let texts = cells.map { Label($0.text(limit: 240)) }
        let places = columns.compactMap { column in
            texts.indices.filter { column.keys.contains(texts[$0]) }.first
        }
        return places.count == columns.count && Set(places).count == columns.count ? places : nil
    }

    private static func rows(after header: Element, width: Int) -> [[Element]] {
        guard let table = header.nearest("table") ?? header.parent else { return [] }
        let rows = table.select(".//tr").filter { ($0.nearest("table") ?? $0.parent)?.node == table.node }
        guard let place = rows.firstIndex(where: { $0.node == header.node }) else { return [] }
        return rows[(place + 1)...].map(\.cells).filter { $0.count == width }
    }
}
