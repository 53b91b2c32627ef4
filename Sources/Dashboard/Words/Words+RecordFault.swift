import Appliance
import Walkthrough

extension RecordFault {
    /// Why there is no record, and what to do.
    public var words: Words {
        switch self {
        case .full:
            Words(ja: "記録先のディスクに空きがありません。空ければ自動で再開します。", en: "The disk is full; make room, and it goes on by itself.")
        case .notWritable(let reason):
            Words(
                ja: "記録ファイルに書き込めません（\(reason)）。権限を直すか、--journal で別のファイルを指定してください。",
                en: "The journal cannot be written (\(reason)). Mend its rights, or name another with --journal.")
        case .busy:
            Words(
                ja: "別のプログラムが記録ファイルを占有しています。終わるのを待っています。",
                en: "Another program holds the journal; it is being waited for.")
        case .inUse:
            Words(
                ja: "別の redpair がこの装置の組を作業中です。そちらを終えてから実行してください。",
                en: "Another redpair is working on this pair. End that one first.")
        case .damaged(let reason):
            Words(
                ja: "記録ファイルが壊れています（\(reason)）。別の場所へ移すか、--journal で別のファイルを指定してください。",
                en: "The journal is damaged (\(reason)). Move it away, or name another with --journal.")
        case .chainBroken(let session, let row):
            Words(
                ja: "作業 \(session) の記録は \(row) 行目から書かれた当時のものではありません。この作業は再開できません。--fresh で新しく始めます。",
                en:
                    "Session \(session) is not what was written, from row \(row) on, and cannot be taken up. --fresh begins anew."
            )
        case .overrun(let rows):
            Words(
                ja: "書けない記録が \(rows) 行を超えました。終了して、記録先を直してから再開してください。",
                en: "More than \(rows) rows wait to be written. Leave, mend the journal, and take the work up again.")
        case .failed(let reason):
            Words(ja: "記録ファイルを使えません（\(reason)）。", en: "The journal cannot be used (\(reason)).")
        }
    }
}
