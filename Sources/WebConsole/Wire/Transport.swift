import Appliance
import CCurl

/// HTTP(S) to one console, one request at a time, through libcurl.
///
/// It follows, retries and remembers nothing by itself: what a second request is worth is decided above.
final class Transport {
    /// Why there is no answer, and whether the request may have reached the box.
    struct Failure: Error {
        var fault: ConsoleFault
        var mayHaveLeft: Bool
    }

    private let address: ConsoleAddress
    private let belief: Belief
    private let limits: Limits
    private let handle: UnsafeMutableRawPointer?
    private let began = ContinuousClock.now

    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init(address: ConsoleAddress, pin: Fingerprint?, limits: Limits) {
        self.address = address
        belief = Belief(pin)
        self.limits = limits
        handle = Self.isReady ? curl_easy_init() : nil
    }

    deinit { if let handle { curl_easy_cleanup(handle) } }

    /// Sends one request and takes its answer, whatever its status.
    func send(_ request: Request) throws(Failure) -> Answer {
        guard let handle else { throw Failure(fault: .unreachable("libcurl"), mayHaveLeft: false) }
        let request = try inTime(request)
        var intake = Intake(bodyLimit: limits.pageBytes)
        var code = perform(request, on: handle, into: intake)
        if address.isSecure, code == CURLE_SSL_CONNECT_ERROR, belief.grownOld() {
            intake = Intake(bodyLimit: limits.pageBytes)
            code = perform(request, on: handle, into: intake)
        }
        guard code == CURLE_OK else { throw failure(code, of: request, on: handle, intake) }
        return Answer(
            status: redpairCurlGetLong(handle, CURLINFO_RESPONSE_CODE), fields: intake.fields, body: intake.body,
            path: request.path)
    }

    /// The same request, with no more time than is left of the whole. Whoever came late still logs out, within a second.
    private func inTime(_ request: Request) throws(Failure) -> Request {
        guard let whole = limits.whole else { return request }
        let spent = (ContinuousClock.now - began).components
        let rest = whole - Span(milliseconds: spent.seconds * 1000 + spent.attoseconds / 1_000_000_000_000_000)
        let left = request.purpose == .write ? max(rest, .seconds(1)) : rest
        guard left > .zero else { throw Failure(fault: .timedOut(whole), mayHaveLeft: false) }
        var request = request
        request.limit = min(request.limit, left)
        return request
    }

    private func perform(_ request: Request, on handle: UnsafeMutableRawPointer, into intake: Intake) -> CURLcode {
        curl_easy_reset(handle)
        setManners(on: handle)
        setLimits(request, on: handle)
        guard belief.apply(to: handle) else { return CURLE_SSL_ENGINE_INITFAILED }
        redpairCurlSetText(handle, CURLOPT_URL, address.description + Self.escaped(request.path))
        var header = curl_slist_append(nil, "Accept-Language: ja")
        // A body must not wait for a permission that old servers never give.
        header = curl_slist_append(header, "Expect:")
        header = curl_slist_append(header, "Accept-Encoding:")
        if let cookies = request.cookies { header = curl_slist_append(header, "Cookie: \(cookies)") }
        defer { curl_slist_free_all(header) }
        redpairCurlSetPointer(handle, CURLOPT_HTTPHEADER, header)
        setIntake(intake, on: handle)
        return withExtendedLifetime(intake) {
            guard let body = request.body else { return curl_easy_perform(handle) }
            return body.withUnsafeBytes { bytes in
                redpairCurlSetLong(handle, CURLOPT_POST, 1)
                redpairCurlSetLong(handle, CURLOPT_POSTFIELDSIZE, bytes.count)
                redpairCurlSetPointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
                return curl_easy_perform(handle)
            }
        }
    }

