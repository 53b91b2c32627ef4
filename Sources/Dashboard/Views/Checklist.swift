import Appliance
import Procedure
import Walkthrough

/// The lines of the procedure table, and which of them there is room for.
struct Checklist {
    /// A line of it.
    enum Row {
        case chapter(Chapter)
        case item(Int, Item, remark: Words?)
        case closing(Words)
    }

    private let rows: [Row]
    private let room: Int
    /// The place of the item that is looked at among the rows.
    private var line = 0
    /// The first row that is shown.
    private(set) var top = 0

    /// - Parameter room: how many lines are shown at once.
    init(of work: Walkthrough, room: Int, selected: Int) {
        rows = Self.rows(of: work.procedure, closings: room > 14)
        self.room = room
        select(selected)
    }

    /// Has an item looked at: its line stands a third from the top, so that what comes next is in sight.
    mutating func select(_ selected: Int) {
        line = rows.firstIndex { if case .item(selected, _, _) = $0 { true } else { false } } ?? rows.count
        top = max(0, min(line - room / 3, rows.count - room))
    }

    /// The rows that are shown.
    var shown: ArraySlice<Row> { rows.dropFirst(top).prefix(room) }

    /// The item that is looked at, with its place among the rows that are shown.
    var selected: (index: Int, item: Item)? {
        guard rows.indices.contains(line), case .item(_, let item, _) = rows[line] else { return nil }
        return (line - top, item)
    }

    var hasMoreAbove: Bool { top > 0 }
    var hasMoreBelow: Bool { rows.count - top > room }

    private static func rows(of procedure: Procedure, closings: Bool) -> [Row] {
        var index = 0
        var rows: [Row] = []
        for chapter in procedure.chapters {
            rows.append(.chapter(chapter))
            for step in chapter.steps {
                for item in step.items {
                    rows.append(.item(index, item, remark: item.id.place == 1 ? step.remarks[item.side.peer] : nil))
                    index += 1
                }
            }
            if closings, let closing = chapter.closing { rows.append(.closing(closing)) }
        }
        return rows
    }
}
