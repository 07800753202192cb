import Testing

@testable import Markdown

@Suite struct HeadingTests {
  @Test func anIDFollowsFromTheTextWithDiacriticsFolded() {
    #expect(
      html("## Één *coöperatie* in 's-Hertogenbosch\n") == """
        <h2 id="een-cooperatie-in-s-hertogenbosch">Één <em>coöperatie</em> in 's-Hertogenbosch</h2>

        """)
  }

  @Test func equalHeadingsAreNumbered() {
    #expect(ids("## Duur\n\n## Duur\n\n## duur!\n") == ["duur", "duur-2", "duur-3"])
  }

  @Test func aNumberThatIsTakenIsSkipped() {
    #expect(ids("## Duur 2\n\n## Duur\n\n## Duur\n") == ["duur-2", "duur", "duur-3"])
  }

  @Test func aFixedIDGoesBeforeAnEarlierHeadingWithThatText() {
    #expect(ids("## Duur\n\n## Hoe lang {#duur}\n") == ["duur-2", "duur"])
  }

  @Test func aFixedIDIsNotShown() {
    let parsed = parse("## Hoe *lang* duurt het {#duur}\n\n### Kop {#kop-2} ###\n")
    #expect(parsed.outline.map(\.text) == ["Hoe lang duurt het", "Kop"])
    #expect(parsed.outline.map(\.id) == ["duur", "kop-2"])
    #expect(parsed.body.segments[0].hasPrefix("<h2 id=\"duur\">Hoe <em>lang</em> duurt het</h2>"))
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func aComputedIDNeverBeginsAsThoseOfTheThemeDo() {
    #expect(ids("## K & L\n\n## K\n\n## K\n") == ["x-k-l", "k", "x-k-2"])
  }

  @Test func aHeadingWithoutLettersIsCalledKop() {
    #expect(ids("## ***\n\n## ?\n\n## !\n") == ["kop", "kop-2", "kop-3"])
  }

  @Test func aFixedIDThatIsNoSlugIsAnErrorWithASuggestion() {
    let parsed = parse("## Duur\n\n## Kop {#Hoe Lang}\n")
    #expect(findings("## Duur\n\n## Kop {#Hoe Lang}\n") == ["3:10+8 kop-id-ongeldig"])
    #expect(parsed.diagnostics[0].suggestions.map(\.replacement) == ["hoe-lang"])
  }

  @Test func aFixedIDOfTheThemeIsAnError() {
    #expect(findings("## Kop {#k-bronnen}\n") == ["1:10+9 kop-id-gereserveerd"])
  }

  @Test func twoEqualFixedIDsAreAnErrorThatPointsAtTheFirst() {
    let parsed = parse("## A {#x}\n\n## B {#x}\n", firstLine: 8)
    #expect(findings("## A {#x}\n\n## B {#x}\n", firstLine: 8) == ["10:8+1 kop-id-dubbel"])
    #expect(parsed.diagnostics[0].notes.compactMap(\.location).map(describe) == ["8:8+1"])
    #expect(parsed.outline.map(\.id) == ["x", "b"])
  }

  @Test func bracesElsewhereAreText() {
    #expect(ids("## A {#x} b\n\n## {x}\n") == ["a-x-b", "x"])
    #expect(findings("Tekst {#x}\n") == [])
  }

  @Test func aHeadingOfLevelOneIsAnError() {
    #expect(findings("# Titel\n\nA\n===\n") == ["1:1+7 kop-niveau-1", "3:1+1 kop-niveau-1"])
  }

  @Test func aSkippedLevelIsAWarning() {
    #expect(
      findings("### A\n\n## B\n\n#### C\n\n##### D\n") == [
        "1:1+5 kop-niveau-overgeslagen", "5:1+6 kop-niveau-overgeslagen",
      ])
    #expect(parse("### A\n").diagnostics.map(\.severity) == [.warning])
  }

  @Test func anEmptyHeadingIsAWarning() {
    #expect(findings("##\n") == ["1:1+2 kop-leeg"])
  }

  @Test func theOutlineHasLevelsTextAndPlaces() {
    let outline = parse("tekst\n\n## A `b`\n\n> ### C\n\nD\ne\n---\n").outline
    #expect(outline.map(\.level) == [2, 3, 2])
    #expect(outline.map(\.text) == ["A b", "C", "D e"])
    #expect(outline.map { describe($0.location) } == ["3:1+8", "5:3+5", "7:1+1"])
  }

  private func ids(_ text: String) -> [String] { parse(text).outline.map(\.id) }
}
