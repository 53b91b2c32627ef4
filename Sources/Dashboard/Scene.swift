import Appliance
import Canvas
import SimulatedPair
import Walkthrough

/// All that a screen is made of, at one moment. Drawing it is a pure function: same scene, same picture.
public struct Scene: Sendable {
    /// 訓練 or 本番.
    public enum Mode: Hashable, Sendable {
        /// On the simulated pair, so many times as fast.
        case rehearsal(speed: Int64)
        /// On a real pair.
        case real
        /// On a real pair, without ever writing.
        case guide
    }

    /// The state of the work.
    public var work: Walkthrough
    /// What the screen itself is showing.
    public var view = ViewState()
    /// 訓練 or 本番.
    public var mode: Mode
    /// For eyes alone; `nil` for whoever does the work.
    public var onlooking: Onlooking?
    /// The language of every sentence.
    public var language: Language
    /// The addresses of the consoles, as given.
    public var addresses: BySide<String>
    /// The time by the clock of the work.
    public var now: Moment
    /// Seconds east of UTC, for the time of day.
    public var utcOffset: Int64
    /// Who does the work.
    public var engineer: String
    /// The simulated pair, seen from behind; `nil` on a real one.
    public var bench: SimulatedPair?

    /// A scene at one moment.
    public init(
        work: Walkthrough, mode: Mode, language: Language, addresses: BySide<String>, now: Moment, utcOffset: Int64,
        engineer: String = "", bench: SimulatedPair? = nil
    ) {
        (self.work, self.mode, self.language, self.addresses) = (work, mode, language, addresses)
        (self.now, self.utcOffset, self.engineer, self.bench) = (now, utcOffset, engineer, bench)
    }

    /// A sentence in the scene's language.
    public func say(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .japanese ? ja() : en()
    }

    /// Words in the scene's language.
    public func say(_ words: Words) -> String { words(in: language) }

    /// The picture, on a terminal of this size.
    public func drawn(_ size: Size, width: Width = .narrow) -> Canvas {
        var easel = Easel()
        return easel.picture(of: self, size, width: width)
    }

    /// What lies behind the bar and the words about the item that is looked at.
    func drawGround(_ layout: Layout, _ checklist: Checklist, on canvas: inout Canvas) {
        HeaderView(scene: self).draw(in: layout.header, on: &canvas)
        FooterView(scene: self).draw(in: layout.footer, on: &canvas)
        if view.isPresenting { return PresenterView(scene: self).draw(in: layout.overlay, on: &canvas) }
        for side in Side.allCases {
            BoxView(scene: self, side: side).draw(in: layout.boxes[side], on: &canvas)
        }
        ChecklistView(scene: self, checklist: checklist).draw(in: layout.checklist, on: &canvas)
        LogView(scene: self, isFramed: false).draw(in: layout.log, on: &canvas)
    }

    /// The item that is looked at, and whatever lies over it all.
    func drawFront(_ layout: Layout, _ checklist: Checklist, on canvas: inout Canvas) {
        if !view.isPresenting {
            ChecklistView(scene: self, checklist: checklist).drawBar(in: layout.checklist, on: &canvas)
            NextView(scene: self).draw(in: layout.next, on: &canvas)
            join(layout, on: &canvas)
        }
        drawOverlay(in: layout.overlay, on: &canvas)
    }

    /// Where a console is; nothing of it on a screen that others see.
    func address(of side: Side) -> String { view.isPresenting ? "" : addresses[side] }

    /// Where panes share a border line, its ends and the foot of the line between the boxes become tees.
    private func join(_ layout: Layout, on canvas: inout Canvas) {
        let frame = canvas.glyphs.frame
        for row in [layout.checklist.row, layout.next.row] {
            canvas.put(frame.teeLeft, column: 0, row: row, tone: .frame)
            canvas.put(frame.teeRight, column: canvas.size.columns - 1, row: row, tone: .frame)
        }
    }

    private func drawOverlay(in area: Rect, on canvas: inout Canvas) {
        if let alarm = work.alarms.first(where: \.isFullStop) {
            AlarmView(scene: self, alarm: alarm).draw(in: area, on: &canvas)
        }
        if work.prompt != nil, onlooking?.isAttended != false {
            PromptView(scene: self).draw(in: area, on: &canvas)
            // Whoever looks on may open something over the question that somebody else is asked.
            if onlooking == nil || view.overlay == nil { return }
        }
        switch view.overlay {
        case .help: HelpView(scene: self).draw(in: area, on: &canvas)
        case .monitor(let side): MonitorView(scene: self, side: side).draw(in: area, on: &canvas)
        case .log: LogView(scene: self, isFramed: true).draw(in: area, on: &canvas)
        case .wayBack(let way): WayBackView(scene: self, way: way).draw(in: area, on: &canvas)
        case .bench: BenchView(scene: self).draw(in: area, on: &canvas)
        case .faults: FaultsView(scene: self).draw(in: area, on: &canvas)
        case .leaving: LeavingView(scene: self).draw(in: area, on: &canvas)
        case nil where work.finishedAt != nil && !view.hasSeenEnd: FinishedView(scene: self).draw(in: area, on: &canvas)
        case nil: break
        }
    }
}

/// Something that draws itself into a rectangle that it was given, and knows nothing of any terminal.
protocol View {
    /// Draws into `area`, and nowhere else.
    func draw(in area: Rect, on canvas: inout Canvas)
}
