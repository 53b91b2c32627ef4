import Appliance
import Dashboard
import Procedure
import Walkthrough

extension Author {
    /// The evening as a picture.
    var chart: Document.Section {
        Document.Section(title: say("時間の流れ", "Timeline"), blocks: [.chart(timeline)])
    }

    private var signs: String {
        say(
            "● パワーボタンを押したという申告　○ 電源ランプの消灯の申告　▲ 警報　≠ 逸脱　　同期と CPU: A 実線、S 破線",
            "● power button pressed (attested)   ○ power lamp out (attested)   ▲ alarm   ≠ departure   Curves: A solid, S dashed"
        )
    }

    private var timeline: Timeline {
        Timeline(
            from: report.beganAt, to: max(report.endedAt, report.beganAt + .seconds(1)), ticks: ticks,
            common: [chapters, mailLane, alarmLane], boxes: Side.allCases.map(box), curves: [syncChart, loadChart],
            legend: legend, signs: signs, time: time.time,
            description: say(
                "両方の装置の応答、冗長化構成の状態、稼働状態を時刻順に示した図",
                "When each box answered, which light it showed, and which role it played"))
    }

    /// At most a dozen, at full steps.
    private var ticks: [Timeline.Tick] {
        let length = max((report.endedAt - report.beganAt).seconds, 1)
        let steps: [Int64] = [60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400]
        let step = steps.first { length / $0 <= 12 } ?? (length / 12 / 86_400 + 1) * 86_400
        let first = (report.beganAt.seconds + time.offset + step - 1) / step * step - time.offset
        return stride(from: first, through: report.endedAt.seconds, by: Int(step)).map { second in
            let moment = Moment(seconds: second)
            return Timeline.Tick(at: moment, label: time.hourAndMinute(moment))
        }
    }

    private var chapters: Timeline.Lane {
        let bands = report.work.procedure.chapters.compactMap { chapter -> Timeline.Band? in
            let items = report.items.filter { $0.item.id.step.chapter == chapter.number }
            guard let from = items.compactMap(\.turnAt).min() else { return nil }
            let isDone = items.allSatisfy { $0.done != nil }
            let to = isDone ? items.compactMap(\.done?.at).max() ?? from : report.endedAt
            return Timeline.Band(from: from, to: to, look: .chapter, label: "STEP\(chapter.number)")
        }
        return Timeline.Lane(label: say("手順", "Procedure"), bands: bands)
    }

    private var mailLane: Timeline.Lane {
        let label = say("メール停止", "Mail stopped")
        let later = report.work.outages.map { stop($0.from, $0.to ?? report.endedAt) }
        switch report.work.mailStop {
        case .notYet: return Timeline.Lane(label: label, bands: later)
        case .since(let from): return Timeline.Lane(label: label, bands: [stop(from, report.endedAt)] + later)
        case .over(let from, let to): return Timeline.Lane(label: label, bands: [stop(from, to)] + later)
        }
    }

    private func stop(_ from: Moment, _ to: Moment) -> Timeline.Band {
        Timeline.Band(from: from, to: to, look: .stopped, label: shown(from, to).clock)
    }

    private var alarmLane: Timeline.Lane {
        Timeline.Lane(
            label: say("▲警報 ≠逸脱", "▲ alarm ≠ departure"), bands: [],
            points: report.alarms.map { Timeline.Point(at: $0.from, sign: "▲") }
                + report.work.overrides.map { Timeline.Point(at: $0.at, sign: "≠") })
    }

    private func box(_ side: Side) -> Timeline.Box {
        Timeline.Box(
            name: name(of: side), host: report.work.boxes[side].host?.text ?? "–",
            lanes: [presence(of: side), lights(of: side), roles(of: side)])
    }

    /// The answers of the box, and below them what hands did to its power: told by a person, never sensed.
    private func presence(of side: Side) -> Timeline.Lane {
        let bands = bands(of: side) { look in
            switch look.presence {
            case .answering: .answering
            case .starting: .starting
            case .silent: .silent
            case .troubled: .troubled
            case .untried: nil
            }
        } label: {
            say($0.presence.words)
        }
        return Timeline.Lane(label: say("応答", "Answers"), bands: bands, points: power(of: side))
    }

    private func power(of side: Side) -> [Timeline.Point] {
        report.items.filter { $0.item.side == side }.compactMap { account in
            guard let at = account.attestedAt else { return nil }
            if account.item.operation == .shutDown { return Timeline.Point(at: at, sign: "○") }
            return account.item.hands == .pressPower ? Timeline.Point(at: at, sign: "●") : nil
        }
    }

    private func lights(of side: Side) -> Timeline.Lane {
        let bands = bands(of: side) { look in
            switch look.light {
            case .green: .green
            case .yellow: .yellow
            case .red: .red
            case .gray: .gray
            case .unknown, nil: nil
            }
        } label: {
            $0.light.map { say($0.inAWord) } ?? ""
        }
        return Timeline.Lane(label: say("冗長化構成の状態", "Redundancy"), bands: bands)
    }

    private func roles(of side: Side) -> Timeline.Lane {
        let bands = bands(of: side) { look in
            switch look.role {
            case .active: .active
            case .standby: .standby
            case nil: nil
            }
        } label: {
            $0.role.map { say($0.words) } ?? ""
        }
        return Timeline.Lane(label: say("稼働状態", "Role"), bands: bands)
    }

    /// Neighbours that look the same on a lane are one band.
    private func bands(
        of side: Side, look: (Stretch.Look) -> Timeline.Band.Look?, label: (Stretch.Look) -> String
    ) -> [Timeline.Band] {
        var bands: [Timeline.Band] = []
        for stretch in report.stretches[side] {
            guard let look = look(stretch.look) else { continue }
            if let last = bands.indices.last, bands[last].look == look, bands[last].to == stretch.from {
                bands[last].to = stretch.to
            } else {
                bands.append(
                    Timeline.Band(from: stretch.from, to: stretch.to, look: look, label: label(stretch.look)))
            }
        }
        return bands
    }
}

extension Light {
    /// The colour alone, for a band.
    fileprivate var inAWord: Words {
        switch self {
        case .green: Words(ja: "緑", en: "green")
        case .yellow: Words(ja: "黄", en: "yellow")
        case .red: Words(ja: "赤", en: "red")
        case .gray: Words(ja: "灰", en: "gray")
        case .unknown: Words(ja: "不明", en: "unknown")
        }
    }
}
