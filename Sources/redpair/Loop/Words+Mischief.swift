import Appliance
import Dashboard
import Scenario
import SimulatedPair

extension Mischief {
    /// What goes wrong, for a line of the rehearsal.
    var words: Words {
        switch self {
        case .bench(let act): act.mischief
        case .mishap(let mishap): mishap.words
        case .order(let side, let command):
            Words(
                ja: "誰かがブラウザで\(side.words.ja)に指示: \(command.words.ja)",
                en: "somebody in a browser tells the \(side.words.en): \(command.words.en)")
        case .slip(let slip): slip.words
        }
    }
}

extension BenchAct {
    fileprivate var mischief: Words {
        switch self {
        case .pressPower(let side):
            Words(ja: "誰かが\(side.words.ja)のパワーボタンを押す", en: "somebody presses the power button of the \(side.words.en)")
        case .cutPower(let side): Words(ja: "\(side.words.ja)の電源が落ちる", en: "the \(side.words.en) loses power")
        case .setLAN1(let side, .connected):
            Words(ja: "誰かが\(side.words.ja)の LAN1 を挿す", en: "somebody plugs LAN1 of the \(side.words.en) in")
        case .setLAN1(let side, .unplugged):
            Words(ja: "誰かが\(side.words.ja)の LAN1 を抜く", en: "somebody pulls LAN1 of the \(side.words.en) out")
        case .setLAN1(let side, .engineersPC):
            Words(
                ja: "誰かが PC を\(side.words.ja)の LAN1 につなぐ", en: "somebody plugs the PC into LAN1 of the \(side.words.en)"
            )
        case .setSyncLink(let isIn):
            Words(ja: "同期用ケーブルが\(isIn ? "つながる" : "抜ける")", en: "the cable between the boxes goes \(isIn ? "in" : "out")")
        }
    }
}

extension Mishap {
    fileprivate var words: Words {
        switch self {
        case .updateStops(let side, let count):
            Words(
                ja: "\(side.words.ja)の更新は \(count) 件で止まる", en: "the update of the \(side.words.en) stops after \(count)"
            )
        case .published(let package):
            Words(ja: "新しいパッケージ \(package.name) が公開される", en: "a package is published: \(package.name)")
        case .syncStalls(let percent): Words(ja: "同期は \(percent)% で止まる", en: "the sync stalls at \(percent) %")
        case .clockSet(let side, let ahead):
            Words(
                ja: "\(side.words.ja)の時計が \(abs(ahead.seconds / 60)) 分\(ahead < .zero ? "遅れる" : "進む")",
                en:
                    "the clock of the \(side.words.en) is \(abs(ahead.seconds / 60)) min \(ahead < .zero ? "behind" : "ahead")"
            )
        case .sessionsEnd(let side):
            Words(ja: "\(side.words.ja)の管理画面のセッションが切れる", en: "the console sessions of the \(side.words.en) end")
        case .consoleFails(let side, let trouble, let length):
            Words(
                ja: "\(side.words.ja)の管理画面の異常（\(length.clock)）: \(trouble.words.ja)",
                en: "the console of the \(side.words.en) fails (\(length.clock)): \(trouble.words.en)")
        case .answerLost(let side):
            Words(
                ja: "\(side.words.ja)への次の指示の返事が失われる", en: "the next answer of the \(side.words.en) to a command is lost"
            )
        case .orderForgotten(let side):
            Words(
                ja: "\(side.words.ja)は次の指示を受けて何もしない", en: "the \(side.words.en) takes the next command and does nothing"
            )
        }
    }
}

extension ConsoleTrouble {
    fileprivate var words: Words {
        switch self {
        case .locked: Words(ja: "ロック", en: "locked")
        case .loginRefused: Words(ja: "ログイン拒否", en: "logins are refused")
        case .cutOff: Words(ja: "応答が途中で切れる", en: "answers break off")
        case .serverError: Words(ja: "HTTP 500", en: "HTTP 500")
        case .slow(let length): Words(ja: "応答が \(length.seconds) 秒遅い", en: "answers are \(length.seconds) s late")
        case .monitorStuck: Words(ja: "情報の更新が動かない", en: "the monitor does not refresh")
        }
    }
}

extension Slip {
    /// What the person is to do wrong.
    var words: Words {
        switch self {
        case .forget: Words(ja: "行なわずに、行なったことにする", en: "do nothing, and say that you did")
        case .wait(let length):
            Words(ja: "\(length.seconds / 60) 分間、何もしない", en: "do nothing for \(length.seconds / 60) min")
        case .late(let length):
            Words(
                ja: "先に申告し、\(length.seconds / 60) 分後に行なう",
                en: "say so first, and do it \(length.seconds / 60) min later")
        case .otherBox: Words(ja: "もう一方の装置に行なう", en: "do it to the other box")
        case .override: Words(ja: "理由を添えて逸脱する", en: "override it, with a reason")
        }
    }
}
