import Canvas

@testable import Terminal

/// What a terminal sends: keys, and lines where it edits them itself.
enum Keys {
    static func read(_ bytes: [UInt8]) {
        for set in [CharacterSet.utf8, .other("C")] { check(set, bytes) }
        checkLines(bytes)
    }

    /// However the bytes are cut into reads, the keys are the same, and none of them is a control character.
    private static func check(_ set: CharacterSet, _ bytes: [UInt8]) {
        var (whole, pieces) = (KeyDecoder(set), KeyDecoder(set))
        let keys = whole.decode(bytes)
        let cut = bytes.count / 3
        mustHold(keys == pieces.decode(bytes.prefix(cut)) + pieces.decode(bytes.dropFirst(cut)), "a cut changes keys")
        mustHold(whole.isUndecided == pieces.isUndecided, "a cut changes what is awaited")
        mustHold(whole.takeReportedColumn() == pieces.takeReportedColumn(), "a cut changes the cursor")
        for key in keys + whole.settle() { checkHarmless(key) }
        mustHold(!whole.isUndecided, "settled and still undecided")
    }

    private static func checkHarmless(_ key: Key) {
        switch key {
        case .character(let character), .alt(let character): checkHarmless(String(character))
        case .paste(let text):
            checkHarmless(text)
            mustHold(text.utf8.count <= KeyDecoder.pasteLimit * 4, "a paste without limit")
        default: break
        }
    }

    private static func checkHarmless(_ text: String) {
        mustHold(!text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "a control as a key")
    }

    private static func checkLines(_ bytes: [UInt8]) {
        var (whole, pieces) = (LineDecoder(), LineDecoder())
        let lines = whole.decode(bytes)
        let cut = bytes.count / 2
        mustHold(lines == pieces.decode(bytes.prefix(cut)) + pieces.decode(bytes.dropFirst(cut)), "a cut changes lines")
        for case .typed(let text) in lines {
            mustHold(text.utf8.count <= LineDecoder.limit * 3, "a line without limit")
        }
    }
}
