import Canvas

/// Draws a scene again and again. Where only another item is looked at, most of the last picture stays as it was drawn.
public struct Easel {
    /// What a picture has behind the bar and the words about the item that is looked at, and what it was drawn for.
    private struct Ground {
        var canvas: Canvas
        var checklist: Checklist
        let view: ViewState
    }

    private var ground: Ground?

    /// With nothing drawn yet.
    public init() {}

    /// Something has happened to the work, or time has gone on: the next picture is drawn anew.
    public mutating func forget() { ground = nil }

    /// The picture of a scene, on a terminal of this size. Since the last one, or since ``forget()``, nothing of the scene
    /// but its ``Scene/view`` has changed.
    public mutating func picture(of scene: Scene, _ size: Size, width: Width = .narrow) -> Canvas {
        guard let layout = Layout(size) else {
            var canvas = Canvas(size, glyphs: scene.view.glyphs, width: width)
            TooSmallView(scene: scene).draw(in: canvas.bounds, on: &canvas)
            return canvas
        }
        let ground = ground(of: scene, layout, size, width)
        self.ground = ground
        var canvas = ground.canvas
        scene.drawFront(layout, ground.checklist, on: &canvas)
        return canvas
    }

    /// That of the last picture, where it will do: the same rows of the table are shown in the same view.
    private func ground(of scene: Scene, _ layout: Layout, _ size: Size, _ width: Width) -> Ground {
        let view = scene.view.ofAnyItem
        if var known = ground, known.view == view, known.canvas.size == size, known.canvas.width == width {
            known.checklist.select(scene.selected)
            if known.checklist.top == ground?.checklist.top { return known }
        }
        let room = layout.checklist.inset(by: 1).rows
        let checklist = Checklist(of: scene.work, room: room, selected: scene.selected)
        var canvas = Canvas(size, glyphs: view.glyphs, width: width)
        scene.drawGround(layout, checklist, on: &canvas)
        return Ground(canvas: canvas, checklist: checklist, view: view)
    }
}

extension ViewState {
    /// The same, whichever item is looked at. The last key is told only in the presenter view.
    fileprivate var ofAnyItem: ViewState {
        var view = self
        view.selection = nil
        if !isPresenting { view.lastKey = nil }
        return view
    }
}
