import Appliance

extension SimulatedPair {
    /// How many accepted mails stand on no disk any more.
    public var mailLost: Int { mail.lost.count }

    /// How long no mail was accepted, in all.
    public var mailDown: Span {
        let finished = mail.downTimes.reduce(Span.zero) { $0 + ($1.upperBound - $1.lowerBound) }
        return finished + (mail.downSince.map { now - $0 } ?? .zero)
    }

    /// Whether a box takes in what comes for the shared address.
    private func acceptsMail(_ side: Side) -> Bool { boxes[side].ownsSharedAddress && boxes[side].mail.acceptsMail }

    /// Brings in the mails up to a moment, between now and which nothing else changes.
    ///
    /// With two owners of the shared address the senders' routers are of two minds: even numbers go to アクティブ側,
    /// odd ones to スタンバイ側.
    mutating func flowMail(to moment: Moment) {
        let owners = ownersOfSharedAddress
        for number in mail.arrivals(after: now, upTo: moment) {
            deliver(number, to: owners.isEmpty ? nil : owners[number % owners.count])
        }
        settleCopies(by: moment)
    }

    private mutating func deliver(_ number: Int, to owner: Side?) {
        mail.deferred.insert(contentsOf: number..<number + 1)
        guard let owner, acceptsMail(owner) else { return }
        let mails = mail.deferred
        let moment = mail.arrival(of: number)
        mail.deferred = RangeSet()
        mail.accepted.formUnion(mails)
        boxes[owner].storedMail.formUnion(mails)
        boxes[owner].apart?.acceptedMail = true
        if replication == .following(from: owner) { mail.send(mails, arriving: moment + durations.replication) }
    }

    private mutating func settleCopies(by moment: Moment) {
        guard case .following(let source) = replication else { return }
        boxes[source.peer].storedMail.formUnion(mail.takeArrived(by: moment))
    }

    mutating func loseMail(on target: Side, notOn source: Side) {
        let gone = boxes[target].storedMail.subtracting(boxes[source].storedMail)
        guard !gone.isEmpty else { return }
        boxes[target].storedMail.subtract(gone)
        mail.lost.formUnion(gone)
        note(.mailLost(on: target, count: gone.count))
    }

    mutating func noteMailDown() {
        let isDown = !Side.allCases.contains(where: acceptsMail)
        switch (isDown, mail.downSince) {
        case (true, nil): mail.downSince = now
        case (false, let since?):
            if since < now { mail.downTimes.append(since..<now) }
            mail.downSince = nil
        default: break
        }
    }
}
