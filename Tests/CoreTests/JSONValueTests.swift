import Core
import Testing

@Suite struct JSONValueTests {
  @Test func `values are written without white space, members in the order given`() {
    let value = JSONValue.object([
      ("z", .int(-3)), ("a", .array([.null, .bool(true), .bool(false), .string("x")])),
      ("leeg", .object([])),
    ])
    #expect(value.compact == #"{"z":-3,"a":[null,true,false,"x"],"leeg":{}}"#)
  }

  @Test func `a script element cannot be closed from within a string`() {
    #expect(JSONValue.string("</script>&").compact == #""\u003c/script\u003e\u0026""#)
  }

  @Test(arguments: [
    ("\"", #""\"""#), ("\\", #""\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#), ("\u{0}", #""\u0000""#),
    ("\u{1F}", #""\u001f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("één 👍", "\"één 👍\""),
  ])
  func `what JSON or a script cannot hold is escaped`(text: String, json: String) {
    #expect(JSONValue.string(text).compact == json)
  }

  @Test func `a member's name is escaped too`() {
    #expect(JSONValue.object([("<\"", .null)]).compact == #"{"\u003c\"":null}"#)
  }

  @Test func `the form for people is indented by two and ends in a line break`() {
    let value = JSONValue.object([("a", .array([.int(1), .int(2)])), ("b", .array([]))])
    #expect(
      value.pretty == """
        {
          "a": [
            1,
            2
          ],
          "b": []
        }

        """)
  }

  @Test func `objects with the members in another order are not equal`() {
    let one = JSONValue.object([("a", .int(1)), ("b", .int(2))])
    let other = JSONValue.object([("b", .int(2)), ("a", .int(1))])
    #expect(one != other)
    #expect(one == one)
  }
}
