import Canvas
import Testing

@Suite("Panes are cut from the screen without a gap or an overlap")
struct RectTests {
    private let screen = Rect(Size(columns: 81, rows: 24))

    @Test("Both parts of a split make the whole, wherever the cut", arguments: [-4, 0, 1, 40, 81, 99])
    func splits(cut: Int) {
        let (left, right) = screen.splitVertically(at: cut)
        #expect(left.columns + right.columns == 81 && left.endColumn == right.column)
        let (top, bottom) = screen.splitHorizontally(at: cut)
        #expect(top.rows + bottom.rows == 24 && top.endRow == bottom.row)
    }

    @Test("The left half has the odd column")
    func halves() {
        #expect(screen.splitVertically().left.columns == 41)
    }

    @Test("An inset, an overlap or a line that leaves nothing is empty, not negative")
    func empty() {
        #expect(Rect(column: 3, row: 3, columns: 1, rows: 1).inset().isEmpty)
        #expect(screen.intersection(Rect(column: 90, row: 0, columns: 5, rows: 5)).isEmpty)
        #expect(screen.line(24).isEmpty && screen.line(-1).isEmpty && !screen.line(23).isEmpty)
    }

    @Test("A box in the middle is cut to fit")
    func centred() {
        #expect(
            screen.centred(Size(columns: 41, rows: 4)) == Rect(column: 20, row: 10, columns: 41, rows: 4))
        #expect(screen.centred(Size(columns: 100, rows: 50)) == screen)
    }
}
