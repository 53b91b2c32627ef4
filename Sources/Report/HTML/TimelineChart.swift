import Appliance

/// Draws a timeline as SVG, inside the page. All lengths are the picture's own units, 1000 of which are its width.
struct TimelineChart {
    let timeline: Timeline

    static let width = 1000
    /// Where the axis begins: the names of the lanes stand before it.
    static let left = 168
    /// Where it ends.
    static let right = 990
    static let laneHeight = 17
    static let curveHeight = 46

    /// The picture with its legend.
    var node: Node {
        let rows = layout
        let picture = Node.tag(
            "svg",
            [
                "viewBox": "0 0 \(Self.width) \(rows.height)", "role": "img", "aria-label": timeline.description,
                "xmlns": "http://www.w3.org/2000/svg",
            ],
            [Pattern.definitions] + grid(to: rows.height) + rows.nodes)
        return .tag("figure", [:], picture, .tag("figcaption", [:], Legend(timeline: timeline).nodes))
    }

    /// Everything from top to bottom.
    private var layout: (nodes: [Node], height: Int) {
        var nodes: [Node] = []
        var top = 24
        for lane in timeline.common {
            nodes += self.lane(lane, top: top)
            top += Self.laneHeight + 4
        }
        for box in timeline.boxes {
            top += 8
            nodes.append(label("\(box.name)  \(box.host)", x: 4, y: top + 10, isStrong: true))
            top += 15
            for lane in box.lanes {
                nodes += self.lane(lane, top: top)
                top += Self.laneHeight + (lane.points.isEmpty ? 3 : 13)
            }
        }
        for chart in timeline.curves {
            top += 10
            nodes += CurveChart(chart: chart, timeline: timeline, top: top).nodes
            top += Self.curveHeight
        }
        return (nodes, top + 6)
    }

    private func lane(_ lane: Timeline.Lane, top: Int) -> [Node] {
        let name = label(lane.label, x: 4, y: top + 13)
        let bands = lane.bands.flatMap { band($0, top: top) }
        let isBare = lane.bands.isEmpty
        let points = lane.points.map { point in
            mark(point.sign, x: x(of: point.at), y: isBare ? top + 13 : top + Self.laneHeight + 10)
        }
        return [name] + bands + points
    }

    private func band(_ band: Timeline.Band, top: Int) -> [Node] {
        let (from, to) = (x(of: band.from), x(of: band.to))
        let width = max(to - from, 1)
        var nodes = [
            Node.tag(
                "rect",
                [
                    "x": "\(from)", "y": "\(top)", "width": "\(width)", "height": "\(Self.laneHeight)",
                    "fill": Pattern.fill(of: band.look), "stroke": "#333", "stroke-width": "0.6",
                ])
        ]
        if band.label.roughWidth(at: 11) + 6 <= width {
            nodes.append(inscription(of: band, x: from + width / 2, y: top + 12))
        }
        return nodes
    }

    /// On a plate of its own, so that no pattern runs through the letters.
    private func inscription(of band: Timeline.Band, x: Int, y: Int) -> Node {
        let (width, isDark) = (band.label.roughWidth(at: 11) + 4, band.look == .stopped || band.look == .active)
        return .tag(
            "g", [:],
            .tag(
                "rect",
                [
                    "x": "\(x - width / 2)", "y": "\(y - 11)", "width": "\(width)", "height": "14", "rx": "2",
                    "fill": isDark ? "#222" : "#fff", "fill-opacity": "0.85",
                ]),
            .tag(
                "text",
                [
                    "x": "\(x)", "y": "\(y)", "font-size": "11", "text-anchor": "middle",
                    "fill": isDark ? "#fff" : "#111",
                ], .text(band.label)))
    }

    private func grid(to bottom: Int) -> [Node] {
        timeline.ticks.flatMap { tick in
            let x = x(of: tick.at)
            return [
                Node.tag(
                    "line",
                    [
                        "x1": "\(x)", "x2": "\(x)", "y1": "16", "y2": "\(bottom)", "stroke": "#bbb",
                        "stroke-width": "0.6",
                    ]),
                mark(tick.label, x: x, y: 12),
            ]
        }
    }

    private func label(_ text: String, x: Int, y: Int, isStrong: Bool = false) -> Node {
        .tag(
            "text",
            ["x": "\(x)", "y": "\(y)", "font-size": "12", "font-weight": isStrong ? "bold" : "normal", "fill": "#111"],
            .text(text))
    }

    private func mark(_ text: String, x: Int, y: Int) -> Node {
        .tag(
            "text", ["x": "\(x)", "y": "\(y)", "font-size": "11", "text-anchor": "middle", "fill": "#111"], .text(text))
    }

    private func x(of moment: Moment) -> Int { timeline.x(of: moment) }
}

extension Timeline {
    /// Where a moment stands on the axis, in the picture's units.
    func x(of moment: Moment) -> Int {
        let room = Int64(TimelineChart.right - TimelineChart.left)
        let inside = min(max(moment, from), to)
        return TimelineChart.left + Int((inside - from).milliseconds * room / max(1, (to - from).milliseconds))
    }
}

extension String {
    /// How wide it will be, roughly: an East Asian character takes a full square, others a little more than half.
    fileprivate func roughWidth(at size: Int) -> Int {
        unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? size : size * 6 / 10) }
    }
}
