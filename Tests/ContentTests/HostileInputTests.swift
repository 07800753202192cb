import Content
import Testing

/// Input that could end the process or keep it busy for ever.
@Suite struct HostileInputTests {
  @Test func `the least number there is can be shown or is refused`() {
    #expect(ExactNumber("-9223372036854775808").map(\.dutch) != "")
  }

  @Test func `aliases that multiply may stand in a key`() {
    let levels = (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    let yaml = "a0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n? *a29\n: x"
    #expect(!diagnostics(of: "content/tips/x.md", "---\n\(yaml)\n---\n").isEmpty)
  }
}
