import Templates
import Testing

@Suite struct SectionTests {
  @Test func truthyValueShowsItsContentOnce() {
    #expect(text("[{{#a}}x{{/a}}]", ["a": true]) == "[x]")
    #expect(text("[{{#a}}x{{/a}}]", ["a": "tekst"]) == "[x]")
    #expect(text("[{{#a}}x{{/a}}]", ["a": 0]) == "[x]")
  }

  @Test(arguments: [.null, false, [], ""] as [TemplateValue])
  func falsyValueShowsNothing(value: TemplateValue) {
    #expect(text("[{{#a}}x{{/a}}]", ["a": value]) == "[]")
  }

  @Test func listShowsItsContentForEachItem() {
    #expect(text("{{#a}}{{b}},{{/a}}", ["a": [["b": 1], ["b": 2]]]) == "1,2,")
  }

  @Test func falsyItemsOfListsAreItems() {
    #expect(text("{{#a}}[{{.}}]{{/a}}", ["a": ["", nil, false]]) == "[][][false]")
  }

  @Test func objectIsTheInnermostContext() {
    let value: TemplateValue = ["naam": "buiten", "ander": "y", "a": ["naam": "binnen"]]
    #expect(text("{{#a}}{{naam}} {{ander}}{{/a}} {{naam}}", value) == "binnen y buiten")
  }

  @Test func nullInsideHidesWhatIsOutside() {
    #expect(text("{{#a}}[{{naam}}]{{/a}}", ["naam": "x", "a": ["naam": nil]]) == "[]")
  }

  @Test func dotIsTheItem() {
    #expect(text("{{#a}}{{.}}{{/a}}", ["a": [1, "<", .html("<")]]) == "1&lt;<")
    #expect(text("{{#a}}({{#.}}{{.}}{{/.}}){{/a}}", ["a": [[1, 2], [3]]]) == "(12)(3)")
    #expect(text("{{#a}}{{.}} {{a}}{{/a}}", ["a": "x"]) == "x x")
  }

  @Test func sectionsNest() {
    let value: TemplateValue = ["a": [["b": ["x", "y"]], ["b": []]], "c": true]
    #expect(text("{{#a}}<{{#b}}{{#c}}{{.}}{{/c}}{{/b}}>{{/a}}", value) == "<truetrue><>")
    #expect(text("{{#c}}1{{#c}}2{{/c}}3{{/c}}", ["c": true]) == "123")
  }

  @Test func dottedNamesWork() {
    #expect(text("{{#a.b}}{{c}}{{/a.b}}", ["a": ["b": ["c": "x"]]]) == "x")
  }

  @Test func invertedSectionShowsItsContentForFalsyValues() {
    let value: TemplateValue = ["nul": nil, "nee": false, "leeg": [], "ja": true, "tekst": "x"]
    #expect(text("{{^nul}}1{{/nul}}{{^nee}}2{{/nee}}{{^leeg}}3{{/leeg}}", value) == "123")
    #expect(text("[{{^ja}}1{{/ja}}{{^tekst}}2{{/tekst}}]", value) == "[]")
  }

  @Test func invertedSectionDoesNotChangeTheContext() {
    #expect(text("{{#a}}{{^b}}{{.}}{{/b}}{{/a}}", ["a": ["x"], "b": nil]) == "x")
  }

  @Test func spaceInTagsIsIgnored() {
    #expect(text("{{# a }}x{{/ a}}{{ ^a}}y{{/a }}", ["a": true]) == "x")
  }
}
