/// What the bands of the timeline are filled with: each a pattern of its own, so that a black and white print tells them
/// apart.
enum Pattern {
    /// The patterns, for the beginning of the picture.
    static var definitions: Node {
        .tag(
            "defs", [:],
            pattern("yellow", ground: "#ffe680", stroke: "M0 8L8 0M-2 2L2 -2M6 10L10 6"),
            pattern("red", ground: "#f2a0a0", stroke: "M0 8L8 0M-2 2L2 -2M6 10L10 6M0 0L8 8M-2 6L2 10M6 -2L10 2"),
            pattern("gray", ground: "#d9d9d9", stroke: "M1.2 2h1.6M5.2 6h1.6"),
            pattern("silent", ground: "#ffffff", stroke: "M3 4h2"),
            pattern("starting", ground: "#ffffff", stroke: "M2 0v8M6 0v8"),
            pattern("troubled", ground: "#ffffff", stroke: "M0 0L8 8M-2 6L2 10M6 -2L10 2"))
    }

    private static func pattern(_ id: String, ground: String, stroke: String) -> Node {
        .tag(
            "pattern", ["id": id, "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"],
            .tag("rect", ["width": "8", "height": "8", "fill": ground]),
            .tag("path", ["d": stroke, "stroke": "#222", "stroke-width": "1", "fill": "none"]))
    }

    /// What a band of this look is filled with.
    static func fill(of look: Timeline.Band.Look) -> String {
        switch look {
        case .green: "#b7e3b0"
        case .yellow, .red, .gray, .silent, .starting, .troubled: "url(#\(look.rawValue))"
        case .answering: "#cfd8e3"
        case .standby, .chapter: "#ffffff"
        case .active: "#4a5a70"
        case .stopped: "#222222"
        }
    }
}

/// What the patterns and signs of the timeline mean, under it.
struct Legend {
    let timeline: Timeline

    var nodes: [Node] {
        let entries = timeline.legend.filter { isUsed($0.look) }
        let swatches = entries.flatMap { [swatch($0.look), Node.text(" \($0.words)   ")] }
        return [.tag("div", [:], swatches), .tag("div", [:], .text(timeline.signs))]
    }

    private func isUsed(_ look: Timeline.Band.Look) -> Bool {
        timeline.boxes.contains { box in box.lanes.contains { lane in lane.bands.contains { $0.look == look } } }
    }

    private func swatch(_ look: Timeline.Band.Look) -> Node {
        .tag(
            "svg", ["viewBox": "0 0 22 12", "style": "display:inline;width:22px;height:12px;vertical-align:-1px"],
            .tag(
                "rect",
                [
                    "x": "0.5", "y": "0.5", "width": "21", "height": "11", "fill": Pattern.fill(of: look),
                    "stroke": "#333",
                ]))
    }
}
