import Templates
import Testing

@Suite struct TemplateObjectTests {
  @Test func keepsTheOrderOfItsKeys() {
    let object: TemplateObject = ["b": 1, "a": 2]
    let more = object.adding([("c", 3), ("b", 4)])
    #expect(more.keys == ["b", "a", "c"])
    #expect(more["b"] == 4)
    #expect(object == ["b": 1, "a": 2])
  }

  @Test func lastOfTwoEqualKeysCounts() {
    let object: TemplateObject = ["a": 1, "a": 2]
    #expect(object.keys == ["a"])
    #expect(object["a"] == 2)
    #expect(TemplateObject(names: [("a", 1), ("a", 2)])["a"] == 2)
  }

  @Test func isEqualByNamesAndValuesInTheirOrder() {
    let object: TemplateObject = ["a": 1, "b": ["c"]]
    #expect(object == ["a": 1, "b": ["c"]])
    #expect(object != ["b": ["c"], "a": 1])
    #expect(object != ["a": 1])
    #expect(object != ["a": 1, "b": ["d"]])
    #expect(TemplateObject(names: [("a", 1)]) == TemplateObject(names: [("a", 1)]))
    #expect(TemplateObject(names: [("a", 1)]) != TemplateObject(names: [("b", 1)]))
  }

  /// Their hashes are made of what they begin and end with.
  @Test func tellsNamesApartThatDifferInTheMiddle() {
    let object: TemplateObject = ["beginning-1-and-the-end": 1, "beginning-2-and-the-end": 2]
    #expect(object["beginning-1-and-the-end"] == 1)
    #expect(object["beginning-2-and-the-end"] == 2)
    #expect(object["beginning-3-and-the-end"] == nil)
  }

  @Test func nullIsAValue() {
    let object: TemplateObject = ["a": nil]
    #expect(object.keys == ["a"])
    #expect(object["a"] == .null)
    #expect(!object.isEmpty)
  }

  @Test func findsEachOfManyKeys() {
    let pairs = (0..<500).map { ("key\($0)", TemplateValue.int($0)) }
    let object = TemplateObject(names: pairs)
    #expect(pairs.allSatisfy { object[$0.0] == $0.1 })
    #expect(object["key500"] == nil)
  }

  @Test func namesThatAreDataAreFoundInTemplates() {
    let names = TemplateObject(names: (0..<50).map { ("naam_\($0)", .int($0)) })
    #expect(text("{{t.naam_7}} {{#t}}{{naam_49}}{{/t}}", ["t": .object(names)]) == "7 49")
    #expect(text("{{naam_0}}", .object(names)) == "0")
  }
}
