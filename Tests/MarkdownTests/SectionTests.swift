import Testing

@testable import Markdown

@Suite struct SectionTests {
  @Test func theTextIsDividedByHeading() {
    let parsed = parse(
      """
      Eerst *dit* en
      dat.

      ## Kop {#k1}

      - a
      - b `c`

      | d | e |
      |---|---|
      | f | g |

      ### Sub

      ![h](i.png) [j](k.md)  \nl[^1]

      ```
      m
      ```

      [^1]: noot
      """)
    #expect(parsed.sections.map(\.id) == [nil, "k1", "sub", "k-voetnoten"])
    #expect(parsed.sections.map(\.heading) == [nil, "Kop", "Sub", "Voetnoten"])
    #expect(
      parsed.sections.map(\.text) == [
        "Eerst dit en dat.", "a\nb c\nd e\nf g", "h j l\nm", "noot",
      ])
  }

  @Test func aPageThatBeginsWithAHeadingHasNoSectionBeforeIt() {
    #expect(parse("## A\n\nb\n").sections.map(\.id) == ["a"])
    #expect(parse("").sections.isEmpty)
    #expect(parse("").body.segments == [""])
  }
}
