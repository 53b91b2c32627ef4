import Foundation

/// The network plugs of this machine, as its kernel counts them.
enum NetworkPlugs {
    /// How often a cable has been put into any of them since each was found; `nil` where there is none that tells.
    ///
    /// Linux counts for each interface how often its carrier came up (`/sys/class/net/*/carrier_up_count`, sysfs-class-net);
    /// those without a device behind them (bridges, tunnels, loopback) have no plug.
    static func count(under root: String = "/sys/class/net") -> Int? {
        let files = FileManager.default
        let names: [String]
        // A system that keeps no such count cannot tell, which is an answer.
        do { names = try files.contentsOfDirectory(atPath: root) } catch { return nil }
        let counts = names.filter { files.fileExists(atPath: "\(root)/\($0)/device") }.compactMap { name in
            files.contents(atPath: "\(root)/\(name)/carrier_up_count").flatMap(number)
        }
        return counts.isEmpty ? nil : counts.reduce(0, +)
    }

    private static func number(in bytes: Data) -> Int? {
        Int(String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
