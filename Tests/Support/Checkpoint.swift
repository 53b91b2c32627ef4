import Procedure
import Walkthrough

/// The whole evening with a person's fingers on the keys, kept as it was when the turn of each item came: tests take it up from there.
package enum Checkpoint {
    private static let all = Result { try played() }

    /// The evening at each item that had a turn, in order; none where the evening could not be played.
    package static var places: [(place: String, evening: Evening)] {
        guard case .success(let all) = all else { return [] }
        return all.map { ($0.key, $0.value) }.sorted { $0.1.work.position < $1.1.work.position }
    }

    /// The evening at the moment when the turn of an item (`1-3.2`) or of a row (`1-3`) has come.
    package static func at(_ place: String) throws -> Evening {
        let all = try all.get()
        guard let evening = all[place] ?? all[place + ".1"] else { throw NoSuchPlace(place: place) }
        return evening
    }

    /// At STEP5-1.4, the services started by (*2) while the boxes still sync.
    package static func early() throws -> Evening {
        var evening = try at("4-1.1")
        evening.pass(.minutes(1))
        evening.override(because: "x")
        evening.work(limit: .minutes(5)) { $0.work.current?.id.description == "5-1.4" }
        return evening
    }

    private struct NoSuchPlace: Error { let place: String }

    private static func played() throws -> [String: Evening] {
        var evening = try Evening(Settings())
        var kept: [String: Evening] = [:]
        evening.work { evening in
            if let id = evening.work.current?.id.description, kept[id] == nil { kept[id] = evening }
            return evening.work.current == nil
        }
        kept["end"] = evening
        return kept
    }
}
