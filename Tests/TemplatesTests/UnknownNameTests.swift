import Templates
import Testing

@Suite struct UnknownNameTests {
  @Test func unknownNameIsAnErrorAtTheName() {
    let result = render("a\n  {{ titl }}", ["titel": "x"])
    #expect(result.text == "a\n  ")
    #expect(
      result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend main.html:2:6+4 -> titel"])
    #expect(result.diagnostics.first?.severity == .error)
    #expect(result.diagnostics.first?.message == "\"titl\" is hier geen bekende naam")
    #expect(result.diagnostics.first?.explanation == "Wel bekend: titel")
  }

  @Test(arguments: ["{{x}}", "{{{x}}}", "{{&x}}", "{{#x}}{{/x}}", "{{^x}}{{/x}}"])
  func everyTagWithANameIsChecked(template: String) {
    #expect(render(template).diagnostics.map(\.id) == ["sjabloon-naam-onbekend"])
  }

  @Test func columnsAndLengthsAreInBytes() {
    let result = render("é{{crème}}")
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend main.html:1:5+6"])
  }

  @Test func carriageReturnsDoNotCountAsLines() {
    let result = render("a\r\nb\r\n{{x}}")
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend main.html:3:3+1"])
  }

  @Test func suggestionComesFromAnyContextInScope() {
    let value: TemplateValue = ["paginatitel": "x", "a": ["naam": "y"]]
    let result = render("{{#a}}{{pagina-titel}}{{nam}}{{/a}}", value)
    #expect(
      result.diagnostics.map(\.summary) == [
        "sjabloon-naam-onbekend main.html:1:9+12 -> paginatitel",
        "sjabloon-naam-onbekend main.html:1:25+3 -> naam",
      ])
    #expect(result.diagnostics.first?.explanation == "Wel bekend: a, naam, paginatitel")
  }

  @Test func nothingIsSuggestedWhereNothingIsNear() {
    let result = render("{{abc}}", ["xyz": 1])
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend main.html:1:3+3"])
  }

  @Test func unknownPartOfADottedNameIsPointedAt() {
    let value: TemplateValue = ["persoon": ["naam": ["voor": "x"]], "voornaam": "y"]
    let first = render("{{persoon.naan.voor}}", value).diagnostics
    #expect(first.map(\.summary) == ["sjabloon-naam-onbekend main.html:1:11+4 -> naam"])
    #expect(first.first?.message == "\"naan\" komt niet voor in \"persoon\"")
    let second = render("{{#persoon.naam.vor}}{{/persoon.naam.vor}}", value).diagnostics
    #expect(second.map(\.summary) == ["sjabloon-naam-onbekend main.html:1:17+3 -> voor"])
    #expect(second.first?.message == "\"vor\" komt niet voor in \"persoon.naam\"")
  }

  @Test func dottedNameDoesNotFallBackToOuterContexts() {
    let value: TemplateValue = ["a": ["b": [:]], "b": ["c": "fout"]]
    #expect(
      render("{{#a}}{{b.c}}{{/a}}", value).diagnostics.map(\.summary)
        == ["sjabloon-naam-onbekend main.html:1:11+1"])
  }

  @Test(arguments: ["tekst", 1, true, ["x"]] as [TemplateValue])
  func valuesWithoutPartsHaveNone(value: TemplateValue) {
    let result = render("{{a.b}}", ["a": value])
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend main.html:1:5+1"])
  }

  @Test func problemInAListIsReportedOnce() {
    let result = render("{{#a}}{{xx}}{{yy}}{{/a}}", ["a": [1, 2, 3]])
    #expect(
      result.diagnostics.map(\.summary) == [
        "sjabloon-naam-onbekend main.html:1:9+2", "sjabloon-naam-onbekend main.html:1:15+2",
      ])
  }

  @Test func nameInAPartialIsReportedInItsFile() {
    let result = render("{{>p}}", partials: ["p": "\n{{x}}"])
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend p.html:2:3+1"])
  }

  @Test func nameInContentForABlockIsReportedWhereItIsWritten() {
    let result = render("{{<p}}{{$a}}{{x}}{{/a}}{{/p}}", partials: ["p": "\n\n{{$a}}{{/a}}"])
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-naam-onbekend main.html:1:15+1"])
  }

  @Test func nameInContentThatIsNotShownIsNotLookedUp() {
    #expect(text("{{#a}}{{x}}{{/a}}", ["a": false]) == "")
  }

  @Test func listsAndObjectsCannotBeShownAsText() {
    let result = render("{{a}} {{b.c}} {{{a}}}", ["a": [1], "b": ["c": ["d": 1]]])
    #expect(result.text == "  ")
    #expect(
      result.diagnostics.map(\.summary) == [
        "sjabloon-geen-tekst main.html:1:3+1", "sjabloon-geen-tekst main.html:1:9+3",
        "sjabloon-geen-tekst main.html:1:18+1",
      ])
    #expect(
      result.diagnostics.map(\.message).prefix(2) == [
        "\"a\" is een lijst en kan niet als tekst worden getoond",
        "\"b.c\" heeft onderdelen en kan niet zelf als tekst worden getoond",
      ])
  }
}
