import Canvas

/// What the sequences of terminals mean: xterm's `ctlseqs`, console_codes(4), rxvt's and screen's habits.
enum KeySequences {
    /// ESC [ 201 ~
    static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// A byte of ASCII on its own.
    static func single(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x0A, 0x0D: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x20: .space
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x21...0x7E: .character(Character(Unicode.Scalar(byte)))
        default: nil
        }
    }

    /// ESC O and a letter: arrows and function keys of a keypad in application mode.
    static func afterSingleShift(_ byte: UInt8) -> Key? {
        byte == UInt8(ascii: "M") ? .enter : letter(byte)
    }

    /// ESC [, parameters and a last byte. Modifiers are not told apart.
    static func afterIntroducer(_ parameters: [UInt8], final: UInt8) -> Key? {
        if parameters == [UInt8(ascii: "[")] { return linuxFunctionKey(final) }
        switch final {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
            return number(parameters).flatMap(numbered)
        case UInt8(ascii: "Z"): return .backTab
        default: return letter(final)
        }
    }

    private static func letter(_ byte: UInt8) -> Key? {
        switch Character(Unicode.Scalar(byte)) {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "H": .home
        case "F": .end
        case "P": .function(1)
        case "Q": .function(2)
        case "R": .function(3)
        case "S": .function(4)
        default: nil
        }
    }

    /// ESC [ [ and a letter: F1 to F5 of the Linux console.
    private static func linuxFunctionKey(_ byte: UInt8) -> Key? {
        (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) ? .function(Int(byte) - 0x40) : nil
    }

    /// The column of a cursor position report, `ESC [ row ; column R`; `nil` where it is F3. xterm's F3 with a modifier
    /// looks the same, and means nothing here.
    static func reportedColumn(_ parameters: [UInt8]) -> Int? {
        let numbers = parameters.split(separator: UInt8(ascii: ";")).map { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 2, let row = numbers[0], let column = numbers[1], row > 0 else { return nil }
        return column
    }

    /// The first of the parameters, which semicolons part.
    private static func number(_ parameters: [UInt8]) -> Int? {
        parameters.split(separator: UInt8(ascii: ";")).first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28...29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }
}
