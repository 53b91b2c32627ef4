/// Something that changes a box: the operations of the manual's chapter 3.
public enum Command: Codable, Hashable, Sendable {
    /// 3.2: turns these mail services on or off, the others staying as they are.
    case setServices([MailService: Bool])
    /// 3.3: ticks or unticks 冗長化構成を有効にする; in force only after the next start.
    case setRedundancy(Bool)
    /// 3.1: 再起動.
    case restart
    /// 3.1: シャットダウン.
    case shutDown
    /// 3.4: アップデート実行, all that is listed.
    case applyUpdates
}

/// Something that only makes a box look: it changes no setting, and serves sensing.
public enum Look: String, CaseIterable, Codable, Hashable, Sendable {
    /// 3.5: 情報の更新. Runs in the background; its results come later.
    case refreshMonitor
    /// 3.4: アップデート確認.
    case checkUpdates
}

/// Who must be at the other end before anything is written: law 5.
public struct Identity: Codable, Hashable, Sendable {
    /// The host name that the box gives itself.
    public var host: BoxText
    /// The host name that it has for its peer, where it has one.
    public var peerHost: BoxText?
    /// The role that it must play; `nil` where any will do.
    public var role: Role?
    /// What must be saved there of 冗長化構成を有効にする; `nil` where either will do. Not who it is, but no order may leave
    /// that would find it otherwise: what goes off with the wrong one cannot be put right without starting it.
    public var isEnabled: Bool?

    /// The box called `host`, whose peer is `peerHost`, playing `role`.
    public init(host: BoxText, peerHost: BoxText? = nil, role: Role? = nil, isEnabled: Bool? = nil) {
        (self.host, self.peerHost, self.role, self.isEnabled) = (host, peerHost, role, isEnabled)
    }

    /// Whether a reading, taken just now, shows this box.
    public func matches(_ reading: Reading) -> Bool {
        reading.host == host
            && (peerHost == nil || reading.redundancySetting?.peerHost == peerHost)
            && (role == nil || reading.redundancy?.role == role)
    }
}

/// How a command ended, as far as the wire tells. Law 2: none of these says that the box did it.
public enum Outcome: Codable, Equatable, Sendable {
    /// The console took it.
    case accepted
    /// It was not sent, or the console said that nothing was stored: it surely was not carried out.
    case refused(ConsoleFault)
    /// It left, and no answer says what became of it: to be sensed, never to be sent again by itself (H9).
    case unknown(ConsoleFault)
}
