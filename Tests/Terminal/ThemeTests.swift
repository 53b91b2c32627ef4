import CNcurses
import Canvas
import Foundation
import Testing

@testable import Terminal

@Suite("Every theme can be read, and none needs its colours")
struct ThemeTests {
    private static let names: [Appearance.Theme?] = [nil, .dark, .light, .safe]
    private static let words: [Tone] = Tone.allCases.filter { ![.plain, .strong, .prompt].contains($0) }

    /// The backgrounds that a theme may find itself on.
    private func grounds(_ name: Appearance.Theme?) -> [Colour] {
        switch name {
        case .dark: [.black]
        case .light: [.white]
        case .safe, nil: [.black, .white]
        }
    }

    @Test(
        "With 256 colours each tone stands out from the background at 3 to 1, and text in a bar at 4.5",
        arguments: names)
    func contrast(name: Appearance.Theme?) {
        let theme = Theme(palette: .many, name: name)
        for tone in Self.words {
            let colours = theme.style(of: tone).colours
            guard colours.foreground >= 0 else { continue }
            let text = Colour(colours.foreground)
            if colours.background >= 0 {
                #expect(text.contrast(with: Colour(colours.background)) >= 4.5, "\(tone)")
            } else {
                for ground in grounds(name) { #expect(text.contrast(with: ground) >= 2.9, "\(tone) on \(ground)") }
            }
        }
    }

    @Test(
        "In the safe theme good, caution and alarm stay apart for eyes without red or green",
        arguments: Colour.Eyes.allCases)
    func safe(eyes: Colour.Eyes) {
        let theme = Theme(palette: .many, name: .safe)
        let seen = [Tone.good, .caution, .alarm].map { Colour(theme.style(of: $0).colours.foreground).seen(by: eyes) }
        #expect(seen[0].distance(to: seen[1]) > 90 && seen[0].distance(to: seen[2]) > 90, "\(seen)")
        #expect(theme.style(of: .alarm).attributes != theme.style(of: .caution).attributes)
    }

    @Test("The measure of it can fail: the usual red and green are one colour to such eyes")
    func usual() {
        let theme = Theme(palette: .many, name: .light)
        let seen = [Tone.good, .caution].map { Colour(theme.style(of: $0).colours.foreground).seen(by: .withoutGreen) }
        #expect(seen[0].distance(to: seen[1]) < 90)
    }

    @Test("Only what the terminal has is asked of it", arguments: names)
    func numbers(name: Appearance.Theme?) {
        for (palette, count) in [(Theme.Palette.monochrome, 0), (.eight, 8), (.sixteen, 16), (.many, 256)] {
            for tone in Tone.allCases {
                let colours = Theme(palette: palette, name: name).style(of: tone).colours
                #expect(
                    (-1..<count).contains(Int(colours.foreground)) && (-1..<count).contains(Int(colours.background)))
            }
        }
        #expect(
            [0, 2, 8, 16, 88, 256].map { Theme.Palette(colours: $0) }
                == [.monochrome, .monochrome, .eight, .sixteen, .sixteen, .many])
    }

    @Test(
        "With few colours nothing yellow stands on a background that may be white",
        arguments: [nil, Appearance.Theme.light, .safe])
    func yellow(name: Appearance.Theme?) {
        for palette in [Theme.Palette.eight, .sixteen] {
            for tone in Self.words {
                let style = Theme(palette: palette, name: name).style(of: tone)
                let colours = style.colours
                #expect(colours.background >= 0 || ![3, 11].contains(colours.foreground), "\(tone)")
                let isBlack = colours.background >= 0 && colours.foreground == 0
                #expect(!isBlack || style.attributes & redpair_bold() == 0, "bold black is grey: \(tone)")
            }
        }
    }

    @Test("Without colour an alarm, a caution and an override still differ from plain text", arguments: names)
    func monochrome(name: Appearance.Theme?) {
        let theme = Theme(palette: .monochrome, name: name)
        let looks = [Tone.plain, .caution, .alarm, .overridden, .alarmBanner, .dim].map {
            theme.style(of: $0).attributes
        }
        #expect(Set(looks).count == looks.count)
    }

    @Test(
        "COLORFGBG tells the background",
        arguments: [
            ("15;0", .dark), ("0;15", .light), ("15;default;0", .dark), ("0;7", .light), ("7;8", .dark), ("", nil),
            ("default;default", nil),
        ] as [(String, Appearance.Theme?)])
    func background(colours: String, theme: Appearance.Theme?) { #expect(Environment.theme(colours: colours) == theme) }
}

/// A colour of xterm's 256, as light.
struct Colour: CustomStringConvertible {
    /// Eyes that lack one kind of cone.
    enum Eyes: CaseIterable { case withoutRed, withoutGreen }

    static let black = Colour([0, 0, 0])
    static let white = Colour([255, 255, 255])

    /// Red, green, blue, 0 to 255.
    private let parts: [Double]

    private init(_ parts: [Double]) { self.parts = parts }

    /// A colour from 16 on: of the cube, or a gray.
    init(_ number: Int16) {
        let levels = [0.0, 95, 135, 175, 215, 255]
        let place = Int(number) - 16
        parts =
            number >= 232
            ? Array(repeating: Double(8 + 10 * (Int(number) - 232)), count: 3)
            : [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
    }

    var description: String { "\(parts)" }

    private var linear: [Double] {
        parts.map { $0 / 255 }.map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    }

    private var luminance: Double { zip(linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 } }

    /// By WCAG 2: 1 to 21.
    func contrast(with other: Colour) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// By Machado, Oliveira and Fernandes (2009), at full severity.
    func seen(by eyes: Eyes) -> Colour {
        let matrix: [[Double]] =
            switch eyes {
            case .withoutRed:
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            case .withoutGreen:
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            }
        return Colour(matrix.map { row in zip(row, parts).reduce(0) { $0 + $1.0 * $1.1 } })
    }

    func distance(to other: Colour) -> Double {
        zip(parts, other.parts).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
}
