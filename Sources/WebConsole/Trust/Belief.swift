import Appliance
import CCurl

/// Which certificate one `https` console is believed by, and how old a TLS it takes.
///
/// A first handshake is made by the rules of today; only a box that cannot do that gets those of its own day: TLS 1.0,
/// short keys, SHA-1, and no RFC 5746. What proves the box is the pinned certificate in either case.
final class Belief {
    private let pin: Fingerprint?
    private let certificate: UnsafeMutablePointer<RedpairCertificate>

    init(_ pin: Fingerprint?) {
        self.pin = pin
        certificate = .allocate(capacity: 1)
        certificate.initialize(to: RedpairCertificate())
        guard let pin else { return }
        certificate.pointee.isExpected = 1
        withUnsafeMutableBytes(of: &certificate.pointee.expected) { $0.copyBytes(from: pin.bytes) }
    }

    deinit { certificate.deallocate() }

    /// Whether the box has shown that it knows only the TLS of its own day.
    var isOld: Bool { certificate.pointee.isOld != 0 }

    /// Puts the rules on a handle; false where libcurl was built on another TLS library than OpenSSL.
    func apply(to handle: UnsafeMutableRawPointer) -> Bool {
        certificate.pointee.isFound = 0
        // A session that is taken up again would show no certificate.
        redpairCurlSetLong(handle, CURLOPT_SSL_SESSIONID_CACHE, 0)
        // The check of libcurl is for authorities and names; ours stands in its place.
        redpairCurlSetLong(handle, CURLOPT_SSL_VERIFYPEER, 0)
        redpairCurlSetLong(handle, CURLOPT_SSL_VERIFYHOST, 0)
        if isOld {
            redpairCurlSetLong(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0)
            redpairCurlSetText(handle, CURLOPT_SSL_CIPHER_LIST, "DEFAULT@SECLEVEL=0")
        }
        return redpairCurlBelieve(handle, certificate) == CURLE_OK
    }

    /// The certificate of the last handshake; `nil` where it did not come that far.
    var found: Fingerprint? {
        guard certificate.pointee.isFound != 0 else { return nil }
        return Fingerprint(bytes: withUnsafeBytes(of: certificate.pointee.found) { Array($0) })
    }

    /// Why the certificate that came is not believed; `nil` when it is, or when none came.
    var doubt: ConsoleFault? {
        guard let found, found != pin else { return nil }
        guard let pin else { return .keyUnknown(found: found.description) }
        return .keyChanged(expected: pin.description, found: found.description)
    }

    /// Takes to the old rules after a handshake that failed for another reason than the certificate; false where that was
    /// so already.
    func grownOld() -> Bool {
        guard !isOld, doubt == nil else { return false }
        certificate.pointee.isOld = 1
        return true
    }
}
