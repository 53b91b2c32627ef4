import Appliance
import Procedure
import Walkthrough

extension Alarm {
    /// What is wrong, in a line.
    public var words: Words {
        switch self {
        case .lan1LeftIn(let side, _):
            Words(
                ja: "\(side.words.ja)が LAN 上で応答しています（LAN1 が挿さったまま）",
                en: "The \(side.words.en) answers on the LAN: LAN1 was left in")
        case .mailNotStopped(let side, let services):
            Words(
                ja: "\(side.words.ja)のメールが止まっていません: \(services.names)",
                en: "Mail is not stopped on the \(side.words.en): \(services.names)")
        case .mailOffBefore(let side):
            Words(
                ja: "\(side.words.ja)は、作業の前からメールを受け付けていません",
                en: "The \(side.words.en) took in no mail before the work began")
        case .tookOver(let side, let time):
            Words(
                ja: "\(side.words.ja)が作業中にアクティブになりました（\(time)）",
                en: "The \(side.words.en) took over during the work (\(time))")
        case .inService(open: []):
            Words(
                ja: "誰かが作業を先へ進めています: 冗長化は元に戻り、メールはまだ止まったままです",
                en: "Somebody has gone on with the work: the pair is redundant again, and mail is still stopped")
        case .inService(let open):
            Words(
                ja: "この組はもう運用に戻っています（メールを受付中: \(open.names)）",
                en: "The pair is back in service (mail comes in: \(open.names))")
        case .dualActive:
            Words(ja: "両方の装置がアクティブです（スプリットブレイン）", en: "Both boxes are active (split-brain)")
        case .stillActive(let side):
            Words(
                ja: "アクティブだった\(side.words.ja)の応答が消えました（停止は未確認、スプリットブレイン）",
                en: "The \(side.words.en) was active too, and is silent now: not proved off (split-brain)")
        case .answersWhileStopped(let side):
            Words(
                ja: "停止したはずの\(side.words.ja)が応答しています",
                en: "The \(side.words.en) was shut down, and answers")
        case .isUsed(let side, isUpdating: true):
            Words(
                ja: "停止したはずの\(side.words.ja)で、アップデートが動いています",
                en: "The \(side.words.en) was shut down, and now applies updates")
        case .isUsed(let side, isUpdating: false):
            Words(
                ja: "停止したはずの\(side.words.ja)だけが応答しています",
                en: "The \(side.words.en) was shut down, and is the only box that answers")
        case .startedFirst(let side):
            Words(
                ja: "\(side.words.ja)が先に起動しています",
                en: "The \(side.words.en) was started first")
        case .startedAsStandby(let side, isOverwritten: true):
            Words(
                ja: "\(side.words.ja)がスタンバイとして起動しました。同期の向きが逆です",
                en: "The \(side.words.en) came up as スタンバイ (standby): the sync runs the wrong way")
        case .startedAsStandby(let side, isOverwritten: false):
            Words(
                ja: "\(side.words.ja)が単独なのに、スタンバイとして起動しました",
                en: "The \(side.words.en) came up as スタンバイ (standby), though it is alone")
        case .partialData(let side):
            Words(
                ja: "\(side.words.ja)のデータは、同期で途中まで上書きされたおそれがあります",
                en: "The data of the \(side.words.en) may be partly overwritten by a sync")
        case .notActive(let side, let reason, _):
            Words(
                ja: "\(side.words.ja)がアクティブではありません（\(reason.words.ja)）",
                en: "The \(side.words.en) is not active (\(reason.words.en))")
        case .updateOnLivePair(let side, let open):
            Words(
                ja: "運用状態の\(side.words.ja)でアップデートが動いています（\(Self.why(open).ja)）",
                en: "An update runs on the \(side.words.en) while it is in service (\(Self.why(open).en))")
        case .unequalPair(let active, let standby):
            Words(
                ja: "アップデートが揃わないまま冗長化が有効です（A だけ: \(active.names)  S だけ: \(standby.names)）",
                en: "Redundancy is enabled on unequal boxes (only on A: \(active.names), only on S: \(standby.names))")
        case .levelsDiffer(let active, let standby):
            Words(
                ja: "アップデートの状況が二台で違います（A だけ: \(active.names)  S だけ: \(standby.names)）",
                en: "The updates of the two sides differ (only on A: \(active.names), only on S: \(standby.names))")
        case .onlyCopyGone(let side):
            Words(
                ja: "同期完了前に\(side.words.ja)の応答がなくなりました",
                en: "The \(side.words.en) went away before the sync was complete")
        case .brokenUpdate(let side, _):
            Words(
                ja: "アップデート中に停止した\(side.words.ja)が戻りません",
                en: "The \(side.words.en) went down during its update and does not come back")
        case .updateStuck(let side, let names):
            Words(
                ja: "\(side.words.ja)のアップデートが残ったままです: \(names.names)",
                en: "Updates stay in the list of the \(side.words.en): \(names.names)")
        case .updateFailed(let side, let text):
            Words(
                ja: "\(side.words.ja)のアップデートが失敗しました: \(text)",
                en: "An update of the \(side.words.en) has failed: \(text)")
        case .startsAgain(let side, let times):
            Words(
                ja: "\(side.words.ja)が \(times) 回起動しました",
                en: "The \(side.words.en) has started \(times) times")
        case .wrongBox(let side, let expected, let found):
            Words(
                ja: "\(side.words.ja)のアドレスで別の装置が応答しています（想定 \(expected)、実際 \(found?.text ?? "不明")）",
                en:
                    "Another box answers at the address of the \(side.words.en) (expected \(expected), found \(found?.text ?? "unknown"))"
            )
        case .sameBox(let host):
            Words(
                ja: "両方のアドレスが同じ装置（\(host)）につながっています",
                en: "Both addresses lead to the same box (\(host))")
        case .outcomeUnknown(let side, let item, .changedBeside):
            Words(
                ja: "STEP\(item.step) の保存で、\(side.words.ja)の別の設定も変わりました",
                en: "With the save of STEP\(item.step), other settings of the \(side.words.en) changed as well")
        case .outcomeUnknown(let side, let item, _):
            Words(
                ja: "STEP\(item.step) の指示が\(side.words.ja)に届いたか分かりません",
                en: "Nobody knows whether the \(side.words.en) took the command of STEP\(item.step)")
        case .unexpectedLight(let side, let light, let expected):
            Words(
                ja:
                    "\(side.words.ja)の表示が手順と合いません: \(light.words.ja)（想定 \(expected.map(\.words.ja).joined(separator: "・"))）",
                en:
                    "The light of the \(side.words.en) contradicts the row: \(light.words.en) (expected \(expected.map(\.words.en).joined(separator: " or ")))"
            )
        }
    }

    private static func why(_ open: [MailService]) -> Words {
        open.isEmpty
            ? Words(ja: "冗長化が有効", en: "redundancy is in force")
            : Words(ja: "開いているポート: \(open.names)", en: "open: \(open.names)")
    }
}

extension [BoxText] {
    /// The first of them, in a row; a dash for none.
    var names: String { isEmpty ? "-" : prefix(5).map(\.text).joined(separator: ", ") }
}
