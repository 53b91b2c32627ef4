/// A figure in percent, as pages write it.
enum Percent {
    /// The first one in the text; `nil` when there is none from 0 to 100.
    static func first(in text: String) -> Int? {
        guard let match = Label(text).key.firstMatch(of: /([0-9]{1,3})(?:\.[0-9]+)?%/), let figure = Int(match.output.1)
        else { return nil }
        return figure <= 100 ? figure : nil
    }
}
