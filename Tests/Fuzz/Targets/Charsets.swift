@testable import WebConsole

/// Character sets: bytes into text, and text back into bytes.
enum Charsets {
    private static let sets = ["EUC-JP", "Shift_JIS", "UTF-8", "ISO-2022-JP", "CP932", "EUC-JP-MS"].map { label in
        guard let set = CharacterSet(label: label) else { fatalError(label) }
        return set
    }
    private static let fallbacks = Array(sets.prefix(2))

    /// The length chooses the set and the way, so that each input is cheap and a find can be repeated.
    static func read(_ bytes: [UInt8]) {
        check(sets[bytes.count % sets.count], bytes)
        let label = CharacterSet.named(in: String(decoding: bytes.prefix(200), as: UTF8.self))
        _ = CharacterSet.decode(bytes, header: bytes.count % 2 == 0 ? nil : label ?? "", fallbacks: fallbacks)
    }

    /// What can be written is read again as what it was; else a field would come back changed.
    private static func check(_ set: CharacterSet, _ bytes: [UInt8]) {
        let (text, bad) = set.decode(bytes)
        mustHold(bad <= bytes.count, "more bad bytes than bytes")
        guard let back = set.encode(text) else { return }
        let again = set.decode(back)
        mustHold(again.bad == 0, "\(set.name): what was written is not read")
        mustHold(again.text.unicodeScalars.elementsEqual(text.unicodeScalars), "\(set.name): written as something else")
    }
}
