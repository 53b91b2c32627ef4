/// A rectangle of cells. Column 0, row 0 is the top left corner of the screen; negative sizes count as 0.
public struct Rect: Hashable, Sendable {
    /// The leftmost column.
    public var column: Int
    /// The topmost row.
    public var row: Int
    /// The width.
    public var columns: Int
    /// The height.
    public var rows: Int

    /// The rectangle whose top left cell is at `column`, `row`.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The whole of a screen.
    public init(_ size: Size) { self.init(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The first column to the right of it.
    public var endColumn: Int { column + columns }
    /// The first row below it.
    public var endRow: Int { row + rows }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// Whether a cell lies in it.
    public func contains(column: Int, row: Int) -> Bool {
        column >= self.column && column < endColumn && row >= self.row && row < endRow
    }

    /// What both have in common; empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let column = max(self.column, other.column)
        let row = max(self.row, other.row)
        return Rect(
            column: column, row: row, columns: min(endColumn, other.endColumn) - column,
            rows: min(endRow, other.endRow) - row)
    }
}

extension Rect {
    /// What is left when so many cells are taken off every edge.
    public func inset(by cells: Int = 1) -> Rect { inset(columns: cells, rows: cells) }

    /// What is left when so many columns are taken off left and right, and rows off top and bottom.
    public func inset(columns: Int, rows: Int) -> Rect {
        Rect(
            column: column + columns, row: row + rows, columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
    }

    /// The first so many columns, and the rest. A count beyond the width leaves nothing on the right.
    public func splitVertically(at columns: Int) -> (left: Rect, right: Rect) {
        let cut = min(max(0, columns), self.columns)
        return (
            Rect(column: column, row: row, columns: cut, rows: rows),
            Rect(column: column + cut, row: row, columns: self.columns - cut, rows: rows)
        )
    }

    /// Two halves side by side; the left one has the odd column.
    public func splitVertically() -> (left: Rect, right: Rect) { splitVertically(at: (columns + 1) / 2) }

    /// The first so many rows, and the rest. A count beyond the height leaves nothing at the bottom.
    public func splitHorizontally(at rows: Int) -> (top: Rect, bottom: Rect) {
        let cut = min(max(0, rows), self.rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: cut),
            Rect(column: column, row: row + cut, columns: columns, rows: self.rows - cut)
        )
    }

    /// One line of it, counted from its top; empty beyond its height.
    public func line(_ index: Int) -> Rect {
        Rect(column: column, row: row + index, columns: columns, rows: index >= 0 && index < rows ? 1 : 0)
    }

    /// A rectangle of this size in the middle of it, cut to fit.
    public func centred(_ size: Size) -> Rect {
        let columns = min(size.columns, self.columns)
        let rows = min(size.rows, self.rows)
        return Rect(
            column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2, columns: columns,
            rows: rows)
    }
}
