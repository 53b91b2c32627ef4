import Appliance

extension WebConsole {
    /// Ticks or unticks mail services, every other field going back as it came.
    func setServices(_ wanted: [MailService: Bool], in generation: Int) throws(ConsoleFault) -> Outcome {
        let labels = MailService.allCases.filter { wanted[$0] != nil }.compactMap {
            guide.mail.switches[$0]?.labels.name
        }
        return try save(.mail, named: BoxText(labels.map(\.text).joined(separator: ", ")), in: generation) {
            (page, form) throws(ConsoleFault) in
            let mail = try MailPage(page)
            for (service, isOn) in wanted { try form.turn(mail.control(of: service), to: isOn) }
        }
    }

    /// Ticks or unticks 冗長化構成を有効にする, every other field going back as it came.
    func setRedundancy(_ isOn: Bool, in generation: Int) throws(ConsoleFault) -> Outcome {
        try save(.redundancySetting, named: guide.setting.enabled.labels.name, in: generation) {
            (page, form) throws(ConsoleFault) in
            try form.turn(RedundancySettingPage(page).control, to: isOn)
        }
    }

    /// Saves a form with a change: fetched fresh, sent back whole, and proved by fetching it again (`admin-ui` 3.4, 3.6).
    private func save(
        _ kind: Page, named label: BoxText, in generation: Int,
        change: (ConsolePage, inout Form) throws(ConsoleFault) -> Void
    ) throws(ConsoleFault) -> Outcome {
        let path = session.path(guide.page(kind))
        let page = try session.page(path)
        var form = try self.form(on: page)
        let before = form.stored(guide.form)
        try change(page, &form)
        let proof = Proof(path: path, label: label, before: before, wanted: form.stored(guide.form))
        // What is so already needs no save, which would restart services.
        if proof.wanted == before { return .accepted }
        form.set(guide.form.saveInput, to: "1")
        let body = try body(of: form, on: page)
        guard let target = session.address.path(of: form.action, on: path) else {
            throw .redirectedAway(BoxText(form.action))
        }
        if guide.isCommand(target) { throw .redirectedAway(BoxText(form.action)) }
        try stay(in: generation)
        do {
            return judge(try session.write(target, body: body, limit: session.limits.save), proof)
        } catch {
            return outcome(error)
        }
    }

    private func form(on page: ConsolePage) throws(ConsoleFault) -> Form {
        guard let form = Form(page.html, guide: guide.form) else {
            throw .otherPage(asked: .mail, title: BoxText(page.html.title))
        }
        if let name = form.cannotGoBack.first { throw .fieldCannotGoBack(name: BoxText(name)) }
        return form
    }

    private func body(of form: Form, on page: ConsolePage) throws(ConsoleFault) -> [UInt8] {
        if let field = form.fields.first(where: { !page.has($0.value) }) {
            throw .fieldCannotGoBack(name: BoxText(field.name))
        }
        let charset = try form.charset(else: page.charset)
        switch FormEncoding.body(form.fields, in: charset) {
        case .success(let body): return body
        case .failure(let field): throw .fieldCannotGoBack(name: BoxText(field.name))
        }
    }
}

extension Form {
    /// What it goes back in; refused where it wants none that is known.
    fileprivate func charset(else own: CharacterSet) throws(ConsoleFault) -> CharacterSet {
        guard !acceptedCharsets.isEmpty else { return own }
        guard let wanted = acceptedCharsets.lazy.compactMap({ CharacterSet(label: $0) }).first else {
            throw .fieldCannotGoBack(name: BoxText("ACCEPT-CHARSET=\(acceptedCharsets.joined(separator: " "))"))
        }
        return wanted
    }

    /// Ticks or unticks a Boolean of this form.
    fileprivate mutating func turn(_ control: BooleanControl, to isOn: Bool) throws(ConsoleFault) {
        guard holds(control) else { throw .fieldCannotGoBack(name: BoxText(control.hidden ?? "")) }
        set(control, to: isOn)
    }
}

extension WebConsole {
    /// What a save should have changed, and what it should not.
    private struct Proof {
        let path: String
        /// What was to change, as the page calls it.
        let label: BoxText
        let before: [String: [String]]
        let wanted: [String: [String]]

        /// The names of the fields that are not as they were wanted.
        func differences(_ after: [String: [String]]) -> [String] {
            Set(wanted.keys).union(after.keys).sorted().filter { wanted[$0] != after[$0] && wanted[$0] == before[$0] }
        }

        func isChanged(in after: [String: [String]]) -> Bool {
            wanted.allSatisfy { $0.value == before[$0.key] || $0.value == after[$0.key] }
        }
    }

    private func judge(_ answer: ConsolePage, _ proof: Proof) -> Outcome {
        switch HandlerPage(answer) {
        case .success:
            guard let text = HandlerPage.shownFailure(on: answer) else { return prove(proof) }
            return refuse(rejection(text), proof)
        case .failure(let text): return refuse(rejection(text), proof)
        case .handOver(let form): return refuse(rejection(session.message(of: form, on: answer)), proof)
        case .other: return .unknown(.notThisConsole(title: BoxText(answer.html.title)))
        }
    }

    /// A success is only one when a fresh page shows it, and shows nothing else changed. A box that stores it later shows it
    /// later.
    private func prove(_ proof: Proof) -> Outcome {
        do {
            let after = try form(on: session.page(proof.path)).stored(guide.form)
            guard proof.isChanged(in: after) else { return .unknown(.notStored(label: proof.label)) }
            let beside = proof.differences(after)
            return beside.isEmpty ? .accepted : .unknown(.changedBeside(name: BoxText(beside.joined(separator: ", "))))
        } catch {
            return .unknown(error)
        }
    }

    /// A refusal is only one when a fresh page shows that nothing was stored.
    private func refuse(_ fault: ConsoleFault, _ proof: Proof) -> Outcome {
        do {
            let after = try form(on: session.page(proof.path)).stored(guide.form)
            return after == proof.before ? .refused(fault) : .unknown(fault)
        } catch {
            return .unknown(fault)
        }
    }
}
