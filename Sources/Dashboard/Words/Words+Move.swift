import Appliance
import WayBack

extension Stride {
    /// The operation, and the role by which it is seen to have come true.
    public var words: Words {
        guard let role else { return move.words }
        return Words(ja: "\(move.words.ja) → \(role.words.ja)", en: "\(move.words.en), then \(role.words.en)")
    }
}

extension Move {
    /// The operation in the manual's words, with its section; what is not the manual's says so.
    public var words: Words {
        switch self {
        case .wait(_, let wait): wait.words
        case .command(let command, _): command.inManual
        case .pressPower:
            Words(
                ja: "サーバ本体：起動（前面のパワーボタン。点灯中は不要）",
                en: "server: start (power button in front, unless its lamp is lit)")
        case .ensureOff:
            Words(
                ja: "電源ランプの消灯を確かめる。点灯中ならパワーボタンで切る（切れなければ長押し。手順書外）",
                en: "see that its lamp is out; if lit, use its power button (hold it if need be; not in the manual)")
        case .restoreLAN1(_, from: .nothing):
            Words(ja: "LAN1側ケーブル：つなぐ", en: "LAN1: put the network's cable in")
        case .restoreLAN1(_, from: .pc):
            Words(
                ja: "LAN1側のPC直結ケーブルを抜き、外したケーブルをつなぐ", en: "LAN1: pull the PC's cable out, put the network's cable back")
        case .restoreLAN1(_, from: .unsure):
            Words(ja: "LAN1側ケーブル：つながっていることを確かめる", en: "LAN1: see that the network's cable is in")
        case .connectPC:
            Words(ja: "LAN1側にクライアントPCを直結し、管理画面へ接続", en: "LAN1: plug the client PC straight in and open the console")
        }
    }
}

extension Move.Wait {
    /// What is waited for.
    fileprivate var words: Words {
        switch self {
        case .up:
            Words(
                ja: "応答するまで待つ（長引けば、この助言も変わります）",
                en: "wait until it answers (should that take too long, this advice changes)")
        case .off: Words(ja: "電源ランプが消えるまで待つ", en: "wait until its power lamp goes out")
        case .updated:
            Words(ja: "アップデートが終わるまで待つ（電源を切らない）", en: "wait until its update has ended (do not cut the power)")
        case .takesOver: Words(ja: "稼働状態が「アクティブ」になるまで待つ", en: "wait until its role is アクティブ (active)")
        }
    }
}

extension Command {
    /// The operation as the manual's table writes it.
    fileprivate var inManual: Words {
        switch self {
        case .setServices(let services):
            let names = MailService.allCases.filter { services[$0] == true }.map(\.name)
            return Words(
                ja: "\(names.joined(separator: "・")) サービス：起動を設定 (3.2)",
                en: "\(names.joined(separator: ", ")): set to started (3.2)")
        case .setRedundancy(true): return Words(ja: "冗長化構成：有効に設定 (3.3)", en: "redundancy: set to enabled (3.3)")
        case .setRedundancy(false): return Words(ja: "冗長化構成：無効に設定 (3.3)", en: "redundancy: set to disabled (3.3)")
        case .restart: return Words(ja: "サーバ本体：再起動を実施 (3.1)", en: "server: restart (3.1)")
        case .shutDown: return Words(ja: "サーバ本体：電源断（シャットダウン）を実施 (3.1)", en: "server: power off (shut down) (3.1)")
        case .applyUpdates: return Words(ja: "システムアップデートを実施 (3.4)", en: "carry out the system update (3.4)")
        }
    }
}
