import Templates
import Testing

@Suite struct InheritanceTests {
  @Test func blockShowsItsDefaultContent() {
    #expect(text("{{$a}}x{{b}}{{/a}}\n", ["b": 1]) == "x1\n")
    #expect(text("{{<p}}{{/p}}", partials: ["p": "[{{$a}}x{{/a}}]"]) == "[x]")
  }

  @Test func parentShowsTheContentGivenForItsBlocks() {
    let partials: KeyValuePairs = ["p": "{{$a}}1{{/a}}, {{$b}}2{{/b}}"]
    #expect(text("{{<p}}{{$b}}x{{/b}}{{/p}}", partials: partials) == "1, x")
    #expect(text("{{<p}}{{$b}}x{{/b}}{{$a}}y{{/a}}{{/p}}", partials: partials) == "y, x")
    #expect(text("{{<p}}{{$a}}{{/a}}{{/p}}", partials: partials) == ", 2")
  }

  @Test func eachUseOfAParentHasItsOwnContent() {
    let template = "{{<p}}{{$a}}1{{/a}}{{/p}} {{<p}}{{$a}}2{{/a}}{{/p}} {{>p}}"
    #expect(text(template, partials: ["p": "[{{$a}}0{{/a}}]"]) == "[1] [2] [0]")
  }

  @Test func blockMayOccurMoreThanOnce() {
    let partials: KeyValuePairs = ["p": "<title>{{$a}}{{/a}}</title><h1>{{$a}}{{/a}}</h1>"]
    #expect(
      text("{{<p}}{{$a}}x{{/a}}{{/p}}", partials: partials) == "<title>x</title><h1>x</h1>")
  }

  @Test func blockNamesAreNotContextNames() {
    #expect(text("{{<p}}{{/p}}", ["a": "data"], partials: ["p": "{{$a}}x{{/a}}"]) == "x")
  }

  @Test func contentSeesTheContextsOfTheBlock() {
    let value: TemplateValue = ["naam": "buiten", "in": ["naam": "binnen"]]
    let partials: KeyValuePairs = ["p": "{{#in}}{{$a}}{{/a}}{{/in}}"]
    #expect(text("{{<p}}{{$a}}{{naam}}{{/a}}{{/p}}", value, partials: partials) == "binnen")
  }

  @Test func contentInAListIsShownForEachItem() {
    let partials: KeyValuePairs = ["p": "{{#items}}<{{$a}}{{/a}}>{{/items}}"]
    let value: TemplateValue = ["items": [1, 2]]
    #expect(text("{{<p}}{{$a}}{{.}}{{/a}}{{/p}}", value, partials: partials) == "<1><2>")
  }

  @Test func outermostContentWinsOverLevels() {
    let partials: KeyValuePairs = [
      "boven": "{{$a}}0{{/a}}{{$b}}0{{/b}}",
      "midden": "{{<boven}}{{$a}}1{{/a}}{{$b}}1{{/b}}{{/boven}}",
    ]
    #expect(text("{{<midden}}{{$a}}2{{/a}}{{/midden}}", partials: partials) == "21")
    #expect(text("{{>midden}}", partials: partials) == "11")
  }

  @Test func contentMayHoldBlocksForTheNextLevel() {
    let partials: KeyValuePairs = [
      "boven": "<{{$a}}0{{/a}}>", "midden": "{{<boven}}{{$a}}[{{$b}}1{{/b}}]{{/a}}{{/boven}}",
    ]
    #expect(text("{{>midden}}", partials: partials) == "<[1]>")
    #expect(text("{{<midden}}{{$b}}2{{/b}}{{/midden}}", partials: partials) == "<[2]>")
  }

  @Test func contentReachesBlocksInPartialsOfTheParent() {
    let partials: KeyValuePairs = ["p": "{{>kop}}", "kop": "<{{$titel}}0{{/titel}}>"]
    #expect(text("{{<p}}{{$titel}}x{{/titel}}{{/p}}", partials: partials) == "<x>")
  }

  @Test func contentForOneParentStaysOutOfAnotherWithinIt() {
    let partials: KeyValuePairs = [
      "p": "{{$titel}}0{{/titel}}: {{$a}}{{/a}}", "kaart": "[{{$titel}}0{{/titel}}]",
    ]
    let template = """
      {{<p}}{{$titel}}pagina{{/titel}}{{$a}}{{>kaart}}\
      {{<kaart}}{{$titel}}kaart{{/titel}}{{/kaart}}{{/a}}{{/p}}
      """
    #expect(text(template, partials: partials) == "pagina: [0][kaart]")
  }

  @Test func contentMayHoldABlockOfTheSameName() {
    let partials: KeyValuePairs = ["p": "<{{$a}}0{{/a}}>"]
    #expect(text("{{<p}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/p}}", partials: partials) == "<12>")
  }

  @Test func spaceAndCommentsBetweenBlocksAreNotShown() {
    let template = "{{<p}}\n  {{! zie p }}\n  {{$a}}x{{/a}}\n\n{{/p}}\n"
    #expect(text(template, partials: ["p": "[{{$a}}{{/a}}]\n"]) == "[x]\n")
  }
}
