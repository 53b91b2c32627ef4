import Foundation
import Testing

@Suite("The dashboard, as a person sees it")
struct GoldenTests {
    @Test("Each picture is the one that was approved", arguments: Picture.all)
    func picture(_ picture: Picture) throws {
        let difference = try GoldenFile(name: picture.name).difference(from: picture.canvas().text)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test("Where the work is stands whole in the first line, however long mail has been down", arguments: Picture.all)
    func place(_ picture: Picture) throws {
        guard picture.size.columns >= 60, picture.occasion != .done else { return }
        let header = try #require(try picture.canvas().text.split(separator: "\n").first)
        #expect(header.contains(#/STEP[1-5]-[1-8] [0-9]+/20 |同期待ち |syncing /#), "\(header)")
    }

    @Test("No approved picture is left over that nobody draws any more")
    func leftOver() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path)
        #expect(Set(files).subtracting(Picture.all.map(\.name)) == [])
    }

    @Test("A difference shows both lines, and only those that differ")
    func difference() {
        #expect(GoldenFile.lines(of: "a\nb\nc", against: "a\nB") == "2 - b\n2 + B\n3 - c")
    }
}
