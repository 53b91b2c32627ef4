import Appliance
import SimulatedPair
import Walkthrough

/// The pair's consoles without HTTP: what a page would say, straight from the model. An evening takes milliseconds.
package struct ModelConsole {
    /// What lies between, and what it does to the answers.
    package var wire: Wire

    /// The consoles behind a wire.
    package init(wire: Wire = Wire()) { self.wire = wire }

    /// Answers an effect with the event that it leads to, and how long that takes.
    package func answer(_ effect: Effect, of pair: inout SimulatedPair, at now: Moment) -> (Happening, Span)? {
        switch effect {
        case .ring: return nil
        case .read(let side, let pages):
            let delay = delay(of: side, pair)
            if let fault = fault(of: side, pair) {
                return (.missed(side, fault, asked: now), .milliseconds(100) + delay)
            }
            return (.read(side, reading(of: side, pages, pair), asked: now), .milliseconds(300) + delay)
        case .probe(let side, let ports):
            let states = ports.map { service, _ in (service, wire.port(side, service) ?? port(service, side, pair)) }
            return (.probed(side, Dictionary(uniqueKeysWithValues: states), asked: now), .milliseconds(100))
        case .look(let side, let look):
            if let fault = fault(of: side, pair) { return (.looked(side, look, fault), .milliseconds(100)) }
            let answer = pair.look(look, on: end(side), at: now)
            guard case .taken(let at) = answer else { return (.looked(side, look, .rejected("")), .milliseconds(10)) }
            return (.looked(side, look, nil), at - now)
        case .perform(let order): return carryOut(order, on: &pair, at: now)
        }
    }

    private func carryOut(_ order: Order, on pair: inout SimulatedPair, at now: Moment) -> (Happening, Span) {
        let side = end(order.side)
        if let fault = fault(of: order.side, pair) ?? lock(of: side, pair) ?? stranger(order, pair)
            ?? run(order, at: side, pair) ?? unsaved(order, at: side, pair)
        {
            return (.performed(order.id, .refused(fault)), .milliseconds(10))
        }
        switch wire.fate {
        case .ignored: return (.performed(order.id, .accepted), .milliseconds(100))
        case .lost(let after): return (.performed(order.id, .unknown(.timedOut(after))), after)
        case .carriedOut, .carriedOutUnheard: break
        }
        guard case .taken(let at) = pair.perform(order.command, on: side, at: now) else {
            return (.performed(order.id, .refused(.rejected(""))), .milliseconds(10))
        }
        if pair.losesAnswer(of: side) { return (.performed(order.id, .unknown(.cutOff)), .seconds(1)) }
        if !isStored(order.command, at: side, pair) {
            return (.performed(order.id, .refused(.notStored(label: ""))), at - now)
        }
        if case .carriedOutUnheard(let after) = wire.fate {
            return (.performed(order.id, .unknown(.timedOut(after))), after)
        }
        return (.performed(order.id, .accepted), at - now + .milliseconds(100))
    }

    /// What a console's client finds that looks, just before it stops a box, whether an update runs there (H7).
    private func run(_ order: Order, at side: Side, _ pair: SimulatedPair) -> ConsoleFault? {
        guard order.command == .restart || order.command == .shutDown else { return nil }
        return pair.box(side).updateRun.map { .updating(BoxText($0.current.name)) }
    }

    /// What it finds where something else is saved than the order rests on.
    private func unsaved(_ order: Order, at side: Side, _ pair: SimulatedPair) -> ConsoleFault? {
        guard let isEnabled = order.expecting.isEnabled, pair.box(side).redundancy.isEnabled != isEnabled else {
            return nil
        }
        return .notStored(label: "冗長化構成を有効にする")
    }

    private func port(_ service: MailService, _ side: Side, _ pair: SimulatedPair) -> PortState {
        guard pair.isServing(service, on: end(side)) else { return .closed }
        return .open(greeting: BoxText(service.greeting ?? ""))
    }

    func reading(of side: Side, _ pages: Set<Page>, _ pair: SimulatedPair) -> Reading {
        let box = pair.box(end(side))
        var reading = Reading()
        reading.clock = Moment(seconds: pair.clock(of: end(side)).seconds)
        if pages.contains(.identity) { reading.host = BoxText(box.fullName) }
        reading.components = [Component(name: "冗長化構成の状態", group: .system, signal: box.monitor.redundancy)]
        var status = RedundancyStatus()
        status.signal = box.monitor.redundancy
        status.changedAt = Moment(seconds: box.monitor.takenAt.seconds)
        (status.role, status.peer, status.sync) = (box.monitor.role, box.monitor.peer, box.monitor.sync)
        status.syncPercent = box.monitor.syncPercent
        status.failoverTime = box.monitor.failover.map { BoxText("\(($0.at + box.clockOffset).seconds)") } ?? ""
        reading.redundancy = status
        let minutes = box.uptime(at: pair.now).map { $0.seconds / 60 }
        reading.processor = Processor(load1: box.monitor.load1, uptime: minutes.map { .minutes($0) })
        reading.mail = MailSettings(switches: box.mail.switches)
        reading.redundancySetting = RedundancySetting(
            enabled: box.redundancy.isEnabled,
            peerHost: BoxText("\(box.redundancy.peerHost).\(box.redundancy.peerDomain)"))
        let listed = (box.listed ?? []).map { update($0) }
        reading.updates = UpdateList(
            updates: box.updateRun == nil ? listed : [], hasBeenChecked: box.listed != nil,
            progress: box.updateRun.map { BoxText($0.current.name) })
        reading.updateHistory = box.applied.map { update($0.package) }
        wire.reading(side, &reading)
        return reading
    }

    private func update(_ package: UpdatePackage) -> Update {
        Update(
            name: BoxText(package.name), patchLevel: BoxText(package.patchLevel), comment: BoxText(package.comment),
            status: "-")
    }
}
