import Appliance
import SimulatedPair

extension Console {
    /// The answer of a console that may not work as it should.
    func troubled(_ request: Request, _ world: inout World) -> Reply {
        switch world.pair.consoleTrouble(of: side) {
        case .serverError: return FaultPages.serverError
        case .cutOff:
            var reply = Reply.bare(FaultPages.expired.body)
            reply.isCutOff = true
            return reply
        case .slow(let more):
            var reply = answerInOrder(request, &world)
            reply.answersAt = (reply.answersAt ?? world.pair.now) + more
            return reply
        case .locked, .loginRefused, .monitorStuck, nil: return answerInOrder(request, &world)
        }
    }

    /// Takes an order, unless the console is locked; its answer may get lost on the way.
    func order(backTo page: String, _ world: inout World, _ carryOut: (inout World) -> Reply) -> Reply {
        if world.pair.consoleTrouble(of: side) == .locked {
            return HandlerReply.failure(backTo: page, saying: "サーバデスクトップは現在ロックされているため、変更できません。")
        }
        var reply = carryOut(&world)
        reply.isCutOff = world.pair.losesAnswer(of: side)
        return reply
    }
}
