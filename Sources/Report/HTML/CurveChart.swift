import Appliance

/// Curves along the axis of the timeline: A solid, S dashed.
struct CurveChart {
    let chart: Timeline.Chart
    let timeline: Timeline
    let top: Int

    /// Where two readings lie further apart than this, the box was silent between them, and no line joins them.
    private static let gap = Span.minutes(2)
    private static let dashes = ["none", "5 3"]

    var nodes: [Node] {
        frame
            + zip(chart.curves, Self.dashes).map { curve, dash in
                .tag(
                    "path",
                    [
                        "d": path(through: thinned(curve.points)), "fill": "none", "stroke": "#111",
                        "stroke-width": "1.3", "stroke-dasharray": dash, "stroke-linecap": "round",
                    ])
            }
    }

    private var frame: [Node] {
        let (left, right) = (TimelineChart.left, TimelineChart.right)
        return [
            text(chart.label, x: 4, y: top + 12, anchor: "start"),
            text(names, x: 4, y: top + 28, anchor: "start"),
            text(chart.topLabel, x: left - 4, y: top + 9, anchor: "end"),
            text("0", x: left - 4, y: top + TimelineChart.curveHeight, anchor: "end"),
            .tag(
                "rect",
                [
                    "x": "\(left)", "y": "\(top)", "width": "\(right - left)",
                    "height": "\(TimelineChart.curveHeight)", "fill": "none", "stroke": "#777", "stroke-width": "0.6",
                ]),
        ]
    }

    private var names: String {
        zip(chart.curves, ["―", "- -"]).map { "\($0.name) \($1)" }.joined(separator: "   ")
    }

    private func text(_ text: String, x: Int, y: Int, anchor: String) -> Node {
        .tag(
            "text", ["x": "\(x)", "y": "\(y)", "font-size": "11", "text-anchor": anchor, "fill": "#111"], .text(text))
    }

    /// The highest figure of each unit of the picture's width: an evening has thousands of readings.
    private func thinned(_ points: [Samples.Point]) -> [Samples.Point] {
        points.reduce(into: []) { kept, point in
            guard let last = kept.last, timeline.x(of: last.at) == timeline.x(of: point.at) else {
                return kept.append(point)
            }
            if point.value >= last.value { kept[kept.count - 1] = point }
        }
    }

    private func path(through points: [Samples.Point]) -> String {
        var path = ""
        var last: Samples.Point?
        for point in points {
            let isJoined = last.map { point.at - $0.at <= Self.gap } ?? false
            path += "\(isJoined ? "L" : "M")\(timeline.x(of: point.at)) \(y(of: point.value))"
            // A reading that stands alone is a dot: a round cap on a line of no length.
            if !isJoined { path += "h0" }
            last = point
        }
        return path
    }

    private func y(of value: Int) -> Int {
        top + TimelineChart.curveHeight - min(value, chart.top) * TimelineChart.curveHeight / max(1, chart.top)
    }
}
