/// Whom to believe on an `https` console; plain `http` has nobody to believe.
public enum TrustPolicy: Sendable, Hashable {
    /// Certificates that the system's authorities vouch for, made out to the host.
    case authorities
    /// Any certificate, self-signed and expired ones too: the line is encrypted, the other end unproved.
    case anyCertificate
}
