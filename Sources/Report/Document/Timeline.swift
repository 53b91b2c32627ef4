import Appliance

/// The evening as a picture: what each box showed, along one axis of time. Its words are settled, its form is not.
struct Timeline {
    /// The beginning and the end of the axis.
    var from: Moment
    var to: Moment
    /// The marks of the axis.
    var ticks: [Tick]
    /// Bands over both boxes: the chapters, and the time without mail.
    var common: [Lane]
    /// The bands of each box.
    var boxes: [Box]
    /// Curves along the same axis.
    var curves: [Chart]
    /// What the patterns mean.
    var legend: [(look: Band.Look, words: String)]
    /// What the signs mean.
    var signs: String
    /// A time of day, as it is written everywhere in the report.
    var time: (Moment) -> String
    /// The words for a reader who cannot see it.
    var description: String

    struct Tick {
        var at: Moment
        var label: String
    }

    struct Lane {
        var label: String
        var bands: [Band]
        var points: [Point] = []
    }

    /// A time in which something was so.
    struct Band {
        /// How it is drawn: told apart by pattern, not by colour alone.
        enum Look: String, CaseIterable {
            case green, yellow, red, gray, answering, starting, silent, troubled, active, standby, stopped, chapter
        }

        var from: Moment
        var to: Moment
        var look: Look
        /// Written into it where there is room.
        var label: String
    }

    /// A moment on a lane.
    struct Point {
        var at: Moment
        var sign: String
    }

    struct Box {
        var name: String
        var host: String
        var lanes: [Lane]
    }

    struct Chart {
        var label: String
        /// What the top stands for, in the figures of the curves.
        var top: Int
        var topLabel: String
        var curves: [(name: String, points: [Samples.Point])]
    }
}
