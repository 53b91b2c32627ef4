import Appliance
import Procedure

extension Cue {
    /// Reads a sentence of a scenario, such as `at 2-1.1`, `begun 1-4 + 90 s` or `sync at 40 %`.
    init?(_ text: String) {
        let parts = text.split(separator: "+", maxSplits: 1).map { $0.split(separator: " ").map(String.init) }
        guard let words = parts.first, let point = Point(words) else { return nil }
        guard parts.count == 2 else {
            self.init(point)
            return
        }
        guard let delay = Span(words: parts[1]) else { return nil }
        self.init(point, plus: delay)
    }

    /// Ones that read well, to show to whoever wrote one that does not.
    static let example = "at start, at 2-1.1, begun 1-4 + 90 s, after 3-8 + 2 min, active update at 50 %, sync at 40 %"
}

extension Cue.Point {
    fileprivate init?(_ words: [String]) {
        switch (words.count, words.first) {
        case (2, "at") where words[1] == "start": self = .start
        case (2, "at"): self.init(Item.ID(words[1])) { .turn($0) }
        case (2, "begun"): self.init(Item.ID(words[1])) { .begun($0) }
        case (2, "after"): self.init(Item.ID(words[1])) { .done($0) }
        case (4, "sync"): self.init(Percent(words.dropFirst())) { .sync(percent: $0.value) }
        case (5, let name?) where words[1] == "update":
            guard let side = Side(rawValue: name) else { return nil }
            self.init(Percent(words.dropFirst(2))) { .update(side, percent: $0.value) }
        default: return nil
        }
    }

    private init?<Value>(_ value: Value?, _ make: (Value) -> Cue.Point) {
        guard let value else { return nil }
        self = make(value)
    }
}

/// Reads `at 40 %`, 0 to 99.
struct Percent {
    let value: Int

    init?(_ words: ArraySlice<String>) {
        let words = Array(words)
        guard words.count == 3, words[0] == "at", words[2] == "%", let value = Int(words[1]), (0...99).contains(value)
        else { return nil }
        self.value = value
    }
}

extension Item.ID {
    /// Reads `2-1.3`, or `2-1` for the row's first item.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let step = parts.first.flatMap({ Step.ID($0) }), parts.count <= 2 else { return nil }
        guard parts.count == 2 else {
            self.init(step: step, place: 1)
            return
        }
        guard let place = Int(parts[1]), place > 0 else { return nil }
        self.init(step: step, place: place)
    }
}

extension Span {
    /// Reads `90 s` or `5 min`.
    init?(words: [String]) {
        guard words.count == 2, let count = Int64(words[0]), (0...10_000).contains(count) else { return nil }
        switch words[1] {
        case "s": self = .seconds(count)
        case "min": self = .minutes(count)
        default: return nil
        }
    }
}
