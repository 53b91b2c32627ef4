/// A figure in percent, as pages write it.
enum Percent {
    /// The only one in the text; `nil` when there is none from 0 to 100, or another one beside it.
    static func only(in text: String) -> Int? {
        let figures = Label(text).key.matches(of: /([-+0-9.,]*)%/).map { whole($0.output.1) }
        return figures.count == 1 ? figures[0] : nil
    }

    /// The figure without its fraction.
    private static func whole(_ figure: Substring) -> Int? {
        guard let match = figure.wholeMatch(of: /([0-9]{1,3})(?:\.[0-9]+)?/), let whole = Int(match.output.1) else {
            return nil
        }
        return whole <= 100 ? whole : nil
    }
}
