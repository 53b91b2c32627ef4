import Appliance
import GRDB
import Walkthrough

extension RecordFault {
    /// What an error of the database means for the journal. https://www.sqlite.org/rescode.html
    init(_ error: any Error) {
        switch error {
        case let fault as RecordFault: self = fault
        case let error as DatabaseError: self.init(error)
        default: self = .failed(BoxText("\(error)"))
        }
    }

    private init(_ error: DatabaseError) {
        let words = BoxText(error.message ?? "SQLite \(error.resultCode.rawValue)")
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .full
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notWritable(words)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(words)
            default: .failed(words)
            }
    }
}

/// Does something with the database, its errors told as faults of the record.
func recording<Value>(_ body: () throws -> Value) throws(RecordFault) -> Value {
    do { return try body() } catch { throw RecordFault(error) }
}
