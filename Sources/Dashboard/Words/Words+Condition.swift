import Appliance
import Procedure

extension Condition {
    /// The condition as a statement, for "waiting until …" and "needed: …".
    public var words: Words {
        switch self {
        case .silent(let side):
            Words(ja: "\(side.words.ja)の応答がない", en: "the \(side.words.en) is silent")
        case .answering(let side):
            Words(ja: "\(side.words.ja)が応答する", en: "the \(side.words.en) answers")
        case .lan1Out(let side):
            Words(ja: "\(side.words.ja)の LAN1 が抜けている", en: "LAN1 of the \(side.words.en) is out")
        case .untouched(let side):
            Words(
                ja: "\(side.words.ja)が LAN1 を挿したままメールを受けていない",
                en: "the \(side.words.en) took in no mail while its LAN1 was in")
        case .restarted(let side):
            Words(ja: "\(side.words.ja)が再起動を終えた", en: "the \(side.words.en) has restarted")
        case .steady(let side):
            Words(ja: "\(side.words.ja)が安定している", en: "the \(side.words.en) is steady")
        case .light(let side, let light):
            Words(
                ja: "\(side.words.ja)の冗長化構成の状態が「\(light.words.ja)」",
                en: "the light of the \(side.words.en) is \(light.words.en)")
        case .role(let side, let role):
            Words(
                ja: "\(side.words.ja)の稼働状態が「\(role.words.ja)」",
                en: "the role of the \(side.words.en) is \(role.words.en)")
        case .peer(let side, let peer):
            Words(
                ja: "\(side.words.ja)から見た相手サーバが「\(peer.words.ja)」",
                en: "the \(side.words.en) sees its peer \(peer.words.en)")
        case .sync(let side, let sync):
            Words(
                ja: "\(side.words.ja)の同期状態が「\(sync.words.ja)」",
                en: "the sync of the \(side.words.en) is \(sync.words.en)")
        case .notSyncing(let side):
            Words(ja: "\(side.words.ja)が同期中でない", en: "the \(side.words.en) is not syncing")
        case .redundancy(let side, let enabled):
            Words(
                ja: "\(side.words.ja)の冗長化構成が\(enabled ? "有効" : "無効")と保存されている",
                en: "redundancy is saved as \(enabled ? "enabled" : "disabled") on the \(side.words.en)")
        case .service(let side, let service, let on):
            Words(
                ja: "\(side.words.ja)の \(service.name) が\(on ? "起動" : "停止")に設定されている",
                en: "\(service.name) is set to \(on ? "started" : "stopped") on the \(side.words.en)")
        case .servicesAsRecorded(let side):
            Words(
                ja: "\(side.words.ja)のメール設定が作業前と同じ",
                en: "the mail switches of the \(side.words.en) are as before the work")
        case .portClosed(let side, let service):
            Words(
                ja: "\(side.words.ja)の \(service.name) ポートが閉じている",
                en: "the \(service.name) port of the \(side.words.en) is closed")
        case .mailClosed(let side):
            Words(
                ja: "\(side.words.ja)のメールのポートがすべて閉じている",
                en: "every mail port of the \(side.words.en) is closed")
        case .mailGreets(let side):
            Words(
                ja: "\(side.words.ja)の作業前に動いていたメールのポートがすべて応答する",
                en: "every mail port that was open before the work greets on the \(side.words.en)")
        case .portGreets(let side, let service):
            Words(
                ja: "\(side.words.ja)の \(service.name) ポートが正しく応答する",
                en: "the \(service.name) port of the \(side.words.en) greets")
        case .updatesListed(let side):
            Words(
                ja: "\(side.words.ja)でアップデート確認が済んでいる",
                en: "the update check of the \(side.words.en) has answered")
        case .updatesNone(let side):
            Words(
                ja: "\(side.words.ja)に適用できるアップデートが残っていない",
                en: "no update is left to apply on the \(side.words.en)")
        case .patchesEqual:
            Words(ja: "両側に適用したアップデートが同じ", en: "both sides have the same updates")
        case .othersNormal(let side):
            Words(
                ja: "\(side.words.ja)の冗長化以外の項目がすべて正常",
                en: "everything but redundancy is normal on the \(side.words.en)")
        }
    }
}
