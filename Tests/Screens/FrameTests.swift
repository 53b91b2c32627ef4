import Appliance
import Canvas
import Testing

@testable import Dashboard

@Suite("No line is too wide, no frame is broken")
struct FrameTests {
    @Test("No line is wider than the screen", arguments: Picture.all)
    func width(_ picture: Picture) throws {
        for line in try picture.canvas().text.split(separator: "\n") {
            #expect(Width.narrow.columns(of: String(line)) <= picture.size.columns, "\(line)")
        }
    }

    @Test("Every frame is whole, to the last line of its right edge", arguments: Picture.all)
    func frames(_ picture: Picture) throws {
        let canvas = try picture.canvas()
        let frames = Frames(in: canvas)
        if picture.occasion.isFullScreen {
            let size = canvas.size
            #expect(frames.whole == [Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)])
        } else if picture.occasion.isCovered {
            let middle = (canvas.size.columns / 2, canvas.size.rows / 2)
            let isNarrow = canvas.size.columns < 80
            let panel = frames.whole.first {
                $0.contains(column: middle.0, row: middle.1) && (isNarrow || $0.column > 0)
            }
            #expect(panel != nil, "\(canvas.text)")
        } else {
            #expect(frames.broken.isEmpty, "\(frames.broken)\n\(canvas.text)")
            #expect(frames.whole.count == (picture.size.columns < 60 ? 0 : 4))
        }
    }

    @Test("What is cut of a box ends in …, and never runs into what follows", arguments: Language.allCases)
    func cut(language: Language) throws {
        var scene = try Album.scene(of: .alarm)
        scene.language = language
        for columns in 60...200 {
            let line = scene.drawn(Size(columns: columns, rows: 30)).text.split(separator: "\n").first {
                $0.contains(language == .japanese ? "想定外" : "UNEXPECTED")
            }
            let parts = String(line ?? "").matches(of: #/(想定外|UNEXPECTED)(（想定|\ \(expected)?(?<rest>[^│]*)/#)
            for part in parts where part.2 != nil {
                #expect(part.rest.contains(#/[）)…] /#), "\(columns): \(line ?? "")")
            }
        }
        let piece = [Piece("abc "), Piece("def"), Piece("ghi ")]
        let canvas = Canvas(columns: 10, rows: 1)
        let texts = (1...10).map { piece.cut(to: $0, on: canvas).map(\.text).joined() }
        #expect(texts.prefix(4) == ["…", "a…", "ab…", "abc…"] && texts[6...8] == ["abc de…", "abc def…", "abc defg…"])
        #expect(texts[9] == "abc defghi ")
    }

    @Test("Text that grows over a frame is noticed")
    func noticed() {
        var canvas = Canvas(columns: 20, rows: 5)
        canvas.frame(canvas.bounds, title: "同期")
        #expect(Frames(in: canvas).whole == [canvas.bounds])
        canvas.put("あ", column: 18, row: 2)
        #expect(Frames(in: canvas).whole.isEmpty && Frames(in: canvas).broken == [[0, 0]])
    }
}

/// The frames that can be seen in a picture, found by their upper left corners; panes share the lines between them.
struct Frames {
    /// Those that are whole.
    private(set) var whole: [Rect] = []
    /// The upper left corners of those that are not, as column and row.
    private(set) var broken: [[Int]] = []
    private let canvas: Canvas

    init(in canvas: Canvas) {
        self.canvas = canvas
        for row in 0..<canvas.size.rows {
            for column in 0..<canvas.size.columns where isCorner(column, row, \.topLeft, \.teeLeft) {
                if let frame = frame(column, row) { whole.append(frame) } else { broken.append([column, row]) }
            }
        }
    }

    /// Follows the upper edge (its title has other letters) to its corner, and both sides down to the lower edge.
    private func frame(_ left: Int, _ top: Int) -> Rect? {
        let vertical = canvas.glyphs.frame.vertical
        guard let right = (left + 1..<canvas.size.columns).first(where: { isCorner($0, top, \.topRight, \.teeRight) }),
            let bottom = (top + 1..<canvas.size.rows).first(where: { canvas[left, $0].text != vertical }),
            (top + 1..<bottom).allSatisfy({ canvas[right, $0].text == vertical }),
            isEdge(bottom, from: left, to: right)
        else { return nil }
        return Rect(column: left, row: top, columns: right - left + 1, rows: bottom - top + 1)
    }

    /// A lower edge of its own, or the upper edge of a pane below that goes from side to side of the screen.
    private func isEdge(_ row: Int, from left: Int, to right: Int) -> Bool {
        [(left, right), (0, canvas.size.columns - 1)].contains { left, right in
            isCorner(left, row, \.bottomLeft, \.teeLeft) && isCorner(right, row, \.bottomRight, \.teeRight)
        }
    }

    private func isCorner(
        _ column: Int, _ row: Int, _ corner: KeyPath<Glyphs.Frame, String>, _ tee: KeyPath<Glyphs.Frame, String>
    ) -> Bool {
        let lines = canvas.glyphs.frame
        return [lines[keyPath: corner], lines[keyPath: tee]].contains(canvas[column, row].text)
    }
}
