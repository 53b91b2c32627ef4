import Appliance
import Canvas
import Dashboard

/// One picture of the dashboard: a moment of the evening, in a language, on a terminal of some size.
struct Picture: CustomStringConvertible, Sendable {
    let occasion: Occasion
    let language: Language
    let size: Size

    /// The name of its golden file.
    var name: String { "\(description).txt" }

    var description: String { "\(occasion.rawValue)-\(size.columns)x\(size.rows)-\(language.rawValue)" }

    /// The picture, drawn.
    func canvas() throws -> Canvas {
        var scene = try Album.scene(of: occasion)
        scene.language = language
        return scene.drawn(size)
    }

    /// The smallest, the two usual ones, and the largest; each is a picture of its own.
    private static let sizes = [(60, 20), (80, 24), (100, 30), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) }

    /// Every picture that there is.
    static let all: [Picture] = Language.allCases.flatMap { language in
        Occasion.allCases.flatMap { occasion in
            sizes.map {
                Picture(occasion: occasion, language: language, size: $0)
            }
        } + [Picture(occasion: .start, language: language, size: Size(columns: 50, rows: 15))]
    }
}

/// The scenes of the evening, each made once.
enum Album {
    private static let scenes = Dictionary(
        uniqueKeysWithValues: Occasion.allCases.map { occasion in (occasion, Result { try occasion.scene() }) })

    static func scene(of occasion: Occasion) throws -> Scene {
        guard let scene = scenes[occasion] else { throw NotInAlbum(occasion: occasion) }
        return try scene.get()
    }

    private struct NotInAlbum: Error { let occasion: Occasion }
}
