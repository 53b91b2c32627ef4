/// How large a screen or a part of it is, in character cells.
public struct Size: Hashable, Sendable {
    /// Cells side by side.
    public var columns: Int
    /// Cells one below the other.
    public var rows: Int

    /// So many columns by so many rows.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}
