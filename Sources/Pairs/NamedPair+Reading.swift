import Appliance
import ProofReading
import WebConsole

extension NamedPair {
    /// Reads a pair; `nil` only after a mistake was noted.
    init?(_ name: Passage, _ facts: Passage) {
        facts.expectKeys(Self.keys + facts.refusedPassword)
        guard let text = name.text else { return nil }
        if !Self.isName(text) { name.note(.unreadable(text, example: Self.nameExample)) }
        let (active, standby) = (facts.required("active")?.address, facts.required("standby")?.address)
        let pins = facts["pins"].map { $0.pins(active, standby) }
        let (user, appliance) = (facts["user"].map { $0.text }, facts["appliance"].map { $0.text })
        let witness = facts["witness"].map { $0.word(WitnessPolicy.self) }
        let password = facts.passwordPlace
        guard let active, let standby else { return nil }
        if active == standby { facts["standby"]?.note(Self.sameAddress) }
        self.init(
            name: text, addresses: BySide(active: active, standby: standby), user: (user ?? nil) ?? Self.usualUser,
            password: password, pins: pins ?? BySide(active: nil, standby: nil), appliance: appliance ?? nil,
            witness: (witness ?? nil) ?? .optional)
    }

    private static let keys = [
        "active", "standby", "user", "password-file", "password-command", "pins", "appliance", "witness",
    ]

    private static let sameAddress = Mistake.Kind.senseless(
        Words(
            ja: "両方の側が同じアドレスです。二台それぞれのアドレスを書いてください。",
            en: "Both sides have the same address: write the two boxes' own."))
}

extension Passage {
    fileprivate var address: ConsoleAddress? {
        guard let text else { return nil }
        do throws(ConsoleAddress.Mistake) { return try ConsoleAddress(text) } catch {
            // A password in an address must not get onto the screen.
            note(error == .user ? Self.userInAddress : .unreadable(text, example: "http://192.0.2.1:444"))
            return nil
        }
    }

    private static let userInAddress = Mistake.Kind.senseless(
        Words(
            ja: "アドレスにユーザ名やパスワードは書けません。@ までの部分を消し、ユーザ名は user に、パスワードは password-command か password-file に任せてください。",
            en: """
                No user's name and no password may stand in an address. Leave out the part up to the @; use 'user', and \
                'password-command' or 'password-file'.
                """))

    /// Of the two places, one at most.
    fileprivate var passwordPlace: PasswordPlace? {
        if self["password-file"] != nil, let command = self["password-command"] {
            command.note(
                .senseless(
                    Words(
                        ja: "password-file と password-command はどちらか一方だけにしてください。",
                        en: "Keep either password-file or password-command, not both.")))
        }
        if let command = self["password-command"] { return command.text.map { .command($0) } }
        return self["password-file"]?.text.map { .file($0) }
    }

    /// A password in a file that is copied, mailed and looked at by others would be everybody's: its key is told as what
    /// it is, and not as one that means nothing.
    fileprivate var refusedPassword: [String] {
        guard shape == .mapping, let password = self["password"] else { return [] }
        password.note(
            .senseless(
                Words(
                    ja: "パスワードそのものは書けません。password-command か password-file を使ってください。",
                    en: "A password must not stand here. Use password-command or password-file.")))
        return ["password"]
    }

    fileprivate func pins(_ active: ConsoleAddress?, _ standby: ConsoleAddress?) -> BySide<Fingerprint?> {
        expectKeys(Side.allCases.map(\.rawValue))
        let addresses = BySide(active: active, standby: standby)
        return BySide { side in self[side.rawValue]?.pin(of: addresses[side]) }
    }

    private func pin(of address: ConsoleAddress?) -> Fingerprint? {
        guard let text else { return nil }
        guard let pin = Fingerprint(text) else {
            note(.unreadable(text, example: "sha256:01:23:45:…"))
            return nil
        }
        if let address, !address.isSecure {
            note(
                .senseless(
                    Words(
                        ja: "この側は http なので証明書がありません。アドレスを https にするか、この行を消してください。",
                        en: "This side is http and has no certificate. Make its address https, or take this line away.")
                ))
        }
        return pin
    }
}
