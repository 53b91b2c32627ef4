import Appliance
import Walkthrough

/// A time in which a box showed the same.
public struct Stretch: Equatable, Sendable {
    /// From when.
    public var from: Moment
    /// Until when.
    public var to: Moment
    /// What it showed.
    public var look: Look

    /// What a box showed, as far as the wire told.
    public struct Look: Equatable, Sendable {
        /// Whether it answered.
        public var presence: Presence
        /// 冗長化構成の状態; `nil` while it did not answer, or had not been read.
        public var light: Light?
        /// 稼働状態; `nil` while it did not answer, or was neither.
        public var role: Role?
    }

    /// Whether a box answered. That it is off is not among them: only a person sees the lamp.
    public enum Presence: String, Codable, CaseIterable, Sendable {
        /// As it should.
        case answering
        /// Only its web server did: it was starting or stopping.
        case starting
        /// Nothing did.
        case silent
        /// Something else did.
        case troubled
        /// Nobody had tried.
        case untried
    }
}

extension Stretch.Look {
    /// What a box shows by what is known of it now.
    init(_ box: BoxRecord) {
        presence = Stretch.Presence(box.contact)
        let status = box.contact.isAnswering ? box.redundancy?.value : nil
        light = status?.light
        role = status?.role
    }
}

extension Stretch.Presence {
    fileprivate init(_ contact: Contact) {
        self =
            switch contact {
            case .untried: .untried
            case .answering: .answering
            case .daemonDown: .starting
            case .silent: .silent
            case .troubled: .troubled
            }
    }
}

extension [Stretch] {
    /// Goes on with what a box shows now.
    mutating func go(on look: Stretch.Look, at now: Moment) {
        if let last = indices.last {
            self[last].to = now
            if self[last].look == look { return }
        }
        append(Stretch(from: now, to: now, look: look))
    }
}
