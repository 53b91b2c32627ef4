import Appliance
import Dashboard
import Walkthrough

extension Author {
    /// The mail switches before and after, and what the ports said last.
    var settings: Document.Section {
        let columns: [(String, Table.Kind)] = [
            (say("サービス", "Service"), .short), (say("A 作業前", "A before"), .short), (say("A 作業後", "A after"), .short),
            (say("S 作業前", "S before"), .short), (say("S 作業後", "S after"), .short), (say("差", "Changed"), .words),
        ]
        let rows = MailService.allCases.map { Table.Row.cells(cells(of: $0)) }
        return Document.Section(
            title: say("メールの設定", "Mail settings"),
            blocks: [
                .table(Table(say("作業前と作業後", "Before and after"), columns, rows)), .text(readAt), ports,
            ])
    }

    private func cells(of service: MailService) -> [Table.Cell] {
        let changed = Side.allCases.filter { report.isChanged(service, $0) }
        let switches = Side.allCases.flatMap { side in
            [
                state(report.work.recorded[side], service, isChanged: false),
                state(report.work.boxes[side].mail?.value, service, isChanged: changed.contains(side)),
            ]
        }
        let names = changed.map { name(of: $0) }.joined(separator: say("、", ", "))
        let difference: Table.Cell =
            changed.isEmpty
            ? Table.Cell(none) : Table.Cell(text: say("\(names)が作業前と違う", "\(names) differs"), style: .changed)
        return [Table.Cell(service.name)] + switches + [difference]
    }

    private func state(_ settings: MailSettings?, _ service: MailService, isChanged: Bool) -> Table.Cell {
        guard let settings, let isOn = settings.switches[service] else { return "–" }
        let port = settings.port(of: service)
        let number = port == service.standardPort ? "" : " (\(port))"
        return Table.Cell(
            text: (isOn ? say("起動", "on") : say("停止", "off")) + number, style: isChanged ? .changed : .plain)
    }

    private var readAt: String {
        let times = Side.allCases.map { side in
            "\(side.letter) \(moment(report.work.boxes[side].mail?.answered))"
        }
        return say(
            "作業前は最初の指示を送る前の値、作業後は最後に読み取った値です（\(times.joined(separator: "、"))）。– は読めていないか、その設定がないことを示します。",
            "Before: as read before the first command. After: as read last (\(times.joined(separator: ", "))). – means not read, or no such switch."
        )
    }

    private var ports: Document.Block {
        let columns: [(String, Table.Kind)] = [
            (say("側", "Side"), .short), (say("サービス", "Service"), .short), (say("時刻", "Time"), .time),
            (say("接続の結果（原文）", "What a connection found, to the letter"), .words),
        ]
        let rows = Side.allCases.flatMap { side in
            let sighting = report.work.boxes[side].ports
            return MailService.allCases.compactMap { service -> Table.Row? in
                guard let sighting, let state = sighting.value[service] else { return nil }
                return .cells([
                    "\(String(side.letter))", Table.Cell(service.name), Table.Cell(time.time(sighting.answered)),
                    cell(of: state),
                ])
            }
        }
        return table(say("メールのポート（最後の確認）", "Mail ports, as tried last"), columns, rows)
    }

    private func cell(of state: PortState) -> Table.Cell {
        switch state {
        case .closed: Table.Cell(say("閉", "closed"))
        case .silent: Table.Cell(say("応答も拒否もなし", "neither open nor refusing"))
        case .open(let greeting) where greeting.isEmpty: Table.Cell(say("開（あいさつなし）", "open, no greeting"))
        case .open(let greeting): Table.Cell(text: greeting.text, style: .verbatim)
        }
    }
}

extension WorkReport {
    /// Whether a switch is known to stand otherwise than before the work.
    func isChanged(_ service: MailService, _ side: Side) -> Bool {
        guard let before = work.recorded[side]?.switches[service],
            let after = work.boxes[side].mail?.value.switches[service]
        else { return false }
        return before != after
    }
}
