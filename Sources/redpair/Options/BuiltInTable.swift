import Assets
import Journal
import Procedure
import ProofReading

/// The table that the program ships, and which one it is, to the byte.
func builtInTable() throws -> (procedure: Procedure, mark: ProcedureMark) {
    let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
    do {
        let yaml = String(decoding: bytes, as: UTF8.self)
        let procedure = try Procedure(yaml: yaml, file: "netshaker-red-mail-update.yaml")
        return (procedure, ProcedureMark(procedure, yaml: bytes))
    } catch { throw Complaint.mistakes(error) }
}
