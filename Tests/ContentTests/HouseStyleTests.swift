import Core
import Testing

@testable import Content

@Suite struct HouseStyleTests {
  @Test(arguments: [
    ("Een moeilijke doelgroep.", ["7:5+19 woord-vermijden"]),
    ("MOEILIJKE doelgroep", ["7:1+19 woord-vermijden"]),
    ("moeilijke doelgroepen", []),
    ("kwetsbare en kwetsbaarste", ["7:1+9 woord-vermijden", "7:14+12 woord-vermijden"]),
    ("onkwetsbaar", []),
    ("Zie `kwetsbaar` en [x](kwetsbaar.md).", []),
    ("bijv. dit", ["7:1+5 woord-vermijden"]),
    ("Mail jan.de.boer@voorbeeld.nl.", ["7:6+24 persoonsgegeven"]),
    (
      "Bel 06-12 34 56 78 of +31 6 12345678.",
      ["7:5+14 persoonsgegeven", "7:24+13 persoonsgegeven"]
    ),
    ("Op 01-02-2026 zijn er 0 van 10.300.", []),
    ("met @ erin", []),
  ])
  func `a text is compared with the words to avoid`(body: String, expected: [String]) {
    #expect(findings(in: body) == expected)
  }

  @Test func `words that people type may stand in the keys for searching`() {
    let keys = "zoekwoorden:\n  - moeilijke doelgroep\nsamenvatting: kwetsbaar\n"
    let file = SourceFile(path: "a.md", text: "---\n\(keys)---\nniets")
    #expect(style.diagnostics(in: file).map(\.location.line) == [4])
  }

  @Test func `code blocks are left alone`() {
    #expect(findings(in: "```\nkwetsbaar\n```\nkwetsbaar") == ["10:1+9 woord-vermijden"])
  }

  @Test func `a finding says what to write instead`() {
    let found = style.diagnostics(in: SourceFile(path: "a.md", text: "moeilijke doelgroep"))
    #expect(found.map(\.message) == ["\"moeilijke doelgroep\" schrijven wij niet"])
    #expect(found.map(\.explanation) == ["Schrijf liever: mensen die …."])
  }

  @Test func `the list is read from the register`() {
    let file = SourceFile(path: "woorden.yaml", text: "- {woord: reeds, liever: al}\n- {liever: x}")
    let (style, problems) = HouseStyleReader.read(file)
    #expect(problems.map(\.id) == ["sleutel-ontbreekt"])
    #expect(style.diagnostics(in: SourceFile(path: "a.md", text: "Reeds.")).count == 1)
  }

  @Test(arguments: UInt64(1)...4)
  func `a file that is passed over has nothing to find`(seed: UInt64) {
    let style = HouseStyle([
      .init("een brug te ver"), .init("kwetsba*"), .init("bijv."), .init("ad"), .init("cliënt*"),
      .init("x  y"), .init("zo "), .init("e"),
    ])
    let pieces = [
      "een", "brug", "te", "ver", "Een brug te ver", "kwetsba", "kwetsbaar", "bijv", ".", "AD",
      "adem",
      "cliënt", "x", "y", "x`a`y", "zo", "`zo`", " ", " ", " ", "  ", "\n", "`", "``", "](a)", "](",
      ")",
      "06", "12345678", "06`a`12345678", "0612345678", "+31", "612345678", "-", "@", "a@b.nl", "é",
      "```",
      "---", "bronnen: ", "2024",
    ]
    var random = YAMLRandom(state: seed)
    var passed = 0
    for _ in 0..<3_000 {
      let text = (0..<random.next(below: 12)).map { _ in random.pick(pieces) }.joined()
      let file = SourceFile(path: "a.md", text: text)
      let found = style.diagnostics(in: file)
      if found.isEmpty { passed += 1 }
      #expect(found == style.diagnostics(inEveryLineOf: file), "\(text.debugDescription)")
    }
    #expect(passed > 300)
  }

  private let style = HouseStyle([
    .init("moeilijke doelgroep", instead: "mensen die …"), .init("kwetsba*"), .init("bijv."),
  ])

  /// The body begins on line 7.
  private func findings(in body: String) -> [String] {
    let file = SourceFile(
      path: "a.md", text: "---\ntitel: T\na: b\nc: d\ne: f\n---\n\(body)")
    return style.diagnostics(in: file).map {
      "\($0.location.line):\($0.location.column)+\($0.location.length) \($0.id)"
    }
  }
}
