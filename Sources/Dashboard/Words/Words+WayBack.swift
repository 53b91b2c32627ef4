import Appliance
import WayBack

extension KnownGood {
    /// What is known good, and why.
    public var words: Words {
        switch self {
        case .pair:
            Words(
                ja: "A と S の両方 — アップデート前で、どちらにも全メールがあります。",
                en: "both boxes: all data, not updated.")
        case .active(let isUpdated, _):
            Words(
                ja: "A アクティブ側 — 全メールがあり、\(isUpdated ? "アップデート済み" : "アップデート前")です。",
                en: "A (active side): all data, \(isUpdated ? "updated" : "not updated").")
        case .standby(let isUpdated, _):
            Words(
                ja: "S スタンバイ側 — 停止時の全メールがあり、\(isUpdated ? "アップデート済み" : "アップデート前")です。",
                en: "S (standby side): all data up to the mail stop, \(isUpdated ? "updated" : "not updated").")
        }
    }

    /// Why it is not the other box; `nil` where that is one of the two.
    public func against(offset: Int64) -> Words? {
        switch self {
        case .pair: nil
        case .active(_, let other?): other.words(of: .standby, offset: offset)
        case .active(_, nil):
            Words(
                ja: "S だけでメールを受けると、そのメールは STEP4 の同期（A→S）で消えます。",
                en: "Mail that S took in alone would be lost in the sync of STEP4 (A to S).")
        case .standby(_, let doubt): doubt.words(of: .active, offset: offset)
        }
    }
}

extension Doubt {
    /// Why a box is not known good.
    ///
    /// - Parameter offset: seconds east of UTC, for the time of day.
    public func words(of side: Side, offset: Int64) -> Words {
        let (it, other) = (side.letter, side.peer.letter)
        switch self {
        case .mute(let since):
            let time = since.timeOfDay(offset: offset)
            return Words(
                ja: "\(it) は \(time) から応答なし。まず電源ランプとケーブルを確かめます。",
                en: "\(it) has been silent since \(time): look at its lamp and its cables first.")
        case .strange(let fault):
            return Words(ja: "\(it) の応答が異常です: \(fault.words.ja)", en: "\(it) answers wrongly: \(fault.words.en)")
        case .updateUnproven:
            return Words(
                ja: "\(it) のアップデートは、完了がまだ確かめられていません。", en: "The update of \(it) is not proved to be complete.")
        case .standsBy:
            return Words(ja: "\(it) はスタンバイとして起動しています。", en: "\(it) is up as スタンバイ (standby).")
        case .partialData:
            return Words(
                ja: "\(it) のデータは、同期の途中のままでそろっていないおそれがあります。",
                en: "The data of \(it) may be half overwritten by a sync that broke off.")
        case .copyUnproven:
            return Words(ja: "\(it) は、同期の完了を確かめずに停止されました。", en: "\(it) was stopped without proof that it was in sync.")
        case .otherHasNewMail:
            return Words(ja: "\(it) にないメールが \(other) に届いています。", en: "\(other) has taken in mail that \(it) has not.")
        }
    }
}

extension Impasse {
    /// Why there is no way back.
    public var words: Words {
        switch self {
        case .unread:
            Words(ja: "両方の装置を読み終えるまで、助言は出せません。", en: "There is no advice before both boxes have been read.")
        case .unreadable(let side, let fault):
            Words(
                ja: "\(side.letter) の状態が読めません: \(fault.words.ja)先にこれを直してください。",
                en: "\(side.letter) cannot be read: \(fault.words.en) Mend that first.")
        case .neverTogether:
            Words(
                ja: "この作業を始めてから、二台がそろって動く姿を見ていません。どちらのデータが新しいかは、ここからは分かりません。",
                en:
                    "Since this work began the two were not seen as a running pair: whose data are the newer ones cannot be told from here."
            )
        case .silentHolder(let side, _):
            Words(
                ja: "すべてのメールを持っているのは \(side.letter) だけで、応答していません。",
                en: "Only \(side.letter) has all the mail, and it does not answer.")
        case .nothingGood:
            Words(ja: "確かと言える装置がありません。", en: "Neither box is known good.")
        case .noSafeWay:
            Words(ja: "安全な手順が見つかりません。", en: "No safe sequence of operations was found.")
        }
    }
}

extension Remainder {
    /// What stays to be done or borne in mind.
    public var words: Words {
        switch self {
        case .noFailover:
            Words(ja: "同期が完了するまで、自動切り替わりは動作しません。", en: "There is no automatic failover until a sync is complete.")
        case .rebuild(let side, _):
            Words(
                ja: "\(side.letter) は停止のままとし、後日 \(side.peer.letter) のデータから冗長化構成を作り直します。",
                en: "Leave \(side.letter) off. It is rebuilt later, from the data of \(side.peer.letter).")
        case .updateFirst(let side):
            Words(
                ja: "\(side.letter) は停止のままとし、後日アップデートしてから冗長化構成を作り直します。",
                en: "Leave \(side.letter) off: it lacks the updates. Update it another day, then rebuild.")
        }
    }
}
