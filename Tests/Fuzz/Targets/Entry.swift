import Glibc

/// What `Tests/Fuzz/run` asks for by the environment: which reader is given the inputs.
private let subject: Subject = {
    let name = getenv("REDPAIR_FUZZ_SUBJECT").map { String(cString: $0) } ?? ""
    guard let subject = Subject(rawValue: name) else {
        let known = Subject.allCases.map(\.rawValue).joined(separator: " ")
        fatalError("REDPAIR_FUZZ_SUBJECT names no reader: \(name); there are \(known)")
    }
    return subject
}()

/// What libFuzzer calls with each input. It finds crashes and growth by itself; that an input is slow is found here, by the
/// time that this thread has worked, since the clock on the wall also counts what else the machine does.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let before = processorTime()
    subject.read(bytes)
    let took = processorTime() - before
    guard took < .seconds(1) else { fatalError("an input of \(count) bytes took \(took)") }
    return 0
}

private func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
