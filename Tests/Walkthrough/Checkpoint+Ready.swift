import TestSupport

extension Checkpoint {
    /// The evening at an item or a row, once nothing refuses any more that the item is begun.
    static func ready(_ place: String) throws -> Evening {
        var evening = try at(place)
        evening.work(limit: .minutes(5), hands: false) { evening in
            guard let item = evening.work.current else { return false }
            return item.operation == nil ? evening.reasons.isEmpty : evening.work.refusalsNow.isEmpty
        }
        return evening
    }
}
