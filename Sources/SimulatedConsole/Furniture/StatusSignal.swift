import Appliance

/// A ball of the monitor: its ALT is the only thing that tells the greys apart (`admin-ui` 2.3, style trueBlue).
struct StatusSignal {
    let signal: Signal

    /// The words of the ALT, in Japanese.
    var words: String {
        switch signal {
        case .normal: "正常に動作中"
        case .problem: "問題発生"
        case .severe: "深刻な問題発生"
        case .none: "動作状況は収集されていません"
        case .disabled: "無効にされている項目"
        case .unmonitored: "監視されていない項目"
        }
    }

    private var image: String {
        switch signal {
        case .normal: "greenball.gif"
        case .problem: "yellowball.gif"
        case .severe: "redball.gif"
        case .none, .disabled, .unmonitored: "greyball.gif"
        }
    }

    /// The image alone, as on a detail page.
    var text: String {
        "<IMG ALT=\"\(words)\" BORDER=\"0\" WIDTH=\"16\" HEIGHT=\"16\" SRC=\"/libImage/\(image)\">"
    }

    /// The image as a link, as in a list.
    func linked(to link: String?) -> String { "<A HREF=\"\(link ?? "javascript: void(0);")\" >\(text)</A>" }
}

/// The images under `/libImage/`: one dot of colour each, which the page scales.
enum Ball {
    /// The image of this name; `nil` when there is none.
    static func image(_ path: String) -> [UInt8]? {
        let colours: [String: [UInt8]] = [
            "greenball": [0x20, 0xA0, 0x40], "yellowball": [0xE0, 0xC0, 0x20], "redball": [0xD0, 0x30, 0x30],
            "greyball": [0xA0, 0xA0, 0xA0], "spaceHolder": [0xFF, 0xFF, 0xFF], "detail": [0x30, 0x60, 0xC0],
            "detailGray": [0xC0, 0xC0, 0xC0],
        ]
        guard path.hasPrefix("/libImage/"), path.hasSuffix(".gif") else { return nil }
        return colours[String(path.dropFirst(10).dropLast(4))].map(gif)
    }

    /// A GIF89a of one dot.
    private static func gif(_ colour: [UInt8]) -> [UInt8] {
        Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + colour + [0, 0, 0]
            + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
    }
}
