import Templates
import Testing

@Suite struct TemplateObjectTests {
  @Test func keepsTheOrderOfItsKeys() {
    var object: TemplateObject = ["b": 1, "a": 2]
    object["c"] = 3
    object["b"] = 4
    #expect(object.keys == ["b", "a", "c"])
    #expect(object["b"] == 4)
  }

  @Test func lastOfTwoEqualKeysCounts() {
    let object: TemplateObject = ["a": 1, "a": 2]
    #expect(object.keys == ["a"])
    #expect(object["a"] == 2)
  }

  @Test func settingNilRemovesTheKey() {
    var object: TemplateObject = ["a": 1, "b": 2]
    object["a"] = nil
    #expect(object.keys == ["b"])
    #expect(object["a"] == nil)
  }

  @Test func nullIsAValue() {
    let object: TemplateObject = ["a": nil]
    #expect(object.keys == ["a"])
    #expect(object["a"] == .null)
    #expect(!object.isEmpty)
  }

  @Test func findsEachOfManyKeys() {
    let pairs = (0..<500).map { ("key\($0)", TemplateValue.int($0)) }
    let object = TemplateObject(pairs)
    #expect(pairs.allSatisfy { object[$0.0] == $0.1 })
    #expect(object["key500"] == nil)
  }
}
