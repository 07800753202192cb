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

  @Test func theTextIsThatOfTheReader() {
    let parsed = parse(
      """
      1 < 2 & "3" > `<a>`[^1] en ~~nog~~ *een* **keer**[^1].

      - [x] klaar
      - a
        - b & c
        > d

      e | f
      --|--
        | g

      ```html
        <b>h</b>

        &amp;

      ```

      ![](i.png "decoratief") j ![k & l](m.png "n")
      <o@p.nl>

      ***

      ## `q` [r](s.md)[^1]

      [^1]: t

          - u
      """)
    #expect(parsed.sections.map(\.heading) == [nil, "q r", "Voetnoten"])
    #expect(
      parsed.sections.map(\.text) == [
        """
        1 < 2 & "3" > <a> en nog een keer.
        klaar
        a
        b & c
        d
        e f
        g
          <b>h</b>

          &amp;
         j k & l o@p.nl
        """, "", "t\nu",
      ])
  }

  @Test func aPageThatBeginsWithAHeadingHasNoSectionBeforeIt() {
    #expect(parse("## A\n\nb\n").sections.map(\.id) == ["a"])
    #expect(parse("").sections.isEmpty)
    #expect(parse("").body.segments == [""])
  }
}
