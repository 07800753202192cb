import Core
import Templates
import Testing

@Suite struct UnknownBlockTests {
  @Test func contentForABlockThatDoesNotExistIsAnError() {
    let library = library(
      "{{<p}}\n  {{$inhuod}}x{{/inhuod}}\n{{/p}}", partials: ["p": "{{$inhoud}}{{/inhoud}}"])
    #expect(
      library.diagnostics.map(\.summary) == ["sjabloon-blok-onbekend main.html:2:6+6 -> inhoud"])
    #expect(library.diagnostics.first?.message == "\"inhuod\" is geen blok van sjabloon \"p\"")
  }

  @Test func blocksOfWhatTheParentCallsCount() {
    let library = library(
      "{{<p}}{{$x}}1{{/x}}{{$y}}2{{/y}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$z}}{{$x}}{{/x}}{{/z}}{{/q}}{{>r}}", "q": "{{$z}}{{/z}}",
        "r": "{{$y}}{{/y}}{{>r}}",
      ])
    #expect(library.diagnostics == [])
  }

  @Test func nothingIsSaidAboutTheBlocksOfATemplateThatIsWrong() {
    let library = library("{{<p}}{{$x}}1{{/x}}{{/p}}", partials: ["p": "{{$x}"])
    #expect(library.diagnostics.map(\.id) == ["sjabloon-tag-niet-af"])
  }

  @Test func contentForABlockThatIsGivenTwiceIsAnError() {
    let library = library("{{<p}}{{$x}}1{{/x}}{{$x}}2{{/x}}{{/p}}", partials: ["p": "{{$x}}{{/x}}"])
    #expect(library.diagnostics.map(\.summary) == ["sjabloon-blok-dubbel main.html:1:23+1"])
    #expect(library.diagnostics.first?.notes.map(\.location?.column) == [10])
    #expect(library.render("main", with: [:]).text == "1")
  }

  @Test func whatAParentDoesNotShowIsAWarning() {
    let library = library(
      "{{<p}}\n  los {{a}}\n{{$x}}1{{/x}}{{#b}}{{$x}}{{/x}}{{/b}}{{/p}}",
      partials: ["p": "{{$x}}{{/x}}"])
    #expect(library.diagnostics.map(\.summary) == ["sjabloon-tekst-genegeerd main.html:2:3+4"])
    #expect(library.diagnostics.map(\.severity) == [.warning])
    #expect(library.render("main", with: [:]).text == "1")
  }
}
