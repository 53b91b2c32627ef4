/// The marks and lines that a terminal can show: Unicode, or ASCII where ambiguous characters are two columns wide or
/// where the character set has none of them.
public struct Glyphs: Hashable, Sendable {
    /// The pieces of a frame.
    public struct Frame: Hashable, Sendable {
        /// `─`
        public var horizontal: String
        /// `│`
        public var vertical: String
        /// `┌`
        public var topLeft: String
        /// `┐`
        public var topRight: String
        /// `└`
        public var bottomLeft: String
        /// `┘`
        public var bottomRight: String
        /// `├`
        public var teeLeft: String
        /// `┤`
        public var teeRight: String
        /// `┬`
        public var teeTop: String
        /// `┴`
        public var teeBottom: String
        /// `┼`
        public var cross: String
    }

    /// The pieces of a frame.
    public var frame: Frame
    /// A green light.
    public var green: String
    /// A yellow light.
    public var yellow: String
    /// A red light.
    public var red: String
    /// A gray light.
    public var gray: String
    /// A light that is not known.
    public var unknown: String
    /// Not begun.
    public var pending: String
    /// May be carried out now.
    public var ready: String
    /// Under way.
    public var running: String
    /// Sensed: done.
    public var sensed: String
    /// Attested: a person said so.
    public var attested: String
    /// Overridden: 逸脱.
    public var overridden: String
    /// Refused, or come undone.
    public var refused: String
    /// Points at the current item.
    public var cursor: String
    /// From here to there.
    public var arrow: String
    /// Stands for text that was cut off.
    public var ellipsis: String
    /// There is more above.
    public var up: String
    /// There is more below.
    public var down: String
    /// A bar's cell, from empty to full.
    public var bar: [String]
    /// A sparkline's cell, from nothing to the top.
    public var levels: [String]
}

extension Glyphs {
    /// For UTF-8 terminals that count ambiguous characters as one column.
    public static let unicode = Glyphs(
        frame: Frame(
            horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
            teeLeft: "├", teeRight: "┤", teeTop: "┬", teeBottom: "┴", cross: "┼"),
        green: "●", yellow: "▲", red: "■", gray: "○", unknown: "?", pending: "·", ready: "▷", running: "▶",
        sensed: "✓", attested: "◆", overridden: "≠", refused: "✗", cursor: "▶", arrow: "→", ellipsis: "…", up: "↑",
        down: "↓", bar: ["░", "▌", "█"], levels: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

    /// For ears and for lines: nothing but the words beside the marks.
    public static let spoken: Glyphs = {
        var glyphs = Glyphs.ascii
        for light in [\Glyphs.green, \.yellow, \.red, \.gray, \.unknown] { glyphs[keyPath: light] = "" }
        glyphs.levels = [""]
        return glyphs
    }()

    /// For every terminal.
    public static let ascii = Glyphs(
        frame: Frame(
            horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
            teeLeft: "+", teeRight: "+", teeTop: "+", teeBottom: "+", cross: "+"),
        green: "@", yellow: "^", red: "#", gray: "o", unknown: "?", pending: ".", ready: ">", running: "*",
        sensed: "v", attested: "u", overridden: "!", refused: "x", cursor: ">", arrow: ">", ellipsis: "~", up: "^",
        down: "v", bar: ["-", "#"], levels: [" ", ".", ":", "-", "=", "+", "*", "#"])
}
