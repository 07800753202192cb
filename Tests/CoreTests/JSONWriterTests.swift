import Core
import Testing

@Suite struct JSONWriterTests {
  @Test func `it writes what a value would be written as`() {
    var json = JSONWriter()
    json.begin(.object)
    json.add("@type", "Lijst </script>")
    json.add("position", 2)
    json.begin(.array, as: "names")
    json.add("a")
    json.add("\"b\"")
    json.end(.array)
    json.begin(.array, as: "items")
    json.begin(.object)
    json.end(.object)
    json.begin(.object)
    json.add("name", "c")
    json.end(.object)
    json.end(.array)
    json.end(.object)
    let value = JSONValue.object([
      ("@type", .string("Lijst </script>")), ("position", .int(2)),
      ("names", .array([.string("a"), .string("\"b\"")])),
      ("items", .array([.object([]), .object([("name", .string("c"))])])),
    ])
    #expect(json.text == value.compact)
  }

  @Test func `a member without text is left out`() {
    var json = JSONWriter()
    json.begin(.object)
    json.add("a", nil)
    json.add("b", "x")
    json.end(.object)
    #expect(json.text == #"{"b":"x"}"#)
  }
}
