import Appliance
import Walkthrough

extension Reason {
    /// What a person does about what does not come true by waiting, in one line of 80 columns: nothing needed is off the
    /// screen; `nil` where waiting may do, or where the box has to be looked at first.
    var wayOn: Words? {
        switch self {
        case .patchesDiffer:
            Words(
                ja: "揃うまで進みません。販売元に確かめ、足りない側だけを起動して更新します。",
                en: "Ask the vendor which; start the side that lacks them alone, and update it.")
        case .notInHistory, .updatesVanished:
            Words(
                ja: "装置の適用履歴を管理画面で確かめ、販売元に相談してください。",
                en: "Read the box's own list of what was applied, and ask the vendor.")
        default: nil
        }
    }

    /// What is the case instead: the second half of a refusal, and of what is being waited for.
    public var words: Words {
        switch self {
        case .notRead: Words(ja: "まだ読めていません", en: "not read yet")
        case .old(let span):
            Words(ja: "読んだ値が古い（\(span.clock)前）", en: "the last reading is \(span.clock) old")
        case .notReadSince: Words(ja: "操作後にまだ読み直していません", en: "not read again since")
        case .silent: Words(ja: "応答がありません", en: "it does not answer")
        case .answering: Words(ja: "まだ応答しています", en: "it still answers")
        case .unsure: Words(ja: "状態がまだ分かりません", en: "its state is not known yet")
        case .troubled(let fault): fault.words.unended
        case .silentFor(let span, let needed):
            Words(
                ja: "無応答を確認中（\(needed.seconds) 秒のうち \(span.seconds) 秒）",
                en: "checking that it stays silent (\(span.seconds) s of \(needed.seconds) s)")
        case .steadyFor(let span, let needed):
            Words(
                ja: "安定 \(max(0, span.seconds)) 秒（\(needed.seconds) 秒で確定）",
                en: "steady \(max(0, span.seconds)) s of \(needed.seconds) s")
        case .notGoneYet: Words(ja: "まだ停止していません", en: "it has not gone down yet")
        case .notBackYet: Words(ja: "まだ戻っていません", en: "it has not come back yet")
        case .monitorIsOld:
            Words(ja: "表示がまだ古い（情報の更新待ち）", en: "the monitor still shows an older state, and has to look again")
        case .light(let light): Words(ja: "今は「\(light.words.ja)」", en: "it is \(light.words.en)")
        case .role(let role): Words(ja: "今は「\(role?.words.ja ?? "不明")」", en: "it is \(role?.words.en ?? "unknown")")
        case .rolesChanged: Words(ja: "引き継ぎが起きて、役割が入れ替わっています", en: "the other side has taken over")
        case .peer(let peer): Words(ja: "今は「\(peer?.words.ja ?? "不明")」", en: "it is \(peer?.words.en ?? "unknown")")
        case .sync(let sync, let percent): Self.words(sync, percent)
        case .redundancy(let on): Words(ja: on ? "今は有効" : "今は無効", en: on ? "it is enabled" : "it is disabled")
        case .service(let service, let on):
            Words(
                ja: "\(service.name) は\(on ? "起動" : "停止")の設定です",
                en: "\(service.name) is set to \(on ? "started" : "stopped")")
        case .servicesDiffer(let services):
            Words(ja: "違うもの: \(services.names)", en: "different: \(services.names)")
        case .noSuchService(let service):
            Words(ja: "画面に \(service.name) の設定がありません", en: "the page has no switch for \(service.name)")
        case .portsOpen(let services):
            Words(ja: "開いています: \(services.names)", en: "open: \(services.names)")
        case .portsUnclear(let services):
            Words(ja: "応答も拒否もありません: \(services.names)", en: "neither open nor refusing: \(services.names)")
        case .portsNotGreeting(let services):
            Words(ja: "応答がありません: \(services.names)", en: "no greeting: \(services.names)")
        case .nothingRecorded: Words(ja: "作業前の設定が記録されていません", en: "the settings before the work are not known")
        case .notChecked: Words(ja: "アップデート確認がまだです", en: "the update check has not answered yet")
        case .checkFailed(let fault):
            Words(
                ja: "アップデート確認に失敗しました。\(fault.words.unended.ja)",
                en: "the update check failed: \(fault.words.unended.en)")
        case .updateFailed(let text): Words(ja: "適用に失敗しました: \(text)", en: "the run failed: \(text)")
        case .updatesVanished(let names):
            Words(ja: "適用していないのに一覧から消えました: \(names.names)", en: "gone from the list without a run: \(names.names)")
        case .unreadable(let page, let fault): Gap(page: page, fault: fault).words.unended
        case .updatesWaiting(let count): Words(ja: "\(count) 件残っています", en: "\(count) left")
        case .updating(let text): Words(ja: "適用中: \(text)", en: "applying: \(text)")
        case .patchesDiffer(let active, let standby):
            Words(
                ja: "A だけ: \(active.names)  S だけ: \(standby.names)",
                en: "only on A: \(active.names)  only on S: \(standby.names)")
        case .mayHaveTakenMail(let services):
            Words(
                ja: "LAN1 が挿さったまま起動し、\(services.names) が開いていました",
                en: "it was up with LAN1 in and \(services.names) open")
        case .portsNotTried:
            Words(
                ja: "LAN1 が挿さったまま起動し、ポートを確かめられませんでした",
                en: "it was up with LAN1 in, and its ports could not be tried")
        case .updatesStuck(let names):
            Words(ja: "実行後も残っています: \(names.names)", en: "still there after a run: \(names.names)")
        case .notInHistory(let names):
            Words(ja: "適用済みの一覧にありません: \(names.names)", en: "not in the box's list of what was applied: \(names.names)")
        case .notNormal(let names): Words(ja: "正常でない項目: \(names.names)", en: "not normal: \(names.names)")
        }
    }

    private static func words(_ sync: SyncState?, _ percent: Int?) -> Words {
        let figure = percent.map { " \($0)%" } ?? ""
        return Words(ja: "今は「\(sync?.words.ja ?? "不明")\(figure)」", en: "it is \(sync?.words.en ?? "unknown")\(figure)")
    }
}

extension Words {
    /// A sentence without its end, to stand within another.
    fileprivate var unended: Words {
        Words(ja: ja.hasSuffix("。") ? String(ja.dropLast()) : ja, en: en.hasSuffix(".") ? String(en.dropLast()) : en)
    }
}
