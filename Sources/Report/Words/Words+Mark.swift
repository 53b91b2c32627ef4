import Appliance
import Dashboard
import Walkthrough

extension Mark {
    /// Three different signs, which no colour is needed to tell apart.
    var sign: String {
        switch self {
        case .sensed: "✓"
        case .attested: "◆"
        case .overridden: "≠"
        }
    }

    /// What the mark says, for who reads it the first time.
    var meaning: Words {
        switch self {
        case .sensed:
            Words(ja: "redpair が装置から読み取って確かめた", en: "redpair read it from the box")
        case .attested:
            Words(ja: "作業者が目で確かめて申告した", en: "the engineer saw it and said so")
        case .overridden:
            Words(ja: "作業者が理由を記して、手順の条件を外した", en: "the engineer went on against a condition, with a reason")
        }
    }

    /// How a cell of this mark is set.
    var style: Table.Cell.Style {
        switch self {
        case .sensed: .sensed
        case .attested: .attested
        case .overridden: .overridden
        }
    }
}

extension Saying.Topic {
    /// Where on the console it stands.
    var words: Words {
        switch self {
        case .state: Words(ja: "現在の動作状況", en: "current state")
        case .role: Words(ja: "稼働状態", en: "role (稼働状態)")
        case .peer: Words(ja: "相手サーバ", en: "peer (相手サーバ)")
        case .sync: Words(ja: "同期状態", en: "sync (同期状態)")
        case .update: Words(ja: "システムアップデート", en: "system update")
        }
    }
}

extension Stretch.Presence {
    /// Whether a box answered.
    var words: Words {
        switch self {
        case .answering: Words(ja: "応答", en: "answers")
        case .starting: Words(ja: "起動・停止中", en: "starting or stopping")
        case .silent: Words(ja: "応答なし", en: "silent")
        case .troubled: Words(ja: "異常な応答", en: "answers wrongly")
        case .untried: Words(ja: "未確認", en: "not tried")
        }
    }
}
