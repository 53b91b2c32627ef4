import Appliance

/// 電子メールサーバの設定 (`admin-ui` 3.3).
struct MailPage {
    /// The switches and ports that it shows.
    let settings: MailSettings
    /// What it shows and we cannot make out.
    let faults: [ConsoleFault]

    private let page: ConsolePage

    /// Reads the page, once it is sure that it is the one.
    init(_ page: ConsolePage) throws(ConsoleFault) {
        try page.confirm(.mail)
        self.page = page
        var settings = MailSettings(switches: [:])
        var faults: [ConsoleFault] = []
        for service in MailService.allCases {
            switch Self.control(of: service, on: page) {
            case .success(let control?): settings.switches[service] = control.isOn
            case .success(nil): break
            case .failure(let fault): faults.append(fault)
            }
            settings.ports[service] = Self.port(of: service, on: page)
        }
        if settings.switches.isEmpty, faults.isEmpty {
            faults.append(.missing(label: page.guide.mail.switches[.smtp]?.labels.name ?? ""))
        }
        self.settings = settings
        self.faults = faults
    }

    /// The Boolean of a service.
    func control(of service: MailService) throws(ConsoleFault) -> BooleanControl {
        guard let control = try Self.control(of: service, on: page).get() else {
            throw .missing(label: Self.label(service, page))
        }
        return control
    }

    private static func control(
        of service: MailService, on page: ConsolePage
    ) -> Result<BooleanControl?, ConsoleFault> {
        let field = page.guide.mail.switches[service] ?? FieldGuide()
        let cells = page.fields.all(field)
        guard let cell = cells.first else {
            // Words without a control are not the same as no words.
            let isNamed = page.fields.has(field.labels)
            return isNamed ? .failure(.notUnderstood(label: label(service, page), text: "")) : .success(nil)
        }
        guard cells.count == 1, let control = BooleanControl(in: cell), control.isOn != nil else {
            return .failure(.notUnderstood(label: label(service, page), text: BoxText(cell.text())))
        }
        return .success(control)
    }

    private static func port(of service: MailService, on page: ConsolePage) -> Int? {
        let cell = page.fields.one(page.guide.mail.ports[service] ?? FieldGuide())
        let (typed, all) = (cell?.textInputs ?? [], cell?.valueInputs ?? [])
        let inputs = typed.isEmpty ? all : typed
        guard inputs.count == 1, let text = inputs[0]["value"], let port = Int(text.trimmed) else { return nil }
        return (1...65535).contains(port) ? port : nil
    }

    private static func label(_ service: MailService, _ page: ConsolePage) -> BoxText {
        page.guide.mail.switches[service]?.labels.name ?? ""
    }
}
