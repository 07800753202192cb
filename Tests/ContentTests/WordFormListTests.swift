import Content
import Core
import Testing

@Suite("What editors tell the search about words")
struct WordFormListTests {
  private func read(_ yaml: String) -> (WordFormList, [Diagnostic]) {
    WordFormListReader.read(SourceFile(path: "content/register/woordvormen.yaml", text: yaml))
  }

  @Test func aWordHasFormsOrIsAPartOrStandsForItself() {
    let (list, problems) = read(
      """
      - woord: lid
        vormen: [leden]
      - woord: uur
        vormen: [uren]
        deel: ja
      - woord: rente
      - woord: job
        deel: ja
      """)
    #expect(problems.isEmpty)
    #expect(list.forms == ["lid": ["leden"], "uur": ["uren"]])
    #expect(list.parts == ["uur", "job"])
    #expect(list.stems == ["rente"])
  }

  @Test func theSameWordTwiceKeepsAllItsForms() {
    let (list, _) = read("- woord: ei\n  vormen: [eieren]\n- woord: ei\n  vormen: [eitje]\n")
    #expect(list.forms["ei"] == ["eieren", "eitje"])
  }

  @Test func mistakesAreToldAtTheirPlaceAndTheRestIsRead() {
    let (list, problems) = read(
      """
      - vormen: [leden]
      - woord: uur
        del: ja
      - woord: rente
      """)
    #expect(problems.map(\.location.line) == [1, 3])
    #expect(problems.allSatisfy { $0.location.file == "content/register/woordvormen.yaml" })
    #expect(list.stems.contains("rente"))
  }
}
