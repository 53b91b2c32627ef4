import Appliance

extension Identity {
    /// In what a box that was found is another than the one that is expected.
    func differences(from found: Identity) -> [Words] {
        let differences = [
            difference(Words(ja: "稼働状態", en: "role"), role?.words, found.role?.words),
            difference(
                Words(ja: "相手のホスト名", en: "peer"), peerHost.map { Words(same: $0.text) },
                found.peerHost.map { Words(same: $0.text) }),
            difference(
                Words(ja: "冗長化構成の設定", en: "redundancy"), isEnabled.map(Self.words), found.isEnabled.map(Self.words)),
        ]
        return differences.compactMap(\.self)
    }

    private func difference(_ name: Words, _ expected: Words?, _ found: Words?) -> Words? {
        guard let expected, expected != found else { return nil }
        let found = found ?? Words(ja: "不明", en: "unknown")
        return Words(
            ja: "\(name.ja)は「\(found.ja)」（想定「\(expected.ja)」）",
            en: "\(name.en) is \(found.en) (\(expected.en) expected)")
    }

    private static func words(isEnabled: Bool) -> Words {
        isEnabled ? Words(ja: "有効", en: "enabled") : Words(ja: "無効", en: "disabled")
    }
}
