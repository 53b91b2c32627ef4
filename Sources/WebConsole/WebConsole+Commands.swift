import Appliance

extension WebConsole {
    /// Carries out one command; see ``ConsoleWriter/perform(_:expecting:)``.
    public func perform(_ command: Command, expecting: Identity) -> Outcome {
        do {
            let generation = try confirm(expecting, before: command)
            switch command {
            case .setServices(let wanted): return try setServices(wanted, in: generation)
            case .setRedundancy(let isOn): return try setRedundancy(isOn, in: generation)
            case .restart: return try order(guide.power.restart, not: guide.power.shutDown, in: generation)
            case .shutDown: return try order(guide.power.shutDown, not: guide.power.restart, in: generation)
            case .applyUpdates: return try applyUpdates(in: generation)
            }
        } catch {
            return .refused(error)
        }
    }

    /// Reads again who is there; the session's number, for the write must go out in the same one.
    ///
    /// Before a box is stopped, what it is at is read as well: somebody else's update may have begun since (H7).
    private func confirm(_ expected: Identity, before command: Command) throws(ConsoleFault) -> Int {
        var pages: Set<Page> = [.identity]
        if expected.peerHost != nil || expected.isEnabled != nil { pages.insert(.redundancySetting) }
        if expected.role != nil { pages.insert(.redundancy) }
        if command == .restart || command == .shutDown { pages.insert(.updates) }
        let reading = try read(pages)
        if expected.matches(reading) {
            if let progress = reading.updates?.progress { throw .updating(progress) }
            if let isEnabled = expected.isEnabled, reading.redundancySetting?.enabled != isEnabled {
                throw .notStored(label: guide.setting.enabled.labels.name)
            }
            return session.generation
        }
        guard let host = reading.host else { throw reading.gaps.first?.fault ?? .empty }
        let found = Identity(
            host: host, peerHost: reading.redundancySetting?.peerHost, role: reading.redundancy?.role,
            isEnabled: reading.redundancySetting?.enabled)
        // A fact that could not be read is no other box's fact.
        if host == expected.host, let gap = reading.gaps.first(where: { isDecisive($0, expected, found) }) {
            throw gap.fault
        }
        throw .wrongBox(expected: expected, found: found)
    }

    private func isDecisive(_ gap: Gap, _ expected: Identity, _ found: Identity) -> Bool {
        switch gap.page {
        case .redundancy: expected.role != nil && found.role == nil
        case .redundancySetting: expected.peerHost != nil && found.peerHost == nil
        default: false
        }
    }

    /// Throws when the session is no longer the one in which the box was recognised.
    func stay(in generation: Int) throws(ConsoleFault) {
        guard session.generation == generation else { throw .sessionExpired }
    }

    /// What became of a write that has no answer to go by.
    func outcome(_ failure: Session.WriteFault) -> Outcome {
        failure.mayBeDone ? .unknown(failure.fault) : .refused(failure.fault)
    }
}

extension WebConsole {
    /// Presses a button of the power page: one bare GET, sent once (`admin-ui` 4).
    ///
    /// - Parameter other: the button beside it, which a link under this one's name may not lead to.
    private func order(
        _ action: PowerGuide.Action, not other: PowerGuide.Action, in generation: Int
    ) throws(ConsoleFault) -> Outcome {
        let path = session.path(guide.power.page)
        let page = try session.page(path)
        guard let button = Button(action.buttons, on: page.html) else { throw .missing(label: action.buttons.name) }
        let target = button.path.flatMap { session.address.path(of: $0, on: path) } ?? action.path
        guard target.prefix(while: { $0 != "?" }) != other.path else {
            throw .notUnderstood(label: action.buttons.name, text: BoxText(target))
        }
        try stay(in: generation)
        updatesCheckedIn = nil
        do {
            return answered(try session.write(target, limit: session.limits.request), to: action)
        } catch {
            return outcome(error)
        }
    }

    private func answered(_ page: ConsolePage, to action: PowerGuide.Action) -> Outcome {
        switch HandlerPage(page) {
        case .failure(let text): return .refused(rejection(text))
        case .handOver(let form): return .refused(rejection(session.message(of: form, on: page)))
        case .success: return .accepted
        case .other: break
        }
        let text = page.html.visibleText
        if action.started.isIn(Label(text)) { return .accepted }
        return .unknown(.notUnderstood(label: action.buttons.name, text: BoxText(text)))
    }

    /// Presses アップデート実行, on a list that has been checked and is not empty.
    private func applyUpdates(in generation: Int) throws(ConsoleFault) -> Outcome {
        let path = session.path(guide.page(.updates))
        let page = try session.page(path)
        let list = try UpdatesPage(page, as: .updates)
        guard !list.updates.isEmpty, list.progress == nil, let button = Button(guide.updates.runButtons, on: page.html)
        else { throw .missing(label: guide.updates.runButtons.name) }
        let target = button.path.flatMap { session.address.path(of: $0, on: path) } ?? guide.updates.run
        try stay(in: generation)
        updatesCheckedIn = nil
        do {
            return applied(try session.write(target, limit: session.limits.save))
        } catch {
            return outcome(error)
        }
    }

    private func applied(_ page: ConsolePage) -> Outcome {
        switch HandlerPage(page) {
        case .success: .accepted
        case .failure(let text): .refused(rejection(text))
        case .handOver(let form): .refused(rejection(session.message(of: form, on: page)))
        case .other: .unknown(.otherPage(asked: .updates, title: BoxText(page.html.title)))
        }
    }
}
