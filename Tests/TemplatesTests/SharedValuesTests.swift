import Templates
import Testing

/// What pages share must show on each of them as it would without sharing.
@Suite struct SharedValuesTests {
  private let shared: SharedValues = [
    "site": ["titel": "S"], "menu": [["naam": "a"], ["naam": "b"]], "leeg": nil,
  ]
  private let menu = "{{site.titel}}:{{#menu}}{{naam}}{{/menu}}{{#leeg}}!{{/leeg}}"

  private func view(_ own: KeyValuePairs<TemplateKey, TemplateValue> = [:]) -> TemplateValue {
    .object(TemplateObject(own.map { ($0.key, $0.value) }, over: shared))
  }

  private func texts(_ library: TemplateLibrary, _ views: [TemplateValue]) -> [String] {
    views.map { view in
      let result = library.render("main", with: view)
      #expect(result.diagnostics.map(\.summary) == [])
      return result.text
    }
  }

  @Test func `a partial of shared values is the same on all pages`() {
    let library = library("{{t}}[{{>menu}}]", partials: ["menu": menu])
    #expect(texts(library, [view(["t": 1]), view(["t": 2])]) == ["1[S:ab]", "2[S:ab]"])
  }

  @Test func `a value of a page goes before a shared one, in partials too`() {
    let library = library("{{>menu}}", partials: ["menu": menu])
    let views = [view(), view(["site": ["titel": "T"]]), view(["leeg": true]), view()]
    #expect(texts(library, views) == ["S:ab", "T:ab", "S:ab!", "S:ab"])
    #expect(texts(library, views.reversed()) == ["S:ab", "S:ab!", "T:ab", "S:ab"])
  }

  @Test func `a partial that shows values of its page is rendered for each`() {
    let library = library("{{>deel}}", partials: ["deel": "{{site.titel}}{{t}}"])
    #expect(texts(library, [view(["t": 1]), view(["t": 2])]) == ["S1", "S2"])
  }

  @Test func `a partial that goes into the page itself is rendered for each`() {
    let library = library("{{>deel}}", partials: ["deel": "{{#.}}{{t}}{{/.}}"])
    #expect(texts(library, [view(["t": 1]), view(["t": 2])]) == ["1", "2"])
  }

  @Test func `a partial with a block is filled by each page`() {
    let library = TemplateLibrary([
      TemplateSource(name: "a", file: "a", text: "{{<basis}}{{$b}}A{{/b}}{{/basis}}"),
      TemplateSource(name: "c", file: "c", text: "{{<basis}}{{$b}}C{{/b}}{{/basis}}"),
      TemplateSource(name: "basis", file: "basis", text: "{{>deel}}"),
      TemplateSource(name: "deel", file: "deel", text: "{{site.titel}}{{$b}}{{/b}}"),
    ])
    #expect(["a", "c", "a"].map { library.render($0, with: view()).text } == ["SA", "SC", "SA"])
  }

  @Test func `a partial has the indentation of each place`() {
    let library = library(
      "{{>deel}}\n  {{>deel}}\n-{{>buiten}}",
      partials: ["deel": "{{site.titel}}\nx\n", "buiten": "{{>deel}}\n"])
    let expected = "S\nx\n  S\n  x\n-S\nx\n"
    #expect(texts(library, [view(), view()]) == [expected, expected])
  }

  @Test func `what is wrong in a partial is reported on every page`() {
    let library = library("{{>deel}}", partials: ["deel": "{{site.titel}}{{onbekend}}"])
    let results = [view(), view()].map { library.render("main", with: $0) }
    #expect(results[0].diagnostics.count == 1)
    #expect(results[0] == results[1])
  }

  @Test func `problems of templates that took part come with what is copied`() {
    let library = library("{{>deel}}", partials: ["deel": "{{site.titel}}{{>mis}}"])
    let results = [view(), view()].map { library.render("main", with: $0) }
    #expect(!results[0].diagnostics.isEmpty)
    #expect(results[0] == results[1])
  }

  @Test func `two libraries do not get each other's text`() {
    let one = library("{{>deel}}", partials: ["deel": "1{{site.titel}}"])
    let two = library("{{>deel}}", partials: ["deel": "2{{site.titel}}"])
    #expect([one, two, one, two].flatMap { texts($0, [view()]) } == ["1S", "2S", "1S", "2S"])
  }

  @Test func `shared values are found in the object, and in a section of it`() {
    let object = TemplateObject([("t", 1), ("leeg", 2)], over: shared)
    #expect(object["t"] == 1)
    #expect(object["leeg"] == 2)
    #expect(object["site"] == ["titel": "S"])
    #expect(object.keys == ["site", "menu", "leeg", "t"])
    #expect(object.adding([("t", 3)])["t"] == 3)
    #expect(object == TemplateObject([("t", 1), ("leeg", 2)], over: shared))
    #expect(object != TemplateObject([("t", 2), ("leeg", 2)], over: shared))
    #expect(
      text("{{#deel}}{{t}}{{site.titel}}{{/deel}}", ["deel": .object(object)]) == "1S")
  }
}
