/// `application/x-www-form-urlencoded` (WHATWG URL 5.2) in the page's own character set.
enum FormEncoding {
    /// The body that carries these fields, or the name of the first one that the character set cannot carry.
    static func body(_ fields: [(name: String, value: String)], in charset: CharacterSet) -> Result<[UInt8], BadField> {
        var body: [UInt8] = []
        for (name, value) in fields {
            guard let name8 = charset.encode(name), let value8 = charset.encode(value) else {
                return .failure(BadField(name: name))
            }
            if !body.isEmpty { body.append(UInt8(ascii: "&")) }
            body += escaped(name8)
            body.append(UInt8(ascii: "="))
            body += escaped(value8)
        }
        return .success(body)
    }

    /// A field that cannot be written in the character set.
    struct BadField: Error { let name: String }

    /// `%` and two upper case hexadecimal digits.
    static func percent(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }

    private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: " "): [UInt8(ascii: "+")]
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                [byte]
            default: Array(percent(byte).utf8)
            }
        }
    }
}
