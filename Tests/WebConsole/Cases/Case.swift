import Appliance
import Testing

/// One thing that a real console may do: the page with it, what it is read as, and the facts that must come of it.
struct Case: Sendable, CustomTestStringConvertible {
    /// What is special, with its mark and place in `admin-ui`.
    var name: String
    var kind: Page
    var page: String
    var facts: [String]
    /// `Content-Type`, where it is not the usual one.
    var header: String?
    /// Whether the header said how long the page is.
    var isFramed = false

    init(
        _ name: String, _ kind: Page, _ page: String, _ facts: [String], header: String? = nil, isFramed: Bool = false
    ) {
        (self.name, self.kind, self.page, self.facts, self.header) = (name, kind, page, facts, header)
        self.isFramed = isFramed
    }

    var testDescription: String { name }
}

extension String {
    /// The text with one thing in place of another; a case whose page does not have it is no case.
    func with(_ new: String, for old: String) -> String {
        precondition(contains(old), "\(old) is not there")
        return replacing(old, with: new)
    }
}
