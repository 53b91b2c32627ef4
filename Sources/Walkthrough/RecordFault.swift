import Appliance

/// Why there is no record of the work: facts, worded elsewhere. No record, no command (law 4).
public enum RecordFault: Error, Codable, Hashable, Sendable {
    /// No space is left where the journal lies, or it may not grow.
    case full
    /// The journal, or the folder that it lies in, may not be written; the system's words.
    case notWritable(BoxText)
    /// Another program has held the journal for longer than it is waited for.
    case busy
    /// Another redpair works on this pair.
    case inUse
    /// The file is no journal, or is damaged; the library's words.
    case damaged(BoxText)
    /// From this row on the session is not what was written: the chain of digests is broken.
    case chainBroken(session: Int64, row: Int64)
    /// So many rows wait to be written that no more are kept: the record of this session ends here.
    case overrun(rows: Int)
    /// Something else; the library's words.
    case failed(BoxText)
}
