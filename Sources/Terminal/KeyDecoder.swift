import Canvas

/// The bytes that a terminal sends, into keys. Pure: whatever comes, it neither fails nor grows without limit.
///
/// Sequences are those of ECMA-48 and of the DEC, xterm, rxvt and Linux console habits beside it; one that means
/// nothing is dropped whole, so that its letters are not taken for keys.
public struct KeyDecoder: Sendable {
    /// The longest paste that is kept, in bytes; the rest of it is dropped.
    public static let pasteLimit = 4096
    /// The longest paste that is waited out, in bytes: then its end mark is taken as lost.
    public static let lostPasteLimit = 1 << 20
    /// The longest control sequence, in bytes.
    static let sequenceLimit = 32

    private enum State {
        case ground
        /// A character of several bytes.
        case character([UInt8])
        /// After ESC, which may be the key of that name.
        case escape
        /// After ESC and `O`.
        case singleShift
        /// After ESC and `[`.
        case sequence([UInt8])
        /// Between the two marks of a paste, and how many bytes came.
        case paste(count: Int)
    }

    private let characters: CharacterDecoder
    private var state = State.ground
    /// What is kept of a paste. It is no part of the state, which would be copied with it for every byte.
    private var pasted: [UInt8] = []
    private var reportedColumn: Int?

    /// A decoder at the beginning of its input.
    public init(_ characterSet: CharacterSet = .utf8) { characters = CharacterDecoder(characterSet: characterSet) }

    /// Whether the last byte was an ESC that may be a key on its own: a moment's silence decides (``settle()``).
    public var isUndecided: Bool {
        switch state {
        case .escape, .singleShift: true
        case .sequence(let bytes): bytes.isEmpty
        case .ground, .character, .paste: false
        }
    }

    /// The column of the last cursor position report, once; `nil` where none has come since.
    public mutating func takeReportedColumn() -> Int? {
        defer { reportedColumn = nil }
        return reportedColumn
    }

    /// The keys that these bytes complete.
    public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes { take(byte, into: &keys) }
        return keys
    }

    /// Nothing followed: an undecided ESC was the key, and a letter after it was meant with Alt.
    public mutating func settle() -> [Key] {
        guard isUndecided else { return [] }
        defer { state = .ground }
        switch state {
        case .singleShift: return [.alt("O")]
        case .sequence: return [.alt("[")]
        default: return [.escape]
        }
    }

    private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
        switch state {
        case .ground: takeAtGround(byte, into: &keys)
        case .character(let bytes): takeCharacter(bytes + [byte], into: &keys)
        case .escape: takeAfterEscape(byte, into: &keys)
        case .singleShift: finish(KeySequences.afterSingleShift(byte), into: &keys)
        case .sequence(let bytes): takeInSequence(bytes, byte, into: &keys)
        case .paste(let count): takeInPaste(count: count, byte, into: &keys)
        }
    }

    private mutating func finish(_ key: Key?, into keys: inout [Key]) {
        state = .ground
        if let key { keys.append(key) }
    }

    private mutating func takeAtGround(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case 0x1B: state = .escape
        case 0x20...0x7E, 0x00...0x1F, 0x7F: finish(KeySequences.single(byte), into: &keys)
        default: takeCharacter([byte], into: &keys)
        }
    }

    private mutating func takeCharacter(_ bytes: [UInt8], into keys: inout [Key]) {
        switch characters.decode(bytes) {
        case .incomplete: state = .character(bytes)
        case .scalar(let scalar):
            let isControl = scalar.properties.generalCategory == .control
            finish(isControl ? nil : .character(Character(scalar)), into: &keys)
        case .invalid:
            state = .ground
            // A character that broke off: the byte that broke it may begin the next key.
            if bytes.count > 1, let last = bytes.last { takeAtGround(last, into: &keys) }
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .singleShift
        case 0x21...0x7E: finish(.alt(Character(Unicode.Scalar(byte))), into: &keys)
        default:
            finish(.escape, into: &keys)
            takeAtGround(byte, into: &keys)
        }
    }
}

extension KeyDecoder {
    private mutating func takeInSequence(_ bytes: [UInt8], _ byte: UInt8, into keys: inout [Key]) {
        let isLinuxFunctionKey = bytes.isEmpty && byte == UInt8(ascii: "[")
        switch byte {
        case 0x20...0x3F where bytes.count < KeyDecoder.sequenceLimit: state = .sequence(bytes + [byte])
        case _ where isLinuxFunctionKey: state = .sequence([byte])
        case 0x40...0x7E where bytes.elementsEqual("200".utf8) && byte == UInt8(ascii: "~"):
            state = .paste(count: 0)
        case UInt8(ascii: "R") where KeySequences.reportedColumn(bytes) != nil:
            reportedColumn = KeySequences.reportedColumn(bytes)
            state = .ground
        case 0x40...0x7E: finish(KeySequences.afterIntroducer(bytes, final: byte), into: &keys)
        case 0x1B: state = .escape
        default: state = .ground
        }
    }

    private mutating func takeInPaste(count: Int, _ byte: UInt8, into keys: inout [Key]) {
        // The end mark's bytes are always kept, so that it is found behind a paste that is too long.
        if pasted.count >= KeyDecoder.pasteLimit + KeySequences.pasteEnd.count {
            pasted.remove(at: KeyDecoder.pasteLimit)
        }
        pasted.append(byte)
        state = .paste(count: count + 1)
        if pasted.suffix(KeySequences.pasteEnd.count).elementsEqual(KeySequences.pasteEnd) {
            finishPaste(without: KeySequences.pasteEnd.count, into: &keys)
        } else if count >= KeyDecoder.lostPasteLimit {
            finishPaste(without: 0, into: &keys)
        }
    }

    private mutating func finishPaste(without end: Int, into keys: inout [Key]) {
        var inner = KeyDecoder(characters.characterSet)
        let bytes = pasted.dropLast(end).prefix(KeyDecoder.pasteLimit)
        let text = inner.decode(bytes).compactMap(\.pastedCharacter)
        pasted = []
        finish(.paste(String(text)), into: &keys)
    }
}

extension Key {
    /// What a key stands for inside a paste; controls stand for nothing.
    fileprivate var pastedCharacter: Character? {
        switch self {
        case .character(let character): character
        case .space, .tab, .enter: " "
        default: nil
        }
    }
}
