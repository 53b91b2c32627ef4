import Appliance
import Canvas
import SimulatedPair

/// The rehearsal's boxes as they stand in the rack: power buttons, cables, the PC.
struct BenchView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        guard let pair = scene.bench else { return }
        Panel(title: scene.say("訓練機（手の作業）", "The bench: what hands do"), tone: .rehearsal, lines: lines(pair))
            .draw(in: area, on: &canvas)
    }

    private func lines(_ pair: SimulatedPair) -> [Piece] {
        var lines: [Piece] = []
        for (key, side) in [("1", Side.active), ("2", .standby)] {
            let power = scene.say(pair.box(side).power.words)
            let lamp = pair.box(side).power.lampIsOn ? scene.view.glyphs.green : scene.view.glyphs.gray
            lines.append(Piece("\(key)  \(side.letter) \(scene.say("パワーボタン", "power button"))  \(lamp) \(power)"))
        }
        for (key, side) in [("3", Side.active), ("4", .standby)] {
            let cable = scene.say(pair.box(side).lan1.words)
            lines.append(Piece("\(key)  \(side.letter) \(scene.say("LAN1 のケーブル", "LAN1 cable"))  \(cable)"))
        }
        lines.append(Piece("5  \(scene.say("クライアントPC", "client PC"))  \(scene.say(placeOfPC(pair)))"))
        let link = pair.syncLinkIsIn ? scene.say("つながっている", "in") : scene.say("抜けている", "out")
        lines.append(Piece("6  \(scene.say("同期用ケーブル", "cable between the boxes"))  \(link)"))
        lines.append(Piece(scene.say("7  A の電源が落ちる   8  S の電源が落ちる", "7  A loses power   8  S loses power")))
        return lines + [
            Piece(""),
            Piece(scene.say("数字で操作   f 障害の一覧   Esc で閉じる", "Press a number   f: faults   Esc: close"), .key),
        ]
    }

    private func placeOfPC(_ pair: SimulatedPair) -> Words {
        guard let side = Side.allCases.first(where: { pair.box($0).lan1 == .engineersPC }) else {
            return Words(ja: "LAN に接続", en: "on the LAN")
        }
        return Words(ja: "\(side.letter) の LAN1 に直結", en: "straight into LAN1 of \(side.letter)")
    }
}

/// The boxes from outside, a line each, for where there is no screen.
public struct BenchText {
    private let pair: SimulatedPair

    /// The bench of a pair.
    public init(_ pair: SimulatedPair) { self.pair = pair }

    /// A line for each box.
    public func lines(in language: Language) -> [String] {
        Side.allCases.map { side in
            let (power, lan1) = (pair.box(side).power.words(in: language), pair.box(side).lan1.words(in: language))
            return "\(side.letter)  \(power)  LAN1: \(lan1)"
        }
    }
}

extension Power {
    var words: Words {
        switch self {
        case .off: Words(ja: "消灯（停止）", en: "lamp off")
        case .starting: Words(ja: "点灯（起動中）", en: "lamp on, starting")
        case .on: Words(ja: "点灯（稼働中）", en: "lamp on, running")
        case .stopping: Words(ja: "点灯（停止処理中）", en: "lamp on, shutting down")
        case .stuck: Words(ja: "点灯（起動しない）", en: "lamp on, does not start")
        }
    }
}

extension LAN1 {
    var words: Words {
        switch self {
        case .connected: Words(ja: "LAN に挿さっている", en: "in, to the LAN")
        case .unplugged: Words(ja: "抜けている", en: "out")
        case .engineersPC: Words(ja: "PC を直結", en: "the PC, straight")
        }
    }
}
