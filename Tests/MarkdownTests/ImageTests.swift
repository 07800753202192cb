import Testing

@testable import Markdown

@Suite struct ImageTests {
  @Test func anImageIsAHoleBeforeItsAlternativeText() {
    let parsed = parse("![Een *werkplek* & \"bank\"](a.png \"T\")\n")
    #expect(
      parsed.body.segments == [
        "<p><img", " alt=\"Een werkplek &amp; &quot;bank&quot;\" title=\"T\"></p>\n",
      ])
    #expect(parsed.body.holes == [.image(0)])
    #expect(parsed.images.map(\.alt) == ["Een werkplek & \"bank\""])
    #expect(parsed.images.map(\.title) == ["T"])
    #expect(parsed.images.map { describe($0.location) } == ["1:1+37"])
    #expect(parsed.images.map { describe($0.destinationLocation) } == ["1:28+5"])
  }

  @Test func aDecorativeImageIsSaidToBeSo() {
    let parsed = parse("![](a.png \"decoratief\") ![](b.png 'Decoratief')\n")
    #expect(parsed.body.segments == ["<p><img", " alt=\"\"> <img", " alt=\"\"></p>\n"])
    #expect(parsed.images.map(\.isDecorative) == [true, true])
    #expect(parsed.images.map(\.title) == [nil, nil])
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func aMissingAlternativeTextIsAnErrorThatSaysWhatToDo() {
    #expect(
      findings("a\n  ![](b.png) ![ ](c.png)\n") == [
        "2:3+10 afbeelding-zonder-alt", "2:14+11 afbeelding-zonder-alt",
      ])
    #expect(
      parse("![](b.png)").diagnostics[0].explanation?.contains("(bestand.png \"decoratief\")")
        == true)
  }

  @Test func aDecorativeImageWithATextIsAnError() {
    #expect(findings("![a](b.png \"decoratief\")\n") == ["1:1+24 afbeelding-decoratief-met-tekst"])
  }

  @Test func anImageOfAnotherSiteIsAnError() {
    #expect(findings("![a](https://b.nl/c.png)\n") == ["1:6+18 afbeelding-van-elders"])
  }

  @Test func anImageInALinkIsInBoth() {
    let parsed = parse("[![a](b.png)](c.md)\n")
    #expect(parsed.body.segments == ["<p><a", "><img", " alt=\"a\"></a></p>\n"])
    #expect(parsed.body.holes == [.link(0), .image(0)])
    #expect(parsed.links.map(\.text) == ["a"])
  }

  @Test func whatIsInADescriptionIsNoLinkOrImage() {
    let parsed = parse("![a ![b](c.png) [d](e.md)](f.png)\n")
    #expect(parsed.images.map(\.destination) == ["f.png"])
    #expect(parsed.images.map(\.alt) == ["a b d"])
    #expect(parsed.links.isEmpty)
  }
}
