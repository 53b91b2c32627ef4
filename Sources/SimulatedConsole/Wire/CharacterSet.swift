import Glibc

/// A character set that a page is sent in, by iconv(3): Foundation on Linux knows no EUC-JP.
enum CharacterSet: String {
    /// What upstream's Japanese pages use (`admin-ui` 1.7).
    case eucJP = "EUC-JP"

    /// The text in this character set; a character that it has not becomes `?`.
    func encode(_ text: String) -> [UInt8] {
        convert(Array(text.utf8), from: "UTF-8", to: rawValue, instead: UInt8(ascii: "?"))
    }

    /// The text that these bytes mean; a bad byte becomes `?`.
    func decode(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: convert(Array(bytes), from: rawValue, to: "UTF-8", instead: UInt8(ascii: "?")), as: UTF8.self)
    }

    private func convert(_ input: [UInt8], from: String, to: String, instead: UInt8) -> [UInt8] {
        let failed = iconv_t(bitPattern: -1)
        guard let converter = iconv_open(to, from), converter != failed else { return input }
        defer { iconv_close(converter) }
        let isUTF8 = from == "UTF-8"
        var output: [UInt8] = []
        var place = 0
        while place < input.count {
            place += step(converter, input[place...], into: &output)
            guard place < input.count else { break }
            output.append(instead)
            place += 1
            // The rest of a character that could not go over must not be taken for characters of its own.
            while isUTF8, place < input.count, input[place] & 0xC0 == 0x80 { place += 1 }
        }
        return output
    }

    /// Converts as far as it goes; returns how many bytes of the input that was.
    private func step(_ converter: iconv_t, _ input: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
        var source = input.map { CChar(bitPattern: $0) }
        // No character grows to more than three times its bytes between these sets.
        var target = [CChar](repeating: 0, count: input.count * 3 + 8)
        var left = source.count
        var room = target.count
        source.withUnsafeMutableBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                _ = iconv(converter, &from, &left, &to, &room)
            }
        }
        output += target.prefix(target.count - room).map { UInt8(bitPattern: $0) }
        return input.count - left
    }
}
