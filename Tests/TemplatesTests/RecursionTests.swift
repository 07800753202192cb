import Templates
import Testing

@Suite struct RecursionTests {
  @Test func partialThatCallsItselfWithoutEndIsReported() {
    let result = render("{{>a}}", partials: ["a": "x{{>b}}", "b": "{{>a}}"])
    #expect(result.diagnostics.map(\.id) == ["sjabloon-te-diep"])
    #expect(result.diagnostics.first?.location.line == 1)
  }

  @Test func branchingRecursionStopsAtOnce() {
    let result = render("{{>a}}", partials: ["a": "{{>a}}{{>a}}"])
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-te-diep a.html:1:1+6"])
  }

  @Test func parentThatExtendsItselfIsReported() {
    let result = render("{{<main}}{{$a}}{{/a}}{{/main}}{{$a}}{{/a}}")
    #expect(result.diagnostics.map(\.summary) == ["sjabloon-te-diep main.html:1:1+9"])
  }

  @Test func sectionsNestedBeyondReasonAreReported() {
    let template =
      String(repeating: "{{#a}}", count: 5000) + String(repeating: "{{/a}}", count: 5000)
    #expect(render(template, ["a": true]).diagnostics.map(\.id) == ["sjabloon-te-diep"])
    #expect(text(template, ["a": false]) == "")
  }

  @Test func dataMayBeDeep() {
    var tree: TemplateValue = ["onder": nil]
    for _ in 0..<60 { tree = ["onder": tree] }
    #expect(text("{{>a}}", tree, partials: ["a": "x{{#onder}}{{>a}}{{/onder}}"]).count == 61)
  }
}
