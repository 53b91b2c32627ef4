import Appliance

extension Onlooking {
    /// What it is called, in a word.
    var name: Words {
        switch self {
        case .watching: Words(ja: "閲覧のみ", en: "WATCH")
        case .replaying: Words(ja: "再生", en: "REPLAY")
        }
    }

    /// The same with where it is.
    func words(at now: Moment, offset: Int64) -> Words {
        let time = now.timeOfDay(offset: offset)
        return switch self {
        case .watching(let pulse):
            Words(
                ja: "\(name.ja) 作業\(pulse.session) \(pulse.words.ja)",
                en: "\(name.en) session \(pulse.session), \(pulse.words.en)")
        case .replaying(let frame):
            Words(
                ja: "\(name.ja) 作業\(frame.session) \(frame.place) \(time) \(frame.motion.ja)",
                en: "\(name.en) \(frame.session): \(frame.place) \(time) \(frame.motion.en)")
        }
    }

    /// Why a key that acts does nothing here.
    func refusal(of action: Binding.Action) -> Words {
        switch (self, action) {
        case (.watching, .refresh):
            Words(ja: "読み直しは、作業中の端末で行なってください。", en: "The boxes are read again from the other terminal.")
        case (.watching, _):
            Words(ja: "操作は、作業中の端末で行なってください。", en: "That is done at the other terminal.")
        case (.replaying, _):
            Words(ja: "記録の再生なので、装置には何もしません。", en: "This is a replay: nothing is done to any box.")
        }
    }
}

extension Onlooking.Pulse {
    fileprivate var words: Words {
        let since = silence.map { age in
            age < .seconds(100)
                ? Words(ja: "最後の記録 \(age.seconds)秒前", en: "last event \(age.seconds) s ago")
                : Words(ja: "最後の記録 \(age.clock) 前", en: "last event \(age.clock) ago")
        }
        let age = since ?? Words(ja: "まだ記録なし", en: "no event yet")
        return switch state {
        case .led: age
        case .abandonedByProgram: Words(ja: "停止・\(age.ja)", en: "STOPPED, \(age.en)")
        case .left: Words(ja: "中断・\(age.ja)", en: "left, \(age.en)")
        case .finished: Words(ja: "完了・\(age.ja)", en: "finished, \(age.en)")
        case .givenUp: Words(ja: "破棄・\(age.ja)", en: "given up, \(age.en)")
        }
    }
}

extension Onlooking.Frame {
    fileprivate var place: String { "\(event)/\(count)" }

    fileprivate var motion: Words {
        isPlaying
            ? Words(ja: "再生中 ×\(speed)", en: "playing x\(speed)")
            : Words(ja: "一時停止 ×\(speed)", en: "paused x\(speed)")
    }
}
