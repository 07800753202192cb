import Testing

@testable import Markdown

@Suite struct TaskAndFootnoteTests {
  @Test func aTaskSaysWhetherItIsDone() {
    #expect(
      html("- [x] a\n- [ ] b\n- c\n") == """
        <ul>
        <li class="taak"><input type="checkbox" checked disabled aria-label="klaar"> a</li>
        <li class="taak"><input type="checkbox" disabled aria-label="nog te doen"> b</li>
        <li>c</li>
        </ul>

        """)
  }

  @Test func footnotesAreNumberedInDutch() {
    #expect(
      html("a[^x] b[^x]\n\n[^x]: c\n") == """
        <p>a<sup class="voetnoot"><a href="#k-voet-1" id="k-voet-1-terug" aria-label="Voetnoot 1">1</a></sup> \
        b<sup class="voetnoot"><a href="#k-voet-1" id="k-voet-1-terug-2" aria-label="Voetnoot 1">1</a></sup></p>
        <section class="voetnoten" id="k-voetnoten" aria-label="Voetnoten">
        <ol>
        <li id="k-voet-1">
        <p>c <a class="terug" href="#k-voet-1-terug" aria-label="Terug naar de tekst bij noot 1, plaats 1">↩</a> \
        <a class="terug" href="#k-voet-1-terug-2" aria-label="Terug naar de tekst bij noot 1, plaats 2">↩\
        <sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func aReferenceInADroppedFootnoteGetsNoLinkBack() {
    let text = html("a[^1]\n\n[^1]: b\n\n[^2]: c[^1]\n")
    #expect(text.contains("aria-label=\"Terug naar de tekst bij noot 1\""))
    #expect(!text.contains("terug-2"))
  }

  @Test func theOrderIsThatOfTheReferences() {
    let text = html("a[^y] b[^z]\n\n[^z]: zzz\n\n[^y]: yyy\n")
    #expect(text.contains("<li id=\"k-voet-1\">\n<p>yyy"))
    #expect(text.contains("<li id=\"k-voet-2\">\n<p>zzz"))
  }

  @Test func footnotesThatAreDroppedAreReported() {
    #expect(
      findings("a[^1] b[^9]\n\n[^1]: c\n\n> [^2]: d\n\n[^1]: e\n") == [
        "1:8+4 voetnoot-onbekend", "5:3+4 voetnoot-ongebruikt", "7:1+4 voetnoot-dubbel",
      ])
  }

  @Test func whatOnlyLooksLikeAFootnoteIsNotReported() {
    #expect(findings("\\[^1] `[^2]` [^]\n\n    [^3]: a\n\n```\n[^4]: b\n```\n") == [])
  }
}
