import Testing

@testable import WebConsole

@Suite("A figure in percent is the only one, whole, and from 0 to 100")
struct PercentTests {
    @Test(arguments: [
        ("42%", 42), ("同期中です（42%）", 42), ("４２％", 42), ("42.9%", 42), ("0%", 0), ("100%", 100), ("100.0%", 100),
        ("007%", 7),
    ])
    func read(text: String, percent: Int) { #expect(Percent.only(in: text) == percent) }

    @Test(arguments: [
        "", "42", "%", "101%", "1000%", "-3%", "+3%", "3,5%", "1.2.3%", ".5%", "5.%", "40% / 60%", "五%",
    ])
    func none(text: String) { #expect(Percent.only(in: text) == nil) }
}
