import Appliance
import Foundation
import Testing

@testable import WebConsole

/// A page of the folder `Fixtures`, written in UTF-8 and converted to what a test wants.
enum Fixture {
    /// The text of a page.
    static func text(_ name: String) throws -> String {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "html"))
        return try String(contentsOf: url, encoding: .utf8)
    }

    /// The page as an answer of the console.
    static func answer(_ name: String, charset: String = "EUC-JP", header: Bool = true) throws -> Answer {
        let set = try #require(CharacterSet(label: charset))
        let type = header ? "text/html; charset=\(charset)" : "text/html"
        return Answer(
            status: 200, fields: [("content-type", type)], body: try #require(set.encode(text(name))), path: "/page.php"
        )
    }

    /// A text as an answer of the console; `header` is its `Content-Type`.
    static func answer(text: String, charset: String, header: String?) throws -> Answer {
        let set = try #require(CharacterSet(label: charset))
        return Answer(
            status: 200, fields: [("content-type", header ?? "text/html")], body: try #require(set.encode(text)),
            path: "/page.php")
    }

    /// The page as the client sees it.
    static func page(_ name: String, charset: String = "EUC-JP", header: Bool = true) throws -> ConsolePage {
        try ConsolePage(answer(name, charset: charset, header: header), guide: .builtIn())
    }

    /// What a page is taken for, when it is not taken for the one that was asked for.
    static func fault(_ name: String, asked: Page = .monitor) throws -> ConsoleFault? {
        do {
            try page(name, header: false).confirm(asked)
            return nil
        } catch let fault as ConsoleFault {
            return fault
        }
    }
}
