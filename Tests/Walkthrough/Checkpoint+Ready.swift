import TestSupport

extension Checkpoint {
    /// The evening at an item or a row, once nothing refuses any more that the item is begun.
    static func ready(_ place: String) throws -> Evening {
        var evening = try at(place)
        let item = evening.place
        var before = evening
        evening.work(limit: .minutes(5), hands: false) { evening in
            guard let current = evening.work.current, evening.place == item else { return true }
            if current.operation == nil ? evening.reasons.isEmpty : evening.work.refusalsNow.isEmpty { return true }
            before = evening
            return false
        }
        // What is only looked at may come true at the moment when nothing refuses it any more.
        return evening.place == item ? evening : before
    }
}
