import CTerminal
import Glibc

/// The character set of the locale: what bytes the terminal sends for a character, and takes.
public enum CharacterSet: Hashable, Sendable {
    /// UTF-8.
    case utf8
    /// Another one, such as `EUC-JP`, by the name that nl_langinfo(3) gives it.
    case other(String)

    /// Takes over the locale of the environment, and tells its character set.
    ///
    /// A locale that is named but not installed leaves C, in which Japanese vanishes; where its name says UTF-8,
    /// `C.UTF-8` stands in. Call it once, before other threads exist.
    public static func adoptLocale() -> CharacterSet {
        if setlocale(LC_ALL, "") == nil, wantsUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
        let name = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
        return name.uppercased() == "UTF-8" ? .utf8 : .other(name)
    }

    /// Whether the locale can carry 漢字 and kana.
    public var hasJapanese: Bool {
        switch self {
        case .utf8: true
        case .other: redpair_columns(wchar_t(bitPattern: 0x6F22)) == 2
        }
    }

    /// The name of the locale that the environment asks for, such as `ja_JP.UTF-8`; empty where it asks for none.
    static var localeName: String {
        ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Environment.value).first { !$0.isEmpty } ?? ""
    }

    private static var wantsUTF8: Bool {
        let name = localeName.uppercased()
        return name.hasSuffix("UTF-8") || name.hasSuffix("UTF8")
    }
}
