import Appliance

extension LogFile {
    /// Why something cannot be a log.
    enum Mistake {
        /// A pipe or the like: whoever reads there could hold the work up.
        case noFile
        /// It holds something else.
        case otherKind

        /// What is wrong with it.
        func words(of file: String) -> Words {
            switch self {
            case .noFile:
                Words(
                    ja: "--log の「\(file)」は普通のファイルではありません。読む側が作業を待たせかねないので、使いません。",
                    en:
                        "--log '\(file)' is no plain file. Whoever reads there could hold the work up, so it is not used."
                )
            case .otherKind:
                Words(
                    ja: "--log の「\(file)」はログではない別のファイルです。書き足しません。",
                    en: "--log '\(file)' is a file of another kind, not a log. Nothing is added to it.")
            }
        }
    }
}
