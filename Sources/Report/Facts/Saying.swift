import Appliance
import Walkthrough

/// Words that a box said of itself, to the letter.
public struct Saying: Equatable, Sendable {
    /// Where it said them.
    public enum Topic: String, Codable, CaseIterable, Sendable {
        /// Beside the ball of 冗長化構成の状態.
        case state
        /// 稼働状態.
        case role
        /// 相手サーバ.
        case peer
        /// 同期状態.
        case sync
        /// システムアップデート, while one ran.
        case update
    }

    /// When it was read.
    public var at: Moment
    /// Who said it.
    public var side: Side
    /// Where.
    public var topic: Topic
    /// What.
    public var text: BoxText
}

/// Listens to one box, and tells what it says that it did not say just before.
struct Listener {
    private var last: [Saying.Topic: String] = [:]

    /// What is new in what is known of a box now.
    mutating func news(of side: Side, _ box: BoxRecord, at now: Moment) -> [Saying] {
        Saying.Topic.allCases.compactMap { topic in
            guard box.contact.isAnswering, let text = box.text(of: topic), !text.isEmpty else { return nil }
            let gist = Self.gist(of: text)
            guard last[topic] != gist else { return nil }
            last[topic] = gist
            return Saying(at: now, side: side, topic: topic, text: text)
        }
    }

    /// A percentage that goes up is no new sentence; the chart has it.
    private static func gist(of text: BoxText) -> String {
        String(text.text.filter { !$0.isNumber })
    }
}

extension BoxRecord {
    fileprivate func text(of topic: Saying.Topic) -> BoxText? {
        switch topic {
        case .state: redundancy?.value.message
        case .role: redundancy?.value.roleText
        case .peer: redundancy?.value.peerText
        case .sync: redundancy?.value.syncText
        case .update: updates?.value.progress
        }
    }
}
