import Core
import Testing

@testable import Markdown

@Suite struct ProseTests {
  @Test func `paragraphs, items and notes are prose; headings, tables and code are not`() {
    let prose = parse(
      """
      ## Een lange kop met woorden

      Een zin. Nog een[^1].

      - Een punt
      - Nog een punt.

      > Een citaat.

      | a b | c |
      |-----|---|
      | d e | f |

      ```
      code telt niet
      ```

      [^1]: Een noot.
      """
    ).prose
    #expect(prose == ProseMeasure(sentences: 6, words: 13, longWords: 0))
  }

  @Test func `figures stand where the editor wrote them`() {
    let figures = parse(
      """
      ## Kop 7

      Het is *minimaal* 28 uur ([2 bronnen](x.md)) en `9`.

      | a | 8.500 |
      |---|-------|
      | 3 | [4](y.md) |
      """, firstLine: 11
    ).figures
    #expect(figures.map(\.value) == ["28", "8500", "3"])
    #expect(figures.map { describe($0.location) } == ["13:19+2", "15:7+5", "17:3+1"])
  }

  @Test func `an empty text has no prose`() {
    #expect(parse("").prose == ProseMeasure())
    #expect(parse("# Kop\n\n---\n").figures.isEmpty)
  }
}
