import Appliance
import Procedure
import Walkthrough

extension Entry.Kind {
    /// The line of the log.
    public var words: Words {
        switch self {
        case .began: Words(ja: "作業を始めました。", en: "The work begins.")
        case .answers(let side, let host):
            Words(
                ja: "\(side.words.ja)が応答しました（\(host?.text ?? "ホスト名不明")）。",
                en: "The \(side.words.en) answers (\(host?.text ?? "host unknown")).")
        case .foundSilent(let side, let fault):
            Words(
                ja: "\(side.words.ja)は応答していません: \(fault.words.ja)",
                en: "The \(side.words.en) does not answer: \(fault.words.en)")
        case .wentAway(let side, let fault):
            Words(
                ja: "\(side.words.ja)の応答がなくなりました: \(fault.words.ja)",
                en: "The \(side.words.en) went away: \(fault.words.en)")
        case .troubled(let side, let fault):
            Words(ja: "\(side.words.ja): \(fault.words.ja)", en: "\(side.words.en): \(fault.words.en)")
        case .light(let side, let light):
            Words(
                ja: "\(side.words.ja)の冗長化構成の状態: \(light.words.ja)",
                en: "Light of the \(side.words.en): \(light.words.en)")
        case .role(let side, let role):
            Words(
                ja: "\(side.words.ja)の稼働状態: \(role?.words.ja ?? "不明")",
                en: "Role of the \(side.words.en): \(role?.words.en ?? "unknown")")
        case .agreed(let order, let witness):
            Words(
                ja: "立会者 \(witness.name) が確認しました（\(witness.initial)）: \(order.command.words.ja)",
                en: "The witness \(witness.name) agreed (\(witness.initial)): \(order.command.words.en)")
        case .sent(let order):
            Words(
                ja: "送信 → \(order.side.words.ja) \(order.expecting.host): \(order.command.words.ja)",
                en: "Sent to the \(order.side.words.en), \(order.expecting.host): \(order.command.words.en)")
        case .accepted(let order):
            Words(
                ja: "受付: \(order.command.words.ja)（結果は検知します）", en: "Taken: \(order.command.words.en) (now it is sensed)"
            )
        case .rejected(let order, let fault):
            Words(
                ja: "不成立: \(order.command.words.ja): \(fault.words.ja)",
                en: "Not done: \(order.command.words.en): \(fault.words.en)")
        case .unknown(let order, let fault):
            Words(
                ja: "結果不明: \(order.command.words.ja): \(fault.words.ja) 再送せず、状態を検知します。",
                en: "Outcome unknown: \(order.command.words.en): \(fault.words.en) Not sent again; it is being sensed.")
        case .lookFailed(let side, let look, let fault):
            Words(
                ja: "\(side.words.ja)の\(look.words.ja)ができません: \(fault.words.ja)",
                en: "The \(look.words.en) of the \(side.words.en) failed: \(fault.words.en)")
        case .done(let item, let mark):
            Words(ja: "STEP\(item) 完了（\(mark.words.ja)）", en: "STEP\(item) done (\(mark.words.en))")
        case .unwatched(let span):
            Words(
                ja: "\(span.clock)の間、redpair が止まっていました（PC のスリープなど）。その間の装置の状態は見ていません。",
                en:
                    "redpair itself stood still for \(span.clock) (such as a PC asleep): nobody saw the boxes meanwhile."
            )
        case .attested(let item): Words(ja: "STEP\(item) 申告", en: "STEP\(item) attested")
        case .leftOpen(let side, let services):
            Words(
                ja: "手順書外の判断: \(side.words.ja)の \(services.names) を開いたままにします。",
                en: "Beyond the manual: \(services.names) of the \(side.words.en) stay open.")
        case .refused(let refusal): Words(ja: "できません: \(refusal.words.ja)", en: "Refused: \(refusal.words.en)")
        case .reopened(let item, let reason):
            Words(
                ja: "STEP\(item.step) のチェックを取り消しました: \(reason.words.ja)",
                en: "STEP\(item.step) is open again: \(reason.words.en)")
        case .harmless(let item):
            Words(
                ja: "STEP\(item.step) のやり直しは要りません（害のないことを確かめました）。",
                en: "STEP\(item.step) need not be done again: no harm was done.")
        case .alarm(let alarm): Words(ja: "警報: \(alarm.words.ja)", en: "ALARM: \(alarm.words.en)")
        case .alarmOver(let alarm): Words(ja: "警報解除: \(alarm.words.ja)", en: "Alarm over: \(alarm.words.en)")
        case .overridden(let item, let reason):
            Words(ja: "STEP\(item.step) 逸脱。理由: \(reason)", en: "STEP\(item.step) overridden. Reason: \(reason)")
        case .noted(let item, let text):
            Words(ja: "メモ（STEP\(item.step)）: \(text)", en: "Note (STEP\(item.step)): \(text)")
        case .takenUp(let after):
            Words(
                ja: "作業を再開しました（中断 \(after.clock)）。両方の装置を読み直します。",
                en: "The work is taken up again, \(after.clock) after it was left; both boxes are read.")
        case .inherited:
            Words(
                ja: "打ち切られた前の作業から引き継ぎました: 元のメール設定と、止まっている時間。最後に元へ戻します。",
                en:
                    "Taken over from the work that was given up: how mail was before, and since when it is stopped. It is given back at the end."
            )
        case .attended(let witness):
            Words(ja: "立会者が \(witness.name) に替わりました。", en: "From here on \(witness.name) is the witness.")
        case .recordLost(let fault): Words(ja: "記録できません: \(fault.words.ja)", en: "No record: \(fault.words.en)")
        case .recordRegained:
            Words(ja: "記録が戻りました。欠けた記録はありません。", en: "The record is back; nothing of it is missing.")
        case .finished: Words(ja: "すべての手順が完了しました。", en: "Every row is done.")
        }
    }
}
