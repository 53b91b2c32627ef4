import Appliance
import FlyingFox
import Foundation
import SimulatedPair

extension SimulatedConsole {
    /// The longest sleep before the pair is looked at again, on its own clock, should nothing be due.
    static let longestSleep = Span.minutes(15)
    /// How soon places that could not be had are tried again, in seconds of real time.
    static let retry = 0.05
    /// The longest that a page waits for the box, in seconds of real time.
    private static let longestWait = 300.0
    /// How long a caller waits for a box that has just gone silent, in seconds, until its listener is closed.
    private static let silence = 2.0

    /// Real seconds for a time of the rehearsal; never negative, and an hour at most.
    func realTime(of span: Span) -> Double { min(3600, max(0, Double(span.milliseconds) / 1000 / speed)) }

    /// Answers a request of the wire; throws where the connection is to be cut.
    func respond(to request: HTTPRequest, at side: Side) async throws -> HTTPResponse {
        let length = request.headers[.contentLength].flatMap(Int.init) ?? 0
        guard length <= Request.longestBody else { return HTTPResponse(statusCode: .payloadTooLarge) }
        let asked = try await Request(request, in: .eucJP)
        guard let reply = withWorld({ consoles[side].answer(asked, in: &$0) }) else {
            try await Task.sleep(for: .seconds(Self.silence))
            return HTTPResponse(statusCode: .serviceUnavailable)
        }
        try await wait(until: reply.answersAt)
        return response(reply, from: side)
    }

    private func wait(until moment: Moment?) async throws {
        guard let moment else { return }
        let seconds = min(Self.longestWait, realTime(of: moment - clock()))
        if seconds > 0 { try await Task.sleep(for: .seconds(seconds)) }
    }

    /// The reply in bytes. `Connection: close`, as the real box has keep-alive off.
    private func response(_ reply: Reply, from side: Side) -> HTTPResponse {
        var headers = HTTPHeaders()
        headers[.date] = CivilTime(withWorld { $0.pair.clock(of: side) }).header
        headers[HTTPHeader("Server")] = "Apache/1.3"
        headers[.connection] = "close"
        headers[.contentType] = contentType(of: reply)
        headers[.location] = reply.location
        if reply.namesCharacterSet {
            headers[HTTPHeader("Content-language")] = "ja"
            headers[.cacheControl] = "no-cache"
        }
        for cookie in reply.cookies { headers.addValue(cookie, for: .setCookie) }
        let body = reply.bytes ?? CharacterSet.eucJP.encode(reply.body)
        let phrase = [200: "OK", 302: "Found", 404: "Not Found", 500: "Internal Server Error"][reply.status] ?? "OK"
        let status = HTTPStatusCode(reply.status, phrase: phrase)
        guard reply.isCutOff else { return HTTPResponse(statusCode: status, headers: headers, body: Data(body)) }
        let half = HTTPBodySequence(from: BrokenBody(of: body), count: body.count)
        return HTTPResponse(statusCode: status, headers: headers, body: half)
    }

    private func contentType(of reply: Reply) -> String {
        if reply.bytes != nil { return "image/gif" }
        return reply.namesCharacterSet ? "text/html; charset=\(CharacterSet.eucJP.rawValue)" : "text/html"
    }
}
