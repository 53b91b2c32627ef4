import Appliance
import Procedure
import Walkthrough

/// What a session is about: written once, when it begins; the beginning of its chain.
public struct Header: Codable, Equatable, Sendable {
    /// What every version of the program can read.
    public var outline: Outline
    /// The limits and intervals that the engine worked with: with others the same events would fold to another state.
    public var settings: Settings

    /// A session that begins.
    public init(_ outline: Outline, settings: Settings) { (self.outline, self.settings) = (outline, settings) }

    /// The work as it stood when the session began.
    public func walkthrough(_ procedure: Procedure) -> Walkthrough {
        Walkthrough(procedure, settings: settings, isGuide: outline.mode == .guide, at: outline.startedAt)
    }
}

/// Who works on what, since when.
public struct Outline: Codable, Hashable, Sendable {
    /// The version of the program that began it.
    public var program: String
    /// The table that is followed.
    public var procedure: ProcedureMark
    /// The addresses of the two consoles, as they were given.
    public var addresses: BySide<String>
    /// Who does the work.
    public var engineer: String
    /// Who looks on for the customer (立会者); `nil` where nobody was named.
    public var witness: String?
    /// 訓練, 本番 or guide.
    public var mode: Mode
    /// When it began, by the clock of the work.
    public var startedAt: Moment
    /// How the clock of a rehearsal runs; `nil` on a real pair, where it shows the time of day.
    public var pace: Pace?

    /// What kind of work it is.
    public enum Mode: String, Codable, CaseIterable, Sendable {
        /// On the simulated pair inside the program, which ends with it.
        case rehearsal
        /// On a real pair.
        case real
        /// On a real pair, without ever writing.
        case guide
    }

    /// A session that begins.
    public init(
        program: String, procedure: ProcedureMark, addresses: BySide<String>, engineer: String, witness: String? = nil,
        mode: Mode, startedAt: Moment, pace: Pace? = nil
    ) {
        (self.program, self.procedure, self.addresses) = (program, procedure, addresses)
        (self.engineer, self.witness, self.mode) = (engineer, witness, mode)
        (self.startedAt, self.pace) = (startedAt, pace)
    }
}

/// Which table was followed, to the byte.
public struct ProcedureMark: Codable, Hashable, Sendable {
    /// What the file calls itself.
    public var name: String
    /// Its revision.
    public var revision: Int
    /// The SHA-256 of the file, in hexadecimal.
    public var hash: String

    /// The mark of a table that was read from `yaml`.
    public init(_ procedure: Procedure, yaml: some Sequence<UInt8>) {
        self.init(name: procedure.name, revision: procedure.revision, hash: Digest(of: yaml).description)
    }

    /// A mark as it was written.
    public init(name: String, revision: Int, hash: String) {
        (self.name, self.revision, self.hash) = (name, revision, hash)
    }
}

/// Somebody who sat down to a session: at its beginning, and each time that it was taken up again.
public struct Opening: Codable, Equatable, Sendable {
    /// The version of the program.
    public var program: String
    /// Who.
    public var engineer: String
    /// When, by the clock of the work.
    public var at: Moment
    /// The host names of the boxes, as far as they were known by then.
    public var hosts: BySide<BoxText?>

    /// An opening.
    public init(program: String, engineer: String, at: Moment, hosts: BySide<BoxText?>) {
        (self.program, self.engineer, self.at, self.hosts) = (program, engineer, at, hosts)
    }
}
