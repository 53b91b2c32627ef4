import Appliance
import SimulatedConsole

extension LayoutFault {
    /// Why there is no simulated pair, and what to do.
    var words: Words {
        switch self {
        case .taken(let address, let port):
            Words(
                ja: "模擬装置を始められません。\(address) のポート \(port) は使われています。ほかのポートを指定してください。",
                en: "The simulated pair cannot be started: port \(port) of \(address) is in use. Choose another port.")
        case .noneFree:
            Words(
                ja: "模擬装置を始められません。127.x.x.x に空いているアドレスがありません。ほかの訓練を終えてからやり直してください。",
                en:
                    "The simulated pair cannot be started: no addresses in 127.x.x.x are free. End other rehearsals and try again."
            )
        case .noSockets(let reason):
            Words(
                ja: "模擬装置を始められません。ソケットを作れません（\(reason)）。ほかのプログラムを終えてからやり直してください。",
                en:
                    "The simulated pair cannot be started: no socket can be made (\(reason)). End other programs and try again."
            )
        }
    }
}
