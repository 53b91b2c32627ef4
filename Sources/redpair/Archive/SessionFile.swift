import Appliance
import Foundation
import Journal
import Report

/// `sessions --json`: moments in UTC, lengths in seconds; what is not known is missing.
struct SessionFile: Encodable {
    var schema = "redpair.sessions"
    var version = 1
    var sessions: [Entry]

    init(_ listings: [Listing]) { sessions = listings.map(Entry.init) }

    private enum CodingKeys: String, CodingKey { case schema, version, sessions }

    /// One session.
    struct Entry: Encodable {
        var session: Int64
        var began: String?
        var mode: String?
        var active: Box
        var standby: Box
        var engineer: String?
        var program: String?
        var state: Listing.Ending
        var step: String?
        var mailStopped: String?
        var mailStarted: String?
        var mailStopSeconds: Int64?
        var rows: Int64
        var imported: Bool

        init(_ listing: Listing) {
            let (outline, standing) = (listing.outline, listing.standing)
            session = listing.id
            began = outline?.startedAt.iso
            mode = outline?.mode.rawValue
            active = Box(listing, .active)
            standby = Box(listing, .standby)
            engineer = outline.map { BoxText($0.engineer).text }
            program = outline.map { BoxText($0.program).text }
            (state, step) = (listing.ending, standing?.step.map { "\($0)" })
            (mailStopped, mailStarted) = (standing?.mailStoppedAt?.iso, standing?.mailStartedAt?.iso)
            mailStopSeconds = standing?.mailStop(at: nil)?.seconds
            (rows, imported) = (listing.rows, listing.isImported)
        }
    }

    /// One box.
    struct Box: Encodable {
        var url: String?
        var host: String?

        init(_ listing: Listing, _ side: Side) {
            url = listing.outline.map { BoxText($0.addresses[side]).text }
            host = listing.hosts[side]?.text
        }
    }
}
