import Content
import Core
import Testing

@Suite struct AbbreviationReaderTests {
  private func read(_ text: String) -> ([Abbreviation], [Diagnostic]) {
    AbbreviationReader.read(SourceFile(path: "content/register/afkortingen.yaml", text: text))
  }

  @Test func `abbreviations with and without words`() {
    let (list, problems) = read("- afkorting: SZW\n  voluit: Sociale Zaken\n- afkorting: UWV\n")
    #expect(problems.isEmpty)
    #expect(list.map(\.short) == ["SZW", "UWV"])
    #expect(list.map(\.longForm) == ["Sociale Zaken", nil])
  }

  @Test func `what is wrong is said where it stands`() {
    let (list, problems) = read(
      "- afkorting: SZW\n- afkorting: SZW\n- voluit: Niets\n  volluit: x\n")
    #expect(list.count == 2)
    #expect(
      problems.sortedForReport().map { "\($0.location.line):\($0.location.column)" }
        == ["2:14", "3:3", "4:3"])
  }
}
