import Core
import Templates
import Testing

@Suite struct RobustnessTests {
  private static let pieces = [
    "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{<q}}", "{{/q}}", "{{$c}}", "{{/c}}", "{{a}}",
    "{{{b}}}", "{{>q}}", "{{!x}}", "{{", "}}", "{", "\n", "  ", "\r\n", "tekst", "{{a.b}}", "{{}}",
    "{{=", "{{/", "\n  {{$c}}\n", "é", "{{.}}",
  ]

  /// A fixed sequence of numbers, so that a failure can be repeated.
  private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private static func template(_ numbers: inout Numbers) -> String {
    (0..<numbers.next(below: 14)).map { _ in pieces[numbers.next(below: pieces.count)] }.joined()
  }

  @Test func anyTextCanBeParsedAndRendered() {
    var numbers = Numbers(state: 1)
    let value: TemplateValue = ["a": ["x", "y"], "b": ["a": nil]]
    for _ in 0..<1000 {
      let main = Self.template(&numbers)
      let library = library(main, partials: ["q": Self.template(&numbers)])
      let result = library.render("main", with: value)
      #expect(result.diagnostics == result.diagnostics.sortedForReport())
      #expect(result == library.render("main", with: value))
    }
  }

  @Test func orderOfSourcesDoesNotMatter() {
    var numbers = Numbers(state: 2)
    let sources = (0..<12).map {
      TemplateSource(name: "t\($0)", file: "t\($0).html", text: "{{>t1}}" + Self.template(&numbers))
    }
    let forward = TemplateLibrary(sources)
    let backward = TemplateLibrary(sources.reversed())
    #expect(forward.diagnostics == backward.diagnostics)
    let value: TemplateValue = ["a": ["x"], "b": nil]
    for source in sources {
      #expect(
        forward.render(source.name, with: value) == backward.render(source.name, with: value))
    }
  }

  @Test func orderOfKeysDoesNotMatter() {
    let first = render("{{nam}}{{#a}}{{naam}}{{/a}}", ["naam": 1, "name": 2, "a": ["x": 1]])
    let second = render("{{nam}}{{#a}}{{naam}}{{/a}}", ["a": ["x": 1], "name": 2, "naam": 1])
    #expect(first == second)
  }

  @Test func longUnfinishedTemplateIsParsedInReasonableTime() {
    let template = String(repeating: "{{a {{!", count: 20_000)
    #expect(!library(template).diagnostics.isEmpty)
  }
}
