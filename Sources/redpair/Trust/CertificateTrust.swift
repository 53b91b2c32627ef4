import Appliance
import Dashboard
import Glibc
import Pairs
import WebConsole

/// Which certificate each `https` console is believed by: the one given with the command, the one that `pairs.yaml` lists,
/// the one known from before, or the one confirmed now, which is kept: in `pairs.yaml` for a pair that stands there.
struct CertificateTrust {
    let given: [String]
    let named: NamedPair?
    let file: PairFile
    let known: KnownConsoles
    let language: Language

    /// The pins of both sides; `nil` for plain `http`, and for a box that cannot be asked now: such a one is not believed.
    func pins(of addresses: BySide<ConsoleAddress>) throws -> BySide<Fingerprint?> {
        let given = try Self.fingerprints(given)
        return try BySide { side in
            let address = addresses[side]
            guard address.isSecure else { return nil }
            if let pin = try given[side] ?? named?.pins[side] ?? known.fingerprint(of: address) { return pin }
            return try confirmed(side, address)
        }
    }

    /// `A=sha256:…` and `S=sha256:…`.
    static func fingerprints(_ pins: [String]) throws(Complaint) -> [Side: Fingerprint] {
        var given: [Side: Fingerprint] = [:]
        for text in pins {
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2,
                let side = Side.allCases.first(where: { String($0.letter) == parts[0].uppercased() }),
                let fingerprint = Fingerprint(parts[1])
            else { throw .pin(text) }
            given[side] = fingerprint
        }
        return given
    }

    private func confirmed(_ side: Side, _ address: ConsoleAddress) throws -> Fingerprint? {
        let found: Fingerprint
        do { found = try WebConsole.fingerprint(of: address) } catch  where error.isSilence { return nil } catch {
            throw Complaint.consoles([(side, address: address.description, error)])
        }
        guard try isConfirmed(found, side, address) else {
            throw Complaint.consoles([(side, address: address.description, .keyUnknown(found: found.description))])
        }
        try keep(found, side, address)
        return found
    }

    private func keep(_ found: Fingerprint, _ side: Side, _ address: ConsoleAddress) throws {
        if let named, try file.keep(found, for: side, of: named.name) { return }
        try known.add(found, for: address)
    }

    /// Asks at the terminal; where there is none, or for any answer but a whole `yes`, it is not confirmed.
    private func isConfirmed(_ found: Fingerprint, _ side: Side, _ address: ConsoleAddress) throws(Complaint) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else { return false }
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        tcflush(descriptor, TCIFLUSH)
        FileDescriptor(number: descriptor).write(Self.question(found, side, address)(in: language))
        var line = [UInt8](repeating: 0, count: 256)
        let count = max(0, read(descriptor, &line, line.count))
        return String(decoding: line[..<count], as: UTF8.self).filter { !$0.isWhitespace }.lowercased() == "yes"
    }

    private static func question(_ found: Fingerprint, _ side: Side, _ address: ConsoleAddress) -> Words {
        Words(
            ja: """
                \(side.letter) \(side.words.ja) \(address) に初めて接続します。証明書の SHA-256 は次のとおりです。
                  \(found)
                ブラウザの証明書表示などで、装置のものと見比べてください。同じなら yes と入力してください: 
                """,
            en: """
                First connection to \(side.letter) \(side.words.en) \(address). Its certificate's SHA-256 is
                  \(found)
                Compare it with the box's own, in a browser for example. If they are the same, type yes: 
                """)
    }
}
