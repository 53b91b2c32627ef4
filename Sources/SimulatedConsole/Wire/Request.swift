import FlyingFox

/// What a browser asks for, as the pages see it.
struct Request: Sendable {
    /// The longest body that is read, in bytes.
    static let longestBody = 1 << 20

    /// The path, without the query.
    var path: String
    /// The fields of query and body.
    var fields: [String: String] = [:]
    /// The cookies.
    var cookies: [String: String] = [:]

    init(path: String, fields: [String: String] = [:], cookies: [String: String] = [:]) {
        self.path = path
        self.fields = fields
        self.cookies = cookies
    }

    /// Reads a request of the wire. Its body must have been found short enough.
    init(_ request: HTTPRequest, in characterSet: CharacterSet) async throws {
        path = request.path
        let decoding = FormDecoding(characterSet: characterSet)
        fields = decoding.urlEncoded(request.target.query().utf8)
        cookies = Self.cookies(request.headers[.cookie] ?? "")
        guard request.method == .POST else { return }
        let body = Array(try await request.bodyData)
        fields.merge(Self.fields(body, type: request.headers[.contentType] ?? "", decoding)) { $1 }
    }

    private static func fields(_ body: [UInt8], type: String, _ decoding: FormDecoding) -> [String: String] {
        guard type.hasPrefix("multipart/form-data"), let mark = type.firstRange(of: "boundary=") else {
            return decoding.urlEncoded(body)
        }
        let boundary = type[mark.upperBound...].prefix { $0 != ";" }
        return decoding.multipart(body, boundary: boundary.filter { $0 != "\"" })
    }

    private static func cookies(_ header: String) -> [String: String] {
        var cookies: [String: String] = [:]
        for cookie in header.split(separator: ";") {
            let parts = cookie.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            cookies[parts[0].filter { $0 != " " }] = String(parts[1])
        }
        return cookies
    }
}
