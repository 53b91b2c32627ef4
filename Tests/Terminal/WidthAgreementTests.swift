import CTerminal
import Canvas
import Glibc
import Testing

@testable import Terminal

// Within the other suite, and so never beside it: the locale belongs to the whole process.
extension TerminalTests {
    @Suite("The canvas counts columns as the C library does, by which ncurses moves the cursor")
    struct WidthAgreementTests {
        @Test(
            "What a Japanese page may hold takes the room that ncurses thinks it takes",
            arguments: [
                0x20...0x7E, 0xA0...0xAC, 0xAE...0x17F, 0x370...0x373, 0x391...0x3A1, 0x400...0x45F, 0x2010...0x2027,
                0x2030...0x205E, 0x2190...0x23F3, 0x2460...0x26FF, 0x2E80...0x2E99, 0x3000...0x303F, 0x3041...0x3096,
                0x3099...0x30FF, 0x3131...0x3163, 0x3220...0x3247, 0x3250...0x4DB5, 0x4E00...0x9FEF, 0xAC00...0xD7A3,
                0xF900...0xFA6D,
                0xFF01...0xFF9F, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x2A6D6,
            ] as [ClosedRange<UInt32>])
        func agreement(range: ClosedRange<UInt32>) {
            setlocale(LC_ALL, "C.UTF-8")
            let differing = range.compactMap(Unicode.Scalar.init).filter { scalar in
                redpair_columns(wchar_t(bitPattern: scalar.value)) != Int32(Width.narrow.columns(of: String(scalar)))
            }
            #expect(differing.isEmpty, "\(differing.prefix(20).map { String($0.value, radix: 16) })")
        }
    }
}
