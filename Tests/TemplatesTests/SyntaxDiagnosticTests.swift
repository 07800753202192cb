import Core
import Templates
import Testing

@Suite struct SyntaxDiagnosticTests {
  @Test(arguments: [
    ("a {{naam\nb", "sjabloon-tag-niet-af main.html:1:3+6"),
    ("a {{{naam}} b", "sjabloon-tag-niet-af main.html:1:3+11"),
    ("{{naam} {{naam}}", "sjabloon-tag-niet-af main.html:1:1+7"),
    ("{{! nooit klaar\n{{naam}", "sjabloon-tag-niet-af main.html:1:1+15"),
    ("\n {{#a}}x", "sjabloon-niet-gesloten main.html:2:2+6"),
    ("{{^a}}x", "sjabloon-niet-gesloten main.html:1:1+6"),
    ("{{$a}}x", "sjabloon-niet-gesloten main.html:1:1+6"),
    ("{{<main}}x", "sjabloon-niet-gesloten main.html:1:1+9"),
    ("x{{/a}}", "sjabloon-sluit-niets main.html:1:2+6"),
    ("{{#items}}{{/itms}}", "sjabloon-sluit-verkeerd main.html:1:14+4 -> items"),
    ("{{#a}}{{#bcd}}{{/a}}", "sjabloon-niet-gesloten main.html:1:7+8"),
    ("{{#a}}{{/xyz}}{{/a}}", "sjabloon-sluit-niets main.html:1:7+8"),
    ("{{}}", "sjabloon-naam-ontbreekt main.html:1:1+4"),
    ("x{{> }}", "sjabloon-naam-ontbreekt main.html:1:2+6"),
    ("{{ a..b }}", "sjabloon-naam-ongeldig main.html:1:4+4"),
    ("{{#.a}}{{/.a}}", "sjabloon-naam-ongeldig main.html:1:4+2"),
    ("{{upper naam}}", "sjabloon-functie main.html:1:3+10"),
    ("{{#vet a}}x{{/vet a}}", "sjabloon-functie main.html:1:4+5"),
    ("{{=<% %>=}}", "sjabloon-scheidingstekens main.html:1:1+11"),
  ])
  func reports(template: String, expected: String) {
    let found = library(template).diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.summary) == [expected])
  }

  @Test func allProblemsAreReportedInOneGo() {
    let template = "{{#a}}\n{{b c}}\n{{/x-y-z}}\n{{=| |=}}\n{{>nergens}}\n{{d"
    #expect(
      library(template).diagnostics.map { "\($0.location.line) \($0.id)" } == [
        "1 sjabloon-niet-gesloten", "2 sjabloon-functie", "3 sjabloon-sluit-niets",
        "4 sjabloon-scheidingstekens", "5 sjabloon-onbekend", "6 sjabloon-tag-niet-af",
      ])
  }

  @Test func wrongClosingTagShowsWhatItShouldClose() {
    let diagnostic = library("\n{{#items}}\n{{/itms}}").diagnostics.first
    #expect(diagnostic?.message == "\"{{/itms}}\" moet \"{{/items}}\" zijn")
    #expect(
      diagnostic?.notes.map(\.location)
        == [SourceLocation(file: "main.html", line: 2, column: 1, length: 10)])
  }

  @Test func whatIsWrongShowsNothingAndTheRestIsShown() {
    let result = render("1{{a b}}2{{=x=}}3{{}}4{{#c}}5", ["c": true])
    #expect(result.text == "12345")
    #expect(result.diagnostics.count == 4)
  }

  @Test func functionsAndDelimitersAreExplained() {
    let found = library("{{=| |=}}{{f x}}").diagnostics
    #expect(found.first?.message.hasSuffix("en dat kan hier niet") == true)
    #expect(found.last?.explanation?.contains("lambda") == true)
  }

  @Test func tagsOverSeveralLinesHaveMessagesOfOneLine() {
    let found = library("{{#\n  a\n}}").diagnostics
    #expect(found.map(\.message) == ["\"{{# a }}\" wordt niet gesloten"])
    #expect(found.map(\.summary) == ["sjabloon-niet-gesloten main.html:1:1+3"])
  }

  @Test func messagesAreSentencesWithoutAPeriod() {
    let template =
      "{{#a}}{{b c}}{{/q}}{{=| |=}}{{>w}}{{}}{{a..b}}{{<p}}los{{$x}}{{/x}}{{$x}}{{/x}}{{/p}}{{d"
    let found = library(template, partials: ["p": ""]).diagnostics
    #expect(Set(found.map(\.id)).count == 11)
    for diagnostic in found {
      #expect(!diagnostic.message.hasSuffix("."))
      #expect(diagnostic.message.hasPrefix("\""))
      #expect(diagnostic.explanation?.hasSuffix(".") != true)
    }
  }
}
