import Appliance
import Walkthrough

/// Both boxes.
struct BoxesPart: Encodable {
    var active: BoxPart
    var standby: BoxPart
}

/// One box: who it is, what it was set to, what it showed.
struct BoxPart: Encodable {
    var url: String
    var host: String?
    var mailBefore: [MailService: Bool]?
    var mailAfter: [MailService: Bool]?
    var mailAfterRead: Instant?
    var mailChanged: [MailService]
    var ports: [PortPart]
    var updates: [UpdatePart]
    var said: [SaidPart]
    var shown: [ShownPart]
    var sync: [SamplePart]
    var load: [SamplePart]

    init(_ report: WorkReport, _ side: Side) {
        let box = report.work.boxes[side]
        url = BoxText(report.outline.addresses[side]).text
        host = box.host?.text
        mailBefore = report.work.recorded[side]?.switches
        mailAfter = box.mail?.value.switches
        mailAfterRead = box.mail.map { Instant($0.answered) }
        mailChanged = MailService.allCases.filter { report.isChanged($0, side) }
        ports = MailService.allCases.compactMap { PortPart($0, box.ports?.value[$0]) }
        let applied = Set(report.work.applied[side].map(\.name))
        updates = report.updates.filter { applied.contains($0.name) }.map {
            UpdatePart($0, in: box.updateHistory?.value)
        }
        said = report.sayings.filter { $0.side == side }.map(SaidPart.init)
        shown = report.stretches[side].map(ShownPart.init)
        sync = report.samples[side].sync.map(SamplePart.init)
        load = report.samples[side].load.map(SamplePart.init)
    }
}

/// What a connection to a mail port found last: `closed`, `open` or `silent`.
struct PortPart: Encodable {
    var service: MailService
    var state: String
    var greeting: String?

    init?(_ service: MailService, _ found: PortState?) {
        self.service = service
        switch found {
        case .closed: state = "closed"
        case .silent: state = "silent"
        case .open(let greeting): (state, self.greeting) = ("open", greeting.text)
        case nil: return nil
        }
    }
}

/// An update that this work had the box apply; `status` by the box's own list.
struct UpdatePart: Encodable {
    var name: String
    var patchLevel: String
    var comment: String
    var status: String?

    init(_ update: Update, in history: [Update]?) {
        (name, patchLevel, comment) = (update.name.text, update.patchLevel.text, update.comment.text)
        let listed = history?.first { $0.name == update.name }?.status.text
        status = listed?.isEmpty == true ? nil : listed
    }
}

/// Words of the box, to the letter.
struct SaidPart: Encodable {
    var at: Instant
    var topic: Saying.Topic
    var text: String

    init(_ saying: Saying) { (at, topic, text) = (Instant(saying.at), saying.topic, saying.text.text) }
}

/// A time in which the box showed the same.
struct ShownPart: Encodable {
    var from: Instant
    var to: Instant
    var presence: Stretch.Presence
    var light: Light?
    var role: Role?

    init(_ stretch: Stretch) {
        (from, to) = (Instant(stretch.from), Instant(stretch.to))
        (presence, light, role) = (stretch.look.presence, stretch.look.light, stretch.look.role)
    }
}

/// A figure at a time: percent, or hundredths of the load.
struct SamplePart: Encodable {
    var at: Instant
    var value: Int

    init(_ point: Samples.Point) { (at, value) = (Instant(point.at), point.value) }
}
