import Core
import Templates
import Testing

@Suite struct UnknownTemplateTests {
  @Test func unknownPartialIsReportedByTheLibrary() {
    let library = library("a\n{{> kaartt }}", partials: ["kaart": ""])
    #expect(library.diagnostics.map(\.summary) == ["sjabloon-onbekend main.html:2:5+6 -> kaart"])
    #expect(library.diagnostics.first?.message == "\"kaartt\" is geen bekend sjabloon")
  }

  @Test func unknownParentIsReportedByTheLibrary() {
    let library = library("{{<pagian}}{{$a}}{{/a}}{{/pagian}}", partials: ["pagina": ""])
    #expect(library.diagnostics.map(\.summary) == ["sjabloon-onbekend main.html:1:4+6 -> pagina"])
  }

  @Test func renderingATemplateTellsWhatIsWrongWithAllThatTookPart() {
    let library = library(
      "{{>a}}{{>b}}", partials: ["a": "{{>nergens}}", "b": "{{#c}}", "ongebruikt": "{{/d}}"])
    #expect(
      library.render("main", with: [:]).diagnostics.map(\.summary) == [
        "sjabloon-onbekend a.html:1:4+7", "sjabloon-niet-gesloten b.html:1:1+6",
        "sjabloon-naam-onbekend b.html:1:4+1",
      ])
    #expect(library.diagnostics.map(\.location.file) == ["a.html", "b.html", "ongebruikt.html"])
  }

  @Test func renderingAnUnknownTemplateIsAnError() {
    let result = library("x").render("mian", with: [:])
    #expect(result.text == "")
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-onbekend mian+1 -> main"])
  }

  @Test func firstOfTwoTemplatesWithOneNameCounts() {
    let library = TemplateLibrary([
      TemplateSource(name: "a", file: "1.html", text: "een"),
      TemplateSource(name: "a", file: "2.html", text: "twee"),
    ])
    #expect(library.render("a", with: [:]).text == "een")
    #expect(library.diagnostics.map(\.summary) == ["sjabloon-dubbel 2.html+1"])
    #expect(library.diagnostics.first?.notes.map(\.location?.file) == ["1.html"])
  }
}
