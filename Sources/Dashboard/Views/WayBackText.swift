import Appliance
import Canvas
import WayBack

/// The words of ``WayBackView``.
struct WayBackText {
    let scene: Scene
    let way: WayBack

    var all: [Paragraph] { faint + advice }

    /// The advice takes a box that is silent for some seconds for one that is there (a gap in the network changes nothing):
    /// whoever follows it had better know.
    private var faint: [Paragraph] {
        Side.allCases.flatMap { side -> [Paragraph] in
            guard way.belief.boxes[side].standing == .on,
                case .silent(let since, _) = scene.work.boxes[side].contact,
                scene.now - since < BoxBelief.Standing.gap
            else { return [] }
            let left = Int((BoxBelief.Standing.gap - (scene.now - since)).seconds)
            let words = Words(
                ja: "いま \(name(side)) の応答がありません。あと \(left) 秒待ち、この助言が変わらないか確かめてから行なってください。",
                en: "\(name(side)) does not answer just now. Wait \(left) s more, and see whether this advice changes.")
            return [Paragraph(scene.say(words), .alarm), Paragraph("")]
        }
    }

    private var advice: [Paragraph] {
        switch way.advice {
        case .flowing(let side, let then, let left): flowing(side, then, left)
        case .course(let course):
            good(course) + needed(course) + again(course.then, after: course.strides.count) + rest(course.left)
        case .person(let impasse): person(impasse)
        }
    }

    private func flowing(_ side: Side, _ then: [Stride], _ left: [Remainder]) -> [Paragraph] {
        let words = Words(ja: "メールは流れています（\(name(side))）。", en: "Mail is flowing, through \(name(side)).")
        let nothing = Words(ja: "メールについて必要な操作はありません。", en: "Nothing needs to be done for mail.")
        return [Paragraph(scene.say(words), .good), Paragraph(scene.say(nothing))] + again(then, after: 0) + rest(left)
    }

    private func good(_ course: Course) -> [Paragraph] {
        let why = course.knownGood.against(offset: scene.utcOffset).map { [Paragraph(scene.say($0), .caution)] } ?? []
        return [Paragraph(scene.say("確かな側: ", "Known good: ") + scene.say(course.knownGood.words), .strong)] + why
    }

    private func needed(_ course: Course) -> [Paragraph] {
        heading("安全にメールが流れるまで", "Until mail flows safely") + numbered(course.strides, after: 0)
    }

    private func again(_ strides: [Stride], after count: Int) -> [Paragraph] {
        strides.isEmpty ? [] : heading("続けて、冗長化を元に戻す", "Then, to be redundant again") + numbered(strides, after: count)
    }

    private func rest(_ left: [Remainder]) -> [Paragraph] {
        left.isEmpty
            ? []
            : heading("残る作業と注意", "Left open") + left.map { Paragraph("- " + scene.say($0.words), .caution, hang: 2) }
    }

    private func person(_ impasse: Impasse) -> [Paragraph] {
        var lines = [Paragraph(scene.say(impasse.words), .alarm)]
        switch impasse {
        case .unread, .unreadable: return lines
        case .neverTogether: return lines + [Paragraph(""), Paragraph(scene.say(Self.ask), .strong)]
        case .noSafeWay: break
        case .silentHolder(let side, let other):
            let doubt = other.words(of: side.peer, offset: scene.utcOffset)
            lines.append(Paragraph("- " + scene.say(doubt), .caution, hang: 2))
            return lines + [Paragraph("")] + holding(side).map { Paragraph(scene.say($0), .strong) }
        case .nothingGood(let active, let standby):
            for (side, doubt) in [(Side.active, active), (.standby, standby)] {
                lines.append(
                    Paragraph("- " + scene.say(doubt.words(of: side, offset: scene.utcOffset)), .caution, hang: 2))
            }
        }
        let call = Words(
            ja: "装置をこれ以上操作せず、販売元の保守窓口に連絡してください。",
            en: "Leave the boxes as they are, and call the vendor's support.")
        return lines + [Paragraph(""), Paragraph(scene.say(call), .strong)]
    }

    /// What brings back the only box that has everything: its own start, and nothing else.
    private func holding(_ side: Side) -> [Words] {
        let (it, other) = (name(side), name(side.peer))
        return [
            Words(
                ja: "1. \(it): 電源ランプと LAN1 を確かめ、消えていればパワーボタンを押します。\(other) には触れません。",
                en:
                    "1. \(it): look at its power lamp and LAN1; where it is out, press the power button. Do not touch \(other)."
            ),
            Words(
                ja: "2. 起動しない場合は、どちらも操作せず、販売元の保守窓口に連絡してください。",
                en: "2. Should it not come up, leave both as they are, and call the vendor's support."),
        ]
    }

    /// A work that another PC did, or that was begun anew here, is known to its own record alone.
    private static let ask = Words(
        ja: "別の人・別の PC の作業や、前の作業の途中ではありませんか。その記録（redpair sessions）で、どこまで進んだかを確かめてください。記録がなければ、販売元の保守窓口に相談してください。",
        en:
            "Is somebody else, another PC or an earlier work halfway through? Its record (redpair sessions) tells how far it came. If there is none, ask the vendor's support."
    )

    private func heading(_ ja: String, _ en: String) -> [Paragraph] {
        [Paragraph(""), Paragraph(scene.say(ja, en), .heading)]
    }

    private func numbered(_ strides: [Stride], after count: Int) -> [Paragraph] {
        strides.enumerated().map { index, stride in
            Paragraph("\(count + index + 1). \(name(stride.move.side))  \(scene.say(stride.words))", .action, hang: 3)
        }
    }

    /// The letter, and the host without its domain.
    private func name(_ side: Side) -> String {
        let host = way.belief.boxes[side].host?.text.prefix { $0 != "." } ?? ""
        return host.isEmpty ? String(side.letter) : "\(side.letter) \(host)"
    }
}

/// A text that may take several lines, all but the first moved in.
struct Paragraph {
    private let piece: Piece
    private let hang: Int

    init(_ text: String, _ tone: Tone = .plain, hang: Int = 0) {
        piece = Piece(text, tone)
        self.hang = hang
    }

    /// The lines, none wider than so many columns.
    func lines(columns: Int, _ width: Width) -> [Piece] {
        width.wrap(piece.text, columns: columns - hang).enumerated().map { index, line in
            Piece(index == 0 ? line : String(repeating: " ", count: hang) + line, piece.tone)
        }
    }
}
