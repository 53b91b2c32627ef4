import Appliance
import Dashboard

/// Something that is not as it was at the look before.
struct StatusChange: Equatable {
    /// What it is about; `nil` for whether the box answers.
    var topic: StatusFacts.Topic?
    /// What was known before; `nil` where nothing was.
    var was: Words?
    /// What is known now.
    var `is`: Words

    /// The change in a line.
    func words(in language: Language) -> String {
        let name = topic?.words ?? Words(ja: "応答", en: "contact")
        let was = was.map { $0(in: language) } ?? "-"
        return BoxText("\(name(in: language)): \(was) → \(`is`(in: language))").text
    }
}

extension StatusFacts.Topic {
    fileprivate var words: Words {
        switch self {
        case .host: Words(ja: "ホスト名", en: "host")
        case .light: Words(ja: "冗長化構成の色", en: "light")
        case .role: Words(ja: "稼働状態", en: "role")
        case .peer: Words(ja: "相手サーバ", en: "peer")
        case .sync: Words(ja: "同期状態", en: "sync")
        case .setting: Words(ja: "冗長化構成の設定", en: "redundancy setting")
        case .updates: Words(ja: "入手できるアップデート", en: "updates to be had")
        case .service(let service): Words(same: service.name)
        case .component(let name): Words(same: name.text)
        }
    }
}
