import Appliance

extension Session {
    /// Why a write has no answer that could be understood, and whether it may have been carried out all the same.
    struct WriteFault: Error {
        var fault: ConsoleFault
        var mayBeDone: Bool
    }

    /// Sends one request that changes something, in the session that is open, once, and without following it anywhere.
    func write(_ path: String, body: [UInt8]? = nil, limit: Span) throws(WriteFault) -> ConsolePage {
        guard let cookies else { throw WriteFault(fault: .sessionExpired, mayBeDone: false) }
        let answer = try writeAnswer(
            Request(path: path, body: body, cookies: cookies, purpose: .write, limit: limit))
        if let target = answer.redirect { throw redirected(target, from: path) }
        do {
            return try ConsolePage(answer, guide: guide)
        } catch {
            throw WriteFault(fault: ended(error), mayBeDone: error.leavesWriteOpen)
        }
    }

    private func writeAnswer(_ request: Request) throws(WriteFault) -> Answer {
        do {
            return try sent(request)
        } catch {
            throw WriteFault(fault: error.fault, mayBeDone: error.mayHaveLeft)
        }
    }

    private func redirected(_ target: String, from path: String) -> WriteFault {
        let fault = address.path(of: target, on: path).flatMap { guide.session.fault(ofRedirectTo: $0) }
        guard let fault else { return WriteFault(fault: .redirectedAway(BoxText(target)), mayBeDone: true) }
        return WriteFault(fault: ended(fault), mayBeDone: false)
    }
}
