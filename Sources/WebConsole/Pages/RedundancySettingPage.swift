import Appliance

/// 冗長化構成の設定 (`admin-ui` 6.3).
struct RedundancySettingPage {
    /// What is saved.
    let setting: RedundancySetting
    /// The Boolean of 冗長化構成を有効にする.
    let control: BooleanControl

    /// Reads the page, once it is sure that it is the one.
    init(_ page: ConsolePage) throws(ConsoleFault) {
        try page.confirm(.redundancySetting)
        let guide = page.guide.setting
        guard let cell = page.fields.one(guide.enabled) else { throw .missing(label: guide.enabled.labels.name) }
        guard let control = BooleanControl(in: cell), let isOn = control.isOn else {
            throw .notUnderstood(label: guide.enabled.labels.name, text: BoxText(cell.text()))
        }
        self.control = control
        setting = RedundancySetting(
            enabled: isOn, commonAddress: Self.value(guide.commonAddress, page),
            peerHost: Self.value(guide.peerHost, page))
    }

    /// The inputs of the field joined by dots: the two of a host and its domain, or a single one.
    private static func value(_ field: FieldGuide, _ page: ConsolePage) -> BoxText? {
        let values = page.fields.one(field)?.textInputs.map { ($0["value"] ?? "").trimmed }.filter { !$0.isEmpty }
        return values.flatMap { $0.isEmpty ? nil : BoxText($0.joined(separator: ".")) }
    }
}
