/// What stands in a text area is text, tags and comments too (HTML 13.2.5.2, RCDATA): the parser would take it apart, and the
/// field would go back without it.
struct TextAreas {
    private let page: [UInt8]
    private var escaped: [UInt8] = []
    private var place = 0

    /// Where tags are no tags, and what ends it.
    private static let opaque: [(start: [UInt8], end: [UInt8])] = [
        (Array("<!--".utf8), Array("-->".utf8)), (Array("<script".utf8), Array("</script".utf8)),
        (Array("<style".utf8), Array("</style".utf8)), (Array("<title".utf8), Array("</title".utf8)),
    ]
    private static let area = (start: Array("<textarea".utf8), end: Array("</textarea".utf8))
    private static let reference = Array("&lt;".utf8)

    /// The page with each `<` inside its text areas written as a reference.
    static func escaped(_ text: String) -> String {
        guard text.holdsTag(area.start) else { return text }
        var areas = TextAreas(page: Array(text.utf8))
        return areas.text()
    }

    private init(page: [UInt8]) { self.page = page }

    private mutating func text() -> String {
        escaped.reserveCapacity(page.count + 64)
        while place < page.count {
            if page[place] != UInt8(ascii: "<") {
                copy(to: place + 1)
            } else if let kind = Self.opaque.first(where: { page.begins(with: $0.start, at: place) }) {
                copy(to: page.place(of: kind.end, from: place + kind.start.count))
            } else if page.begins(with: Self.area.start, at: place) {
                copy(to: page.place(of: [UInt8(ascii: ">")], from: place))
                escape(to: page.place(of: Self.area.end, from: place))
            } else {
                copy(to: place + 1)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private mutating func copy(to end: Int) {
        escaped += page[place..<end]
        place = end
    }

    private mutating func escape(to end: Int) {
        for byte in page[place..<end] {
            if byte == UInt8(ascii: "<") { escaped += Self.reference } else { escaped.append(byte) }
        }
        place = end
    }
}

extension [UInt8] {
    /// Whether the piece, in lower case, stands here, in upper or lower case.
    fileprivate func begins(with piece: [UInt8], at place: Int) -> Bool {
        count - place >= piece.count && piece.indices.allSatisfy { String.lower(self[place + $0]) == piece[$0] }
    }

    /// Where the piece begins next; the end where it does not.
    fileprivate func place(of piece: [UInt8], from start: Int) -> Int {
        (start..<count).first { begins(with: piece, at: $0) } ?? count
    }
}
