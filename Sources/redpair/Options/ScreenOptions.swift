import ArgumentParser
import Terminal

/// How the screen looks.
struct ScreenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Colours for a dark or a light background, or safe for eyes that do not tell red from green "
                + "(default: by COLORFGBG, or legible on both; none with NO_COLOR).", valueName: "dark|light|safe"))
    var theme: Appearance.Theme?

    @Option(
        help: ArgumentHelp(
            "Marks and lines: ascii, unicode, or auto, which asks the terminal how wide it shows them.",
            valueName: "ascii|unicode|auto"))
    var glyphs: Appearance.Marks = .auto

    /// The appearance that was chosen, and the terminal's where none was.
    var appearance: Appearance { Appearance(theme: theme ?? Environment.theme, marks: glyphs) }
}

extension Appearance.Theme: ExpressibleByArgument {}
extension Appearance.Marks: ExpressibleByArgument {}
