import Appliance

// What a log says of orders and answers: our own words and figures alone, never a text that came from a box.

extension Reading {
    /// Whether all was found, or on which pages something is missing, and why.
    var kind: String {
        gaps.isEmpty ? "whole" : gaps.map { "\($0.page.rawValue):\($0.fault.kind)" }.joined(separator: ",")
    }
}

extension [MailService: PortState] {
    /// What each port did.
    var kind: String {
        MailService.allCases.compactMap { service in self[service].map { "\(service.rawValue):\($0.kind)" } }
            .joined(separator: ",")
    }
}

extension PortState {
    fileprivate var kind: String {
        switch self {
        case .closed: "closed"
        case .open: "open"
        case .silent: "silent"
        }
    }
}

extension Command {
    /// The order and its settings.
    var kind: String {
        switch self {
        case .setServices(let services):
            "setServices:"
                + MailService.allCases.compactMap { service in
                    services[service].map { ($0 ? "+" : "-") + service.rawValue }
                }.joined()
        case .setRedundancy(let isOn): isOn ? "setRedundancy:on" : "setRedundancy:off"
        case .restart: "restart"
        case .shutDown: "shutDown"
        case .applyUpdates: "applyUpdates"
        }
    }
}

extension Outcome {
    /// How it ended, and why.
    var kind: String {
        switch self {
        case .accepted: "accepted"
        case .refused(let fault): "refused:\(fault.kind)"
        case .unknown(let fault): "unknown:\(fault.kind)"
        }
    }
}

extension ConsoleFault {
    /// Which fault it is, with our own figures.
    var kind: String {
        switch self {
        case .refused: "connectionRefused"
        case .timedOut(let span): "timedOut:\(span.milliseconds)ms"
        case .unreachable: "unreachable"
        case .cutOff: "cutOff"
        case .empty: "empty"
        case .tooLong(let limit): "tooLong:\(limit)"
        case .redirectedAway: "redirectedAway"
        case .tls: "tls"
        case .keyUnknown: "keyUnknown"
        case .keyChanged: "keyChanged"
        case .loginRefused: "loginRefused"
        case .loginHeldBack: "loginHeldBack"
        case .sessionExpired: "sessionExpired"
        case .daemonDown: "daemonDown"
        case .suspended: "suspended"
        case .forbidden: "forbidden"
        case .httpStatus(let status): "http:\(status)"
        case .notThisConsole: "notThisConsole"
        case .otherPage(let asked, _): "otherPage:\(asked.rawValue)"
        case .missing: "missing"
        case .notUnderstood: "notUnderstood"
        case .updating: "updating"
        case .fieldCannotGoBack: "fieldCannotGoBack"
        case .rejected: "rejected"
        case .notStored: "notStored"
        case .changedBeside: "changedBeside"
        case .wrongBox: "wrongBox"
        }
    }
}
