extension RedundancyGuide {
    /// Every field of the page.
    var fields: [FieldGuide] { [status, changed, role, peer, sync, failoverCause, failoverTime] }
}

extension ProcessorGuide {
    /// Every field of the page.
    var fields: [FieldGuide] { [load1, load15, uptime] }
}

extension MailGuide {
    /// Every field of the page.
    var fields: [FieldGuide] { Array(switches.values) + Array(ports.values) }
}

extension SettingGuide {
    /// Every field of the page.
    var fields: [FieldGuide] { [enabled, commonAddress, peerHost] }
}
