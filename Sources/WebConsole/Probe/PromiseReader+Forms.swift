import Appliance

extension PromiseReader {
    func mail(_ read: MailPage) -> [Promise] {
        MailService.allCases.flatMap { service -> [Promise] in
            let labels = guide.mail.switches[service]?.labels ?? Labels()
            let port = guide.mail.ports[service]?.labels ?? Labels()
            return [
                promise("switches: \(service.rawValue)", labels, state(of: service, labels, read)),
                promise(
                    "ports: \(service.rawValue)", port,
                    read.settings.ports[service].map { .found(BoxText("\($0)")) } ?? .absent),
            ]
        }
    }

    /// The two that the manual stops must be there; the others not on every box.
    private func state(of service: MailService, _ labels: Labels, _ read: MailPage) -> Promise.State {
        if let isOn = read.settings.switches[service] { return .found(isOn ? "1" : "0") }
        for case .notUnderstood(labels.name, let text) in read.faults {
            return .missing(.notUnderstood(label: labels.name, text: text))
        }
        return service == .smtp || service == .pop ? .missing(.missing(label: labels.name)) : .absent
    }

    func setting(_ read: RedundancySetting) -> [Promise] {
        let setting = guide.setting
        let texts = [
            ("common-address", setting.commonAddress, read.commonAddress),
            ("peer-host", setting.peerHost, read.peerHost),
        ]
        return [promise("enabled", setting.enabled.labels, .found(read.enabled ? "1" : "0"))]
            + texts.map { key, field, text in
                promise(key, field.labels, text.map { .found($0) } ?? .missing(.missing(label: field.labels.name)))
            }
    }

    func updates(_ read: UpdatesPage) -> [Promise] {
        let (check, run) = (guide.updates.checkButtons, guide.updates.runButtons)
        let wanted = read.updates.isEmpty ? ("check-buttons", check) : ("run-buttons", run)
        let button = Button(wanted.1, on: page.html)
        let isBusy = read.progress != nil
        return [
            recognised(.updates, .found(BoxText("\(read.updates.count)"))),
            promise(
                wanted.0, wanted.1,
                button.map { .found(BoxText($0.path ?? "")) }
                    ?? (isBusy ? .absent : .missing(.missing(label: wanted.1.name)))),
        ]
    }

    var mailFields: [FieldGuide] { guide.mail.fields }
    var settingFields: [FieldGuide] { guide.setting.fields }

    /// The fields of the form that nothing in the file speaks of, and those that forbid a save (F4).
    func strangeFields(known: [FieldGuide]) -> [Promise] {
        guard let form = Form(page.html, guide: guide.form) else {
            return [promise("form", .missing(.missing(label: "FORM")))]
        }
        let cells = known.flatMap { page.fields.all($0) }
        let names = Set(cells.flatMap { $0.select(".//*[@name]") }.compactMap { $0["name"] })
        let strange = form.stored(guide.form).keys.filter { !names.contains($0) }.sorted()
        let unnamed = strange.isEmpty ? [] : [promise("form", .unnamed(BoxText(strange.joined(separator: ", "))))]
        return unnamed
            + form.cannotGoBack.map { promise("form", .missing(.fieldCannotGoBack(name: BoxText($0)))) }
    }
}
