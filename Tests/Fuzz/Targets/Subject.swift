/// A reader of bytes that come from outside, with what must hold whatever they are.
enum Subject: String, CaseIterable {
    /// Pages of the console, read as every page that there is.
    case pages
    /// Bytes of a character set into text, and back.
    case charsets
    /// The files that people write.
    case procedure, appliance, scenario, pairs
    /// What a terminal sends.
    case keys

    /// Reads the input to its end. What it is not ends in a named fault, and that is all right.
    func read(_ bytes: [UInt8]) {
        switch self {
        case .pages: Pages.read(bytes)
        case .charsets: Charsets.read(bytes)
        case .procedure: Files.readProcedure(bytes)
        case .appliance: Files.readAppliance(bytes)
        case .scenario: Files.readScenario(bytes)
        case .pairs: Files.readPairs(bytes)
        case .keys: Keys.read(bytes)
        }
    }
}

/// A law that an input has broken: libFuzzer takes the trap for a crash and keeps the input.
func mustHold(_ isTrue: Bool, _ law: String) {
    if !isTrue { fatalError(law) }
}
