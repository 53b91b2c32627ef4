import Appliance

extension Evidence {
    /// Whether both consoles answer, and who can read along.
    var consoles: [Check] {
        Side.allCases.flatMap { side in
            [
                Check(.console(side), console(side)),
                Check(.line(side), surveys[side].isEncrypted ? .encrypted : .inClear),
                Check(.pages(side), pages(side)),
            ]
        }
    }

    private func console(_ side: Side) -> Check.Finding {
        switch surveys[side].console {
        case .success(let inspection): .answers(inspection.reading.host)
        case .failure(let fault): .fails(fault)
        }
    }

    private func pages(_ side: Side) -> Check.Finding {
        guard let gaps = inspection(side)?.reading.gaps else { return .unread(.console) }
        return gaps.isEmpty ? .complete : .incomplete(gaps)
    }
}
