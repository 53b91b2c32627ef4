import Foundation
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

/// What the manual asks of a browser (3.1 to 3.5) for one operation, counted by its pictures.
private struct Browsing {
    /// Links, buttons, ticks and questions that are answered.
    var clicks: Int
    /// Fields that are filled in.
    var fields = 0
    /// Pages that are asked for anew until they show what is waited for; once each, however often it takes.
    var reloads = 0

    var all: Int { clicks + fields + reloads }

    static func + (one: Browsing, other: Browsing) -> Browsing {
        Browsing(
            clicks: one.clicks + other.clicks, fields: one.fields + other.fields, reloads: one.reloads + other.reloads)
    }
}

extension Browsing {
    /// The address, the user's name and the password, then ログイン: for each box when the work begins, and again whenever it
    /// has started, for only then is it known that it answers.
    static let login = Browsing(clicks: 1, fields: 3, reloads: 0)
    /// サーバの管理, システムの設定, 電源, the button, and the browser's question.
    static let power = Browsing(clicks: 5)
    /// サーバの管理, ネットワークサービス, 電子メール, 保存; each service is a tick of its own.
    static let mailPage = Browsing(clicks: 4)
    static let tick = Browsing(clicks: 1)
    /// サーバの管理, システムの設定, 冗長化構成設定, the tick, 保存.
    static let redundancy = Browsing(clicks: 5)
    /// アップデート, システムアップデート, アップデート確認, アップデート実行; then アップデート確認 once more, to see that none is left.
    static let update = Browsing(clicks: 5, reloads: 1)
    /// サーバの管理, アクティブモニタ, 情報の更新 with its question, 虫めがね.
    static let monitor = Browsing(clicks: 5, reloads: 1)

    /// What one item of the table asks for; `isFirst`: of its row's on the same page.
    static func of(_ item: Item, isFirstOfPage: Bool) -> Browsing? {
        switch item.operation {
        case .stop, .start: isFirstOfPage ? mailPage + tick : tick
        // The manual names SMTP and POP only; the pair of the rehearsal has IMAP on beside them.
        case .stopOthers, .startOthers: tick
        case .disableRedundancy, .enableRedundancy: redundancy
        case .restart: power + login
        case .shutDown: power
        case .update: update
        case nil: item.hands == .pressPower ? login : item.hands == nil ? monitor : nil
        }
    }
}

@Suite("Fewer hands")
struct FewerHandsTests {
    /// The keys of the whole work: each press of Enter and Space, each letter.
    private func keys() throws -> Int {
        var evening = try Evening(Settings())
        evening.work { $0.work.current == nil }
        #expect(evening.work.finishedAt != nil)
        return evening.recorded.count { if case .hand = $0.what { true } else { false } }
    }

    private func browsing() throws -> Browsing {
        var sum = Browsing.login + Browsing.login
        for step in try Shipped.procedure.steps {
            var isFirst = true
            for item in step.items {
                sum = sum + (Browsing.of(item, isFirstOfPage: isFirst) ?? Browsing(clicks: 0))
                isFirst = false
            }
        }
        return sum
    }

    @Test("The README tells how many keys the whole work takes, and what the manual asks of a browser for the same")
    func readme() throws {
        let keys = try keys()
        let browser = try browsing()
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized
        let text = try String(contentsOf: file, encoding: .utf8)
        let told =
            "\(keys) keys; in a browser \(browser.all): \(browser.clicks) clicks, \(browser.fields) fields, \(browser.reloads) reloads"
        #expect(text.contains(told), "the README has to say: \(told)")
        print("hands: \(told)")
    }
}
