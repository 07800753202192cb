import Content
import Core
import Testing

/// Input made to hurt ends in a diagnostic, in little time, and never in a crash.
@Suite(.timeLimit(.minutes(1))) struct RobustnessTests {
  @Test(arguments: [
    ("lists in lists", String(repeating: "[", count: 2_000)),
    (
      "closed lists in lists",
      String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
    ),
    ("mappings in mappings", String(repeating: "{a: ", count: 2_000)),
    ("dashes in dashes", String(repeating: "- ", count: 2_000) + "x"),
    ("nothing but quotes", String(repeating: "\"", count: 2_001)),
    ("nothing but anchors", String(repeating: "&a ", count: 2_000)),
  ])
  func `deep nesting ends in a diagnostic`(_ name: String, value: String) {
    let found = diagnostics(of: "content/tips/x.md", "---\ntitel: \(value)\n---\n")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func `blocks nested by indentation end in a diagnostic`() {
    let lines = (0..<1_000).map { String(repeating: " ", count: $0) + "a:" }
    let found = diagnostics(of: "content/tips/x.md", "---\n\(lines.joined(separator: "\n"))\n---\n")
    #expect(!found.isEmpty)
  }

  @Test func `aliases that multiply cost no more than they say`() {
    let levels = (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    let yaml = "a0: &a0 [x]\n" + levels.joined(separator: "\n") + "\nthemas: *a39"
    let found = diagnostics(
      of: "content/tips/x.md", FrontMatterText.page("content/tips/x.md", yaml))
    #expect(found.map(\.id) == ["yaml-verwijzingen"])
  }

  @Test(arguments: [
    ("a bare key", "KEY: x"), ("a quoted key", "\"KEY\": x"), ("an explicit key", "? KEY\n: x"),
  ])
  func `a key of 200 kB is told like any other`(_ name: String, yaml: String) {
    let key = String(repeating: "k", count: 200_000)
    let text = FrontMatterText.page("content/tips/x.md", "status: gepubliceerd")
      .replacing("status: gepubliceerd", with: yaml.replacing("KEY", with: key))
    let found = diagnostics(of: "content/tips/x.md", text)
    #expect(["sleutel-onbekend", "yaml-ongeldig"].contains(found.first?.id))
  }

  @Test func `a value of 200 kB is read`() throws {
    let word = String(repeating: "é", count: 100_000)
    let page = try goodPage("content/tips/x.md", "eigenaar: \(word)")
    #expect(page.metadata.owner == word)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{7F}", "\u{FFFE}", "\u{1B}[31m"])
  func `a control character in the front matter ends in a diagnostic`(character: String) {
    let found = diagnostics(
      of: "content/tips/x.md", "---\ntitel: a\(character)b\nsamenvatting: S\n---\n")
    #expect(found.map(\.id) == ["yaml-ongeldig"])
  }

  @Test func `a NUL byte in the body does no harm`() {
    let page = FrontMatterText.page("content/tips/x.md") + "a\u{0}b\n"
    #expect(diagnostics(of: "content/tips/x.md", page).allSatisfy { $0.location.line >= 8 })
  }

  @Test(arguments: [
    "---", "---\n---", "---\n---\n", "---\n\n---\n", "---\n# niets\n---\n", "---\n~\n---\n",
    "---\n...\n---\n", "---\n\t\n---\n", "---\n*x\n---\n", "---\n!!binary x\n---\n",
    "---\n%YAML 9\n---\n",
    "---\na: 1\n...\nb: 2\n---\n", "---\n<<: *x\n---\n", "---\n? \n---\n", "---\n: x\n---\n",
    "---\n&a a: *a\n---\n", "---\ntitel: &x [*x]\n---\n", "---\ntitel: !!set {a}\n---\n",
  ])
  func `odd front matter is reported`(text: String) {
    let found = diagnostics(of: "content/tips/x.md", text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.location.file == "content/tips/x.md" && $0.location.column >= 1 })
  }

  @Test(arguments: [
    "\"", "\"\"\"", ",,,,,", "GM0034,\"Almere,Flevoland,Flevoland,52.37,5.22", "\u{0}",
    "GM0034,Almere,Flevoland,Flevoland,nan,inf", "GM0034,Almere,Flevoland,???,52.37,5.22",
    "GM٠٠٣٤,Almere,Flevoland,Flevoland,52.37,5.22",
  ])
  func `an odd line of the register is reported, at that line`(line: String) {
    let found = diagnostics(
      of: "content/register/gemeenten.csv",
      "code,name,province,labour_market_region,lat,lon\n\(line)\n")
    #expect(found.map(\.id) == ["register-regel"])
    #expect(found.first?.location.line == 2)
  }

  @Test func `random bytes of YAML never crash a reader`() {
    var random = SmallRandom(seed: 20_260_101)
    let pieces = [
      "a", ":", " ", "\n", "- ", "[", "]", "{", "}", "\"", "'", "&x", "*x", "|", ">", "#", "é",
      "\t", "? ", "titel", "datum: 2026-01-01",
    ]
    for _ in 0..<400 {
      let text = (0..<40).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      for file in ["content/site.yaml", "content/register/rollen.yaml", "seeds/proef.yaml"] {
        let places = diagnostics(of: file, text).map(\.location)
        #expect(places.allSatisfy { $0.file == file && $0.column >= 1 }, "\(text)")
      }
    }
  }
}

/// A fixed sequence of numbers, so that a failure comes back (a linear congruential generator).
private struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
