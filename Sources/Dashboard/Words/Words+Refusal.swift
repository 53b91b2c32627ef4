import Appliance
import Procedure
import Walkthrough

extension Refusal {
    /// What is refused and why, and what to do: law 6.
    public var words: Words {
        switch self {
        case .interlock(let requirement, let reason):
            Self.words(of: requirement, reason, reason.advice ?? requirement.advice)
        case .writeInFlight:
            Words(ja: "前の指示の結果を待っています。", en: "The last command is still on its way; wait for its outcome.")
        case .identityUnknown(let side):
            Words(
                ja: "\(side.words.ja)のホスト名がまだ読めません。相手を確かめるまで指示は送りません。",
                en: "The \(side.words.en) has not said its host name yet; nothing is sent to an unknown box.")
        case .sameBox(let host):
            Words(
                ja: "両方のアドレスが同じ装置（\(host)）につながっています。アドレスを確かめてください。",
                en: "Both addresses lead to the same box (\(host)). Check the addresses.")
        case .readOnly:
            Words(
                ja: "ガイドモードでは設定も電源も操作しません。ブラウザで操作してください。",
                en: "Guide mode changes no setting and no power. Do it in the browser.")
        case .noRecord(let fault):
            Words(
                ja: "記録できないため、指示は送りません（監視は続けます）。\(fault.words.ja)",
                en: "No record, no command (reading goes on). \(fault.words.en)")
        case .nothingToSend: Words(ja: "ここで送る指示はありません。", en: "There is nothing to send here.")
        case .nothingToAttest:
            Words(ja: "今は申告するものがありません。", en: "There is nothing to attest now.")
        case .underWay:
            Words(
                ja: "指示は送信済みです。結果を確かめています。自動で再送はしません。",
                en: "It was sent, and is being sensed. It is never sent again by itself.")
        case .alarm(let alarm):
            Words(
                ja: "警報のため止めています: \(alarm.words.ja)。\(alarm.first.ja)",
                en: "Locked by an alarm. \(alarm.words.en). \(alarm.first.en)")
        case .nothingToOverride:
            Words(
                ja: "ここで手順から逸脱することはできません（できるのは STEP1-2、2-2、4-1、5-1 で条件を満たさないときだけです）。",
                en: "Nothing can be overridden here (only an unmet condition of STEP1-2, 2-2, 4-1 or 5-1 can).")
        case .finished: Words(ja: "すべての手順が終わっています。", en: "Every row is done.")
        }
    }

    /// The same where the item is known: who does it instead.
    func words(at item: Item) -> Words {
        switch self {
        case .nothingToSend where item.isSensedAlone:
            Words(
                ja: "ここで送る指示はありません。redpair が自分で確かめます。",
                en: "Nothing is sent here: redpair checks it by itself.")
        case .nothingToSend where item.operation == nil:
            Words(
                ja: "ここで送る指示はありません。手で行い、Space で申告します。",
                en: "There is nothing to send here: do it by hand, then press Space.")
        default: words
        }
    }

    private static func words(of requirement: Requirement, _ reason: Reason, _ advice: Words) -> Words {
        Words(
            ja: "条件「\(requirement.condition.words.ja)」を満たしません: \(reason.words.ja)。\(advice.ja)",
            en: "Needed: \(requirement.condition.words.en); \(reason.words.en). \(advice.en)")
    }
}

extension Refusal {
    /// Whether it says that a key does nothing here, and not why the item has to wait.
    var isOfKey: Bool {
        switch self {
        case .nothingToSend, .nothingToAttest, .nothingToOverride, .readOnly: true
        default: false
        }
    }
}

extension Item {
    /// Whether nobody does anything about it: neither a command nor hands, and no word of a person's.
    var isSensedAlone: Bool { operation == nil && hands == nil && attested == nil }
}

extension Reason {
    /// What to do where nothing is known to be wrong, and what is known is only old; `nil` where that hangs on what is wanted.
    fileprivate var advice: Words? {
        switch self {
        case .monitorIsOld:
            Words(
                ja: "装置には情報の更新を依頼します。結果が出るまで最長 5 分かかります。そのまま待ってください。",
                en: "The box is asked to look again (情報の更新), which can take up to five minutes. Wait.")
        case .old, .notReadSince:
            Words(ja: "読み直すまで、そのまま待ってください。", en: "Wait until it has been read again.")
        case .unreadable, .troubled:
            Words(ja: "ブラウザでその画面を開いて確かめてください。", en: "Open that page in a browser, and look.")
        case .rolesChanged: Self.givingBack
        default: nil
        }
    }
}

extension Reason {
    /// How a work goes on, or ends, whose boxes have changed roles.
    static let givingBack = Words(
        ja: "アドレスは正しいままです。両側が緑なら、今のアクティブを再起動すると役割が戻り、続けられます。戻さずに終えるなら q です（未完了と記録されます）。",
        en: """
            The addresses are right. With both lights green, a restart of the one that is active now gives the roles back, and \
            the work goes on; or leave with q: it is recorded as not finished.
            """)
}

extension Requirement {
    /// What to do when it does not hold.
    var advice: Words {
        switch condition {
        case .silent:
            Words(
                ja: "電源とケーブルを確かめてください。LAN1 が挿さったままなら外します。",
                en: "Check power and cables; if LAN1 was left in, pull it out.")
        case .lan1Out: Words(ja: "LAN1 を抜いてください。", en: "Pull LAN1 out.")
        case .untouched:
            Words(
                ja: "受けたメールを確かめてください。それでも進めるなら、逸脱の理由を記録してください。",
                en: "Find out which mail it took. To go on all the same, override it with a reason.")
        case .answering, .restarted, .steady, .notSyncing: Words(ja: "そのまま待ってください。", en: "Wait.")
        case .light, .sync, .peer:
            Words(ja: "読み直しても変わらなければ、装置を調べてください。", en: "If it stays so when read again, look at the box.")
        case .role: Words(ja: "A と S のアドレスを確かめてください。", en: "Check which address is A and which is S.")
        case .redundancy(_, let enabled):
            Words(
                ja: "ほかの人が変えたのかもしれません。冗長化構成設定の画面で\(enabled ? "有効" : "無効")に直してください。",
                en:
                    "Somebody else may have changed it: set it to \(enabled ? "enabled" : "disabled") again in a browser."
            )
        case .service, .servicesAsRecorded:
            Words(ja: "前の手順を確かめてください。", en: "Look at the rows before this one.")
        case .portClosed, .mailClosed: Words(ja: "先にそのサービスを止めてください。", en: "Stop that service first.")
        case .mailGreets, .portGreets: Words(ja: "そのサービスを調べてください。", en: "Look at that service.")
        case .updatesListed, .updatesNone:
            Words(ja: "LAN1 と更新サーバを確かめてください。", en: "Check LAN1, and that the update server can be reached.")
        case .patchesEqual: Words(ja: "足りない側を先に更新してください。", en: "Update the side that lacks them first.")
        case .othersNormal: Words(ja: "その項目を調べてください。", en: "Look at those first.")
        }
    }
}
