import Appliance

extension BoxRecord {
    /// Takes in what was read. Text of another box is left out by the caller.
    mutating func take(_ reading: Reading, asked: Moment, at now: Moment) {
        func seen<Value>(_ value: Value?, else old: Sighting<Value>?) -> Sighting<Value>? {
            value.map { Sighting(value: $0, asked: asked, answered: now, clock: reading.clock) } ?? old
        }
        host = host ?? reading.host
        components = seen(reading.components, else: components)
        compare(reading.redundancy)
        redundancy = seen(reading.redundancy, else: redundancy)
        failoverTime = reading.redundancy?.failoverTime ?? failoverTime
        if let written = redundancy?.writtenAfter { noteMonitor(ranAfter: written) }
        processor = seen(reading.processor, else: processor)
        mail = seen(reading.mail, else: mail)
        redundancySetting = seen(reading.redundancySetting, else: redundancySetting)
        updates = seen(reading.updates, else: updates)
        updateHistory = seen(reading.updateHistory, else: updateHistory)
        noteGaps(of: reading)
        trend.take(reading, at: now)
        if let updates = reading.updates { note(updates, asked: asked, at: now) }
    }

    private mutating func noteGaps(of reading: Reading) {
        gaps = reading.gaps
        for page in reading.pagesRead { unreadable[page] = nil }
        for gap in gaps { unreadable[gap.page] = gap.fault }
    }

    private mutating func note(_ list: UpdateList, asked: Moment, at now: Moment) {
        noteRun(isOn: list.progress != nil, at: now)
        if !list.updates.isEmpty { lastListed = list.updates }
        if list.progress != nil { updateFailure = nil }
        updateFailure = list.failure ?? updateFailure
        let isEmpty = list.updates.isEmpty && list.hasBeenChecked && list.progress == nil
        emptySince = isEmpty ? emptySince ?? asked : nil
    }

    /// Takes in whether an update run is in progress.
    mutating func noteRun(isOn: Bool, at now: Moment) {
        if isOn { updatingAt = now }
        restingSince = isOn ? nil : restingSince ?? now
    }

    /// A status that differs from the one before, in more than its time, was written after that one was asked for.
    private mutating func compare(_ status: RedundancyStatus?) {
        guard var status else { return }
        status.changedAt = redundancy?.value.changedAt
        let isSame = redundancy?.value == status
        if let redundancy, !isSame { noteMonitor(ranAfter: redundancy.asked) }
        agreeing = isSame ? agreeing + 1 : 1
    }

    /// What is proved once stays so: the next answer's clock may have been cut off at another fraction of its second.
    private mutating func noteMonitor(ranAfter moment: Moment) {
        monitorRanAfter = max(monitorRanAfter ?? moment, moment)
    }

    /// Takes in that a look leaves for it now.
    mutating func noteAsked(_ look: Look, at now: Moment) {
        switch look {
        case .checkUpdates: checkAskedAt = now
        case .refreshMonitor: (refreshAskedAt, refreshIsWanted) = (now, false)
        }
    }

    /// Whether it has been up all the while, by an uptime that was read since: a cable was moved, and nothing started.
    private var wasOnlyUnheard: Bool {
        guard let wentAwayAt, let processor, processor.asked >= wentAwayAt, let started = processor.started else {
            return false
        }
        return started.upperBound < wentAwayAt
    }

    /// Takes in that it answers; says whether that is new.
    mutating func answered(at now: Moment) -> Bool {
        attempts = 0
        guard !contact.isAnswering else { return false }
        cameBackAt = now
        if contact.isAway, !wasOnlyUnheard { starts += 1 }
        contact = .answering(since: now)
        return true
    }

    /// Takes in that it does not answer as it should; says whether it went away just now.
    mutating func missed(_ fault: ConsoleFault, asked: Moment, at now: Moment) -> Bool {
        let wasThere = contact != .untried && !contact.isAway
        attempts += 1
        if fault.isSilence { missedAt = asked }
        switch (fault, contact) {
        case (.daemonDown, .daemonDown(let since)): contact = .daemonDown(since: since)
        case (.daemonDown, _): contact = .daemonDown(since: asked)
        case (_, .silent(let since, let misses)) where fault.isSilence:
            contact = .silent(since: since, misses: misses + 1)
        case _ where fault.isSilence: contact = .silent(since: asked, misses: 1)
        case (_, .troubled(let since, fault)): contact = .troubled(since: since, fault)
        default: contact = .troubled(since: asked, fault)
        }
        guard wasThere, contact.isAway else { return false }
        wentAwayAt = asked
        return true
    }
}
