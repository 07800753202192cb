import Templates
import Testing

@Suite struct TemplateValueTests {
  @Test(arguments: [.null, false, "", .html(""), []] as [TemplateValue])
  func isFalsy(value: TemplateValue) {
    #expect(!value.isTruthy)
  }

  @Test(arguments: [true, 0, 1, " ", .html("<b>"), [.null], [:]] as [TemplateValue])
  func isTruthy(value: TemplateValue) {
    #expect(value.isTruthy)
  }

  @Test func literalsMakeValues() {
    let value: TemplateValue = ["a": "x\(1)", "b": 2, "c": true, "d": nil, "e": ["y"]]
    let object: TemplateObject = [
      "a": .string("x1"), "b": .int(2), "c": .bool(true), "d": .null, "e": .list([.string("y")]),
    ]
    #expect(value == .object(object))
  }
}
