import Appliance
import Foundation
import Journal
import Report

/// `sessions --json`: moments in UTC, lengths in seconds; what is not known is missing.
struct SessionFile: Encodable {
    var schema = "redpair.sessions"
    var version = 1
    var sessions: [Entry]

    /// - Parameter atWork: which of them a program leads now.
    init(_ listings: [Listing], atWork: Set<Int64>) {
        sessions = listings.map { Entry($0, isAtWork: atWork.contains($0.id)) }
    }

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
        var atWork: Bool
        var step: String?
        var mailStopped: String?
        var mailStarted: String?
        var mailStopSeconds: Int64?
        var rows: Int64
        var imported: Bool

        init(_ listing: Listing, isAtWork: Bool) {
            let (outline, standing) = (listing.outline, listing.standing)
            session = listing.id
            began = outline?.startedAt.iso
            mode = outline?.mode.rawValue
            active = Box(listing, .active)
            standby = Box(listing, .standby)
            engineer = outline.map { BoxText($0.engineer).text }
            program = outline.map { BoxText($0.program).text }
            (state, step, atWork) = (listing.ending, standing?.step.map { "\($0)" }, isAtWork)
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
