import Appliance
import Testing

@testable import WebConsole

@Suite("Detail pages: role, peer, sync, load")
struct DetailPageTests {
    @Test("The active side in good health")
    func active() throws {
        let page = try RedundancyPage(Fixture.page("redundancy-active"))
        #expect(page.faults == [])
        #expect(page.status.signal == .normal)
        #expect(page.status.message == "冗長化構成機能は正しく動作しています。")
        #expect(page.status.changedAt == Moment(seconds: 1_228_262_700))
        #expect(page.status.role == .active && page.status.peer == .running && page.status.sync == .complete)
        #expect(page.status.failoverCause == "" && page.status.failoverTime == "2008/12/3 09:05")
    }

    @Test("The standby side while syncing: several lines of message, and the figure")
    func syncing() throws {
        let status = try RedundancyPage(Fixture.page("redundancy-standby-syncing")).status
        #expect(status.light == .yellow)
        #expect(status.message == "同期しています。 しばらくお待ちください。")
        #expect(status.role == .standby && status.sync == .running && status.syncPercent == 42)
    }

    @Test("Words that are both or neither are no fact, and the gap says so")
    func unclear() throws {
        let page = try RedundancyPage(Fixture.page("redundancy-unclear"))
        #expect(page.status.role == nil && page.status.peer == nil && page.status.sync == nil)
        #expect(page.status.light == .unknown && page.status.changedAt == nil)
        #expect(page.faults.count == 3)
        #expect(page.faults.first == .notUnderstood(label: "稼働状態", text: "アクティブ または スタンバイ"))
    }

    @Test("A box that is out of the redundancy has nothing to say of it: no gap, unless its light is green")
    func disabled() throws {
        let empty = try Fixture.text("redundancy-active")
            .replacing("アクティブで動作しています。", with: "").replacing("相手サーバは起動中です。", with: "")
            .replacing("同期が完了しました。", with: "")
        #expect(try RedundancyPage(FakeConsole.page(empty)).faults.count == 3)
        let gray = empty.replacing("正常に動作中", with: "無効にされている項目").replacing("greenball", with: "greyball")
        let page = try RedundancyPage(FakeConsole.page(gray))
        #expect(page.status.light == .gray && page.status.role == nil && page.status.sync == nil)
        #expect(page.faults == [])
    }

    @Test("A role or a peer that is denied is not taken for the thing itself")
    func denied() throws {
        let text = try Fixture.text("redundancy-active")
            .replacing("アクティブで動作しています。", with: "アクティブで動作していません。").replacing("起動中です", with: "起動中ではありません")
        let status = try RedundancyPage(FakeConsole.page(text)).status
        #expect(status.role == nil && status.peer == nil)
        #expect(status.roleText == "アクティブで動作していません。")
    }

    @Test("A NUL in the middle does not end the page in silence")
    func nul() throws {
        let text = try Fixture.text("redundancy-active").replacing("同期が完了しました。", with: "\0同期が完了しました。")
        #expect(try RedundancyPage(FakeConsole.page(text)).status.sync == .complete)
    }

    @Test("Tables that are not nested read the same; what is not there is a gap")
    func flat() throws {
        let page = try RedundancyPage(Fixture.page("redundancy-p-flat"))
        #expect(page.status.light == .gray && page.status.role == .active)
        #expect(page.status.peer == .stopped && page.status.sync == .broken)
        #expect(page.faults == [.missing(label: "前回フェールオーバした原因"), .missing(label: "前回フェールオーバした時刻")])
    }

    @Test("Load and uptime, the proof of a restart")
    func processor() throws {
        let (processor, faults) = try ProcessorPage.read(Fixture.page("processor"))
        #expect(faults == [])
        #expect(processor == Processor(load1: 52, load15: 410, uptime: .minutes(26 * 60 + 3)))
    }
}
