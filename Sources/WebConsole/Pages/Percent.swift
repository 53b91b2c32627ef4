/// A figure in percent, as pages write it. It is read with each picture of a box: an expression would be compiled each time.
enum Percent {
    /// The only one in the text; `nil` when there is none from 0 to 100, or another one beside it.
    static func only(in text: String) -> Int? {
        let pieces = Label(text).key.split(separator: "%", omittingEmptySubsequences: false)
        guard pieces.count == 2 else { return nil }
        let figure = pieces[0].reversed().prefix { isDigit($0) || "-+.,".contains($0) }
        return whole(String(figure.reversed()))
    }

    /// The figure without its fraction.
    private static func whole(_ figure: String) -> Int? {
        let parts = figure.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }), parts[0].count <= 3 else {
            return nil
        }
        return Int(parts[0]).flatMap { $0 <= 100 ? $0 : nil }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