    /// One request, one connection: libcurl repeats a request by itself only on a connection that it kept.
    private func setManners(on handle: UnsafeMutableRawPointer) {
        redpairCurlSetLong(handle, CURLOPT_NOSIGNAL, 1)
        redpairCurlSetLong(handle, CURLOPT_FOLLOWLOCATION, 0)
        redpairCurlSetLong(handle, CURLOPT_FRESH_CONNECT, 1)
        redpairCurlSetLong(handle, CURLOPT_FORBID_REUSE, 1)
        redpairCurlSetLong(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        redpairCurlSetText(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        redpairCurlSetText(handle, CURLOPT_PROXY, "")
        redpairCurlSetText(handle, CURLOPT_USERAGENT, "redpair")
        // Nobody asks for a packed answer; one that comes all the same is unpacked piece by piece, up to the limit.
        redpairCurlSetText(handle, CURLOPT_ACCEPT_ENCODING, "gzip")
    }

    private func setLimits(_ request: Request, on handle: UnsafeMutableRawPointer) {
        redpairCurlSetLong(handle, CURLOPT_CONNECTTIMEOUT_MS, Int(limits.connect.milliseconds))
        redpairCurlSetLong(handle, CURLOPT_TIMEOUT_MS, Int(request.limit.milliseconds))
    }

    private func setIntake(_ intake: Intake, on handle: UnsafeMutableRawPointer) {
        let pointer = Unmanaged.passUnretained(intake).toOpaque()
        redpairCurlSetCallback(handle, CURLOPT_WRITEFUNCTION, takeBody)
        redpairCurlSetPointer(handle, CURLOPT_WRITEDATA, pointer)
        redpairCurlSetCallback(handle, CURLOPT_HEADERFUNCTION, takeHeader)
        redpairCurlSetPointer(handle, CURLOPT_HEADERDATA, pointer)
    }

    /// A path as it may stand in a request line: what is not printable ASCII goes percent-encoded.
    private static func escaped(_ path: String) -> String {
        path.utf8.reduce(into: "") { text, byte in
            if (0x21...0x7E).contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += FormEncoding.percent(byte)
            }
        }
    }
}

extension Transport {
    /// The certificate that an `https` console shows; nothing is sent to it.
    func fingerprint() throws(ConsoleFault) -> Fingerprint {
        do {
            _ = try send(Request(path: "/", limit: limits.request))
        } catch {
            guard let found = belief.found else { throw error.fault }
            return found
        }
        guard let found = belief.found else { throw .notThisConsole(title: "") }
        return found
    }

    private func failure(
        _ code: CURLcode, of request: Request, on handle: UnsafeMutableRawPointer, _ intake: Intake
    ) -> Failure {
        let hasLeft = redpairCurlGetLong(handle, CURLINFO_REQUEST_SIZE) > 0
        return Failure(fault: fault(code, of: request, hasLeft: hasLeft, intake), mayHaveLeft: hasLeft)
    }

    private func fault(_ code: CURLcode, of request: Request, hasLeft: Bool, _ intake: Intake) -> ConsoleFault {
        if intake.isOverfull { return .tooLong(limit: limits.pageBytes) }
        if let doubt = belief.doubt { return doubt }
        switch code {
        case CURLE_COULDNT_CONNECT: return .refused
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(hasLeft ? request.limit : limits.connect)
        case CURLE_COULDNT_RESOLVE_HOST: return .unreachable(BoxText(address.host))
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ENGINE_INITFAILED:
            return .tls(BoxText(String(cString: curl_easy_strerror(code))))
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_BAD_CONTENT_ENCODING:
            return .notThisConsole(title: "")
        default: return .cutOff
        }
    }
}

private typealias CurlBytes = UnsafeMutablePointer<CChar>

private func takeBody(_ bytes: CurlBytes?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    guard let bytes, let context else { return 0 }
    let chunk = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue().takeBody(chunk)
}

private func takeHeader(_ bytes: CurlBytes?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    guard let bytes, let context else { return 0 }
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue().takeHeader(line)
}
