import Appliance
import Dashboard
import Glibc
import Journal

/// Why something cannot be read out of the record, or put into it: a fact, told at the edge.
enum ArchiveComplaint: Error {
    /// There is no journal, or no session in it.
    case nothing(file: String)
    /// There is no session of that number.
    case noSession(Int64, file: String)
    /// What a session is about cannot be read.
    case headerUnreadable(session: Int64)
    /// A session followed another table than the one at hand.
    case otherTable(session: Int64, was: ProcedureMark, is: ProcedureMark)
    /// A session's record cannot be proved, and is not passed on.
    case notWhole(session: Int64, Seal.Flaw)
    /// A file is there already.
    case exists(file: String)
    /// The name of the file that is to be written tells no format.
    case untoldFormat(file: String)
    /// A file is the journal itself.
    case isJournal(file: String)
    /// A file is not taken in as a session.
    case parcel(file: String, ParcelFault)

    /// As `sysexits.h` has them.
    var exitCode: Int32 {
        switch self {
        case .nothing, .noSession: EX_NOINPUT
        case .headerUnreadable, .otherTable, .notWhole, .parcel: EX_DATAERR
        case .exists, .isJournal: EX_CANTCREAT
        case .untoldFormat: EX_USAGE
        }
    }

    /// What happened, and what to do.
    var words: Words {
        switch self {
        case .nothing(let file):
            Words(
                ja: "記録「\(file)」に作業はありません。まず redpair rehearse か redpair run を実行するか、--journal で別のファイルを指定してください。",
                en:
                    "There is no session in '\(file)'. Begin with redpair rehearse or redpair run, or name another journal with --journal."
            )
        case .noSession(let session, let file):
            Words(
                ja: "作業 \(session) は記録「\(file)」にありません。一覧は redpair sessions で見られます。",
                en: "There is no session \(session) in '\(file)'. redpair sessions lists those there are.")
        case .headerUnreadable(let session):
            Words(
                ja: "作業 \(session) の見出しが書かれた当時のものではなく、何の作業か分かりません。",
                en: "The header of session \(session) is not what was written; nobody can tell what it is about.")
        case .otherTable(let session, let was, let now):
            Words(
                ja: """
                    作業 \(session) は別の手順表（\(BoxText(was.name)) r\(was.revision) \(BoxText(was.hash).text.prefix(8))）に従っています。\
                    手元の手順表は r\(now.revision) \(now.hash.prefix(8)) です。--procedure で元の手順表を指定してください。
                    """,
                en: """
                    Session \(session) followed another table (\(BoxText(was.name)) r\(was.revision) \
                    \(BoxText(was.hash).text.prefix(8))); this one is r\(now.revision) \(now.hash.prefix(8)). Give its own with \
                    --procedure.
                    """)
        case .notWhole(let session, let flaw):
            Words(
                ja: "作業 \(session): \(flaw.words.ja)書き出しません。",
                en: "Session \(session): \(flaw.words.en) It is not exported.")
        case .exists(let file):
            Words(
                ja: "ファイル「\(file)」はすでにあります。上書きするには --force を付けてください。",
                en: "The file '\(file)' is there already. To write over it, use --force.")
        case .untoldFormat(let file):
            Words(
                ja: """
                    「\(file)」という名前では報告書の形式が分からず、何も書きませんでした。.html（.htm）、.md、.json のどれかで終わる名前にするか、\
                    --format html|md|json を付けてください。
                    """,
                en: """
                    The name '\(file)' does not tell the format of the report, and nothing was written. End it in .html (.htm), \
                    .md or .json, or say --format html|md|json.
                    """)
        case .isJournal(let file):
            Words(
                ja: "「\(file)」は記録そのものです。上書きしません。", en: "'\(file)' is the journal itself, and is not written over.")
        case .parcel(let file, let fault):
            Words(ja: "ファイル「\(file)」: \(fault.words.ja)", en: "File '\(file)': \(fault.words.en)")
        }
    }
}

extension ParcelFault {
    /// Why a file is not taken in.
    var words: Words {
        switch self {
        case .notASession(let line):
            Words(
                ja: "\(line) 行目が redpair の作業の形式ではありません。",
                en: "Line \(line) is none of a session's that redpair exported.")
        case .otherVersion(let version):
            Words(
                ja: "形式の版 \(version) は読めません。新しい redpair で取り込んでください。",
                en: "It is of version \(version), which this redpair cannot read. Use a newer one.")
        case .broken(let row):
            Words(
                ja: "記録のハッシュチェーンが \(row) 行目で切れています。取り込みません。",
                en: "The chain of the record is broken at row \(row). It is not taken in.")
        case .cutOff(let rows):
            Words(
                ja: "\(rows) 行で途切れています。もう一度書き出してください。", en: "It ends too soon, after \(rows) rows. Export it again.")
        case .known(let session):
            Words(ja: "同じ作業が番号 \(session) として記録にあります。", en: "The journal has it already, as session \(session).")
        case .record(let fault): fault.words
        }
    }
}
