import Appliance
import Canvas

/// Where everything is on the screen: a pure function of its size.
public struct Layout: Equatable, Sendable {
    /// The smallest screen that shows all that is needed.
    public static let smallest = Size(columns: 60, rows: 20)

    /// The line at the top.
    public let header: Rect
    /// The two boxes, side by side.
    public let boxes: BySide<Rect>
    /// The procedure table.
    public let checklist: Rect
    /// What comes next.
    public let next: Rect
    /// The last lines of the log.
    public let log: Rect
    /// The keys that work now.
    public let footer: Rect
    /// Where overlays go: everything but header and footer.
    public let overlay: Rect

    /// The layout of a screen; `nil` when it is smaller than ``smallest``.
    public init?(_ size: Size) {
        guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return nil }
        let spare = size.rows - Self.smallest.rows
        let (header, below) = Rect(size).splitHorizontally(at: 1)
        let (main, footer) = below.splitHorizontally(at: below.rows - 1)
        let (boxes, rest) = main.splitHorizontally(at: spare >= 14 ? 12 : spare >= 4 ? 8 : 7)
        let logRows = spare >= 14 ? 5 + (spare - 14) / 4 : spare >= 4 ? 2 : 1
        let (panes, log) = rest.raisedByOne.splitHorizontally(at: rest.rows + 1 - logRows)
        let (checklist, next) = panes.splitHorizontally(at: panes.rows - (spare >= 14 ? 6 : 4))
        let (left, right) = boxes.splitVertically()
        self.boxes = BySide(active: left, standby: right)
        (self.header, self.footer, self.log, self.checklist) = (header, footer, log, checklist)
        self.next = next.raisedByOne
        overlay = main
    }
}

extension Rect {
    /// One row more at the top: panes share their border lines, so that no row is spent on two of them.
    fileprivate var raisedByOne: Rect { Rect(column: column, row: row - 1, columns: columns, rows: rows + 1) }
}
