import Appliance
import Walkthrough

/// How one exchange with a console fails.
package enum Exchange: Sendable {
    /// Instead of what was asked for, this.
    case fault(ConsoleFault)
    /// An order, with this fate.
    case order(Wire.Fate)

    /// What can become of a page or a look: refused, cut off, slow beyond its limit, an error, another page, an expired session.
    package static let ofReadings: [Exchange] = [
        .fault(.refused), .fault(.cutOff), .fault(.timedOut(.seconds(15))), .fault(.httpStatus(500)),
        .fault(.otherPage(asked: .monitor, title: "ログイン")), .fault(.sessionExpired),
    ]

    /// What can become of an order besides: taken and not heard of, lost, answered and not carried out.
    package static let ofOrders =
        ofReadings + [.order(.carriedOutUnheard(.seconds(15))), .order(.lost(.seconds(15))), .order(.ignored)]
}
