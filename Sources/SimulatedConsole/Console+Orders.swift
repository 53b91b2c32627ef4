import Appliance
import SimulatedPair

extension Console {
    /// Starts the monitor in the background and is back at once, with the old states (`admin-ui` 2.6).
    func refreshMonitor(_ world: inout World) -> Reply {
        _ = world.pair.look(.refreshMonitor, on: side, at: world.pair.now)
        return HandlerReply.success(backTo: MonitorPage.path)
    }

    /// Stores the whole e-mail page, or nothing of it (`admin-ui` 3.4).
    func saveMail(_ request: Request, _ world: inout World) -> Reply {
        let form = EmailForm(fields: request.fields, ports: ports)
        guard form.wrongKeys.isEmpty else {
            return HandlerReply.rejection(backTo: EmailPage.path, keys: form.wrongKeys, fields: request.fields)
        }
        let answer = world.pair.save(form.mail, on: side, at: world.pair.now)
        note(.mail, answer, in: &world)
        return reply(to: answer, backTo: EmailPage.path)
    }

    /// Stores the whole redundancy page, or nothing of it.
    func saveRedundancy(_ request: Request, _ world: inout World) -> Reply {
        guard let setting = RedundancyForm.setting(request.fields, of: side) else {
            return HandlerReply.rejection(
                backTo: RedundancyPage.path, keys: [RedundancyForm.enabledKey], fields: request.fields)
        }
        let answer = world.pair.save(setting, on: side, at: world.pair.now)
        note(.redundancy, answer, in: &world)
        return reply(to: answer, backTo: RedundancyPage.path)
    }

    /// At once, by a bare GET. The line on the page is printed before the order is given (`admin-ui` 4).
    func power(_ command: Command, _ world: inout World) -> Reply {
        let answer = world.pair.perform(command, on: side, at: world.pair.now)
        note(command == .restart ? .restart : .shutDown, answer, in: &world)
        return .page(command == .restart ? PowerPages.restarting : PowerPages.shuttingDown)
    }

    /// アップデート確認: the browser waits while the box asks the vendor's server.
    func checkUpdates(_ world: inout World) -> Reply {
        reply(to: world.pair.look(.checkUpdates, on: side, at: world.pair.now), backTo: UpdatePage.path)
    }

    /// アップデート実行: all that is listed.
    func applyUpdates(_ world: inout World) -> Reply {
        let answer = world.pair.perform(.applyUpdates, on: side, at: world.pair.now)
        note(.update, answer, in: &world)
        return reply(to: answer, backTo: UpdatePage.path)
    }

    private func note(_ kind: TakenOrder.Kind, _ answer: ConsoleAnswer, in world: inout World) {
        if case .taken = answer { world.orders.append(TakenOrder(side: side, kind: kind)) }
    }

    private func reply(to answer: ConsoleAnswer, backTo page: String) -> Reply {
        switch answer {
        case .taken(let moment):
            var reply = HandlerReply.success(backTo: page)
            reply.answersAt = moment
            return reply
        case .refused(let refusal): return HandlerReply.failure(backTo: page, saying: refusal.sentence)
        }
    }
}

extension ConsoleRefusal {
    /// The box's own words, which are part of what is simulated: (A), but for the busy one.
    fileprivate var sentence: String {
        switch self {
        case .notAnswering: "サーバは現在、要求を受け付けられません。"
        case .updateIsRunning: "別のパッケージを現在インストール（またはアンインストール）中です。しばらくしてからもう一度お試しください。"
        case .nothingListed: "適用できるアップデートはありません。"
        case .updateServerUnreachable: "アップデートサーバに接続できません。ネットワークの設定を確認してください。"
        }
    }
}
