import Templates
import Testing

@Suite struct PartialTests {
  @Test func partialIsPutInItsPlace() {
    #expect(text("[{{>a}}{{> a }}]", partials: ["a": "x"]) == "[xx]")
  }

  @Test func partialSeesTheContextsOfItsPlace() {
    let value: TemplateValue = ["naam": "x", "items": [["nr": 1], ["nr": 2]]]
    #expect(
      text("{{#items}}{{>a}}{{/items}}", value, partials: ["a": "{{nr}}{{naam}} "]) == "1x 2x ")
  }

  @Test func partialMayCallItselfOverNestedData() {
    let value: TemplateValue = [
      "t": "a", "onder": [["t": "b", "onder": []], ["t": "c", "onder": []]],
    ]
    let partials: KeyValuePairs = ["tak": "{{t}}<{{#onder}}{{>tak}}{{/onder}}>"]
    #expect(text("{{>tak}}", value, partials: partials) == "a<b<>c<>>")
  }

  @Test func namesMayHoldSlashesAndDots() {
    #expect(text("{{>delen/kop.v2}}", partials: ["delen/kop.v2": "x"]) == "x")
  }

  @Test func standalonePartialTakesItsLineAndIndentsEachLine() {
    #expect(text("a\n  {{>p}}\nb", partials: ["p": "1\n2\n"]) == "a\n  1\n  2\nb")
    #expect(text("  {{>p}}\n>", partials: ["p": "1\n2"]) == "  1\n  2>")
    #expect(text("a\r\n{{>p}}\r\nb", partials: ["p": "1"]) == "a\r\n1b")
  }

  @Test func partialWithinALineIsNotIndented() {
    #expect(text("  {{a}}  {{>p}}\n", ["a": "|"], partials: ["p": "1\n2"]) == "  |  1\n2\n")
  }

  @Test func indentationsAddUp() {
    #expect(
      text(" {{>a}}\n", partials: ["a": "1\n  {{>b}}\n2\n", "b": "x\ny\n"])
        == " 1\n   x\n   y\n 2\n")
  }

  @Test func partialWithinALineOfAnIndentedPartialIsNotIndented() {
    #expect(
      text("  {{>a}}\n", partials: ["a": "<{{>b}}>\nz\n", "b": "x\ny"]) == "  <x\ny>\n  z\n")
  }

  @Test func lineFeedsInValuesAreNotIndented() {
    #expect(
      text("  {{>p}}\n", ["a": "1\n2"], partials: ["p": "<pre>{{a}}</pre>\n{{a}}\n"])
        == "  <pre>1\n2</pre>\n  1\n2\n")
  }

  @Test func emptyLinesAreNotIndented() {
    #expect(text("  {{>p}}\n", partials: ["p": "\n1\n\r\n\n2\n"]) == "\n  1\n\r\n\n  2\n")
  }

  @Test func indentationStaysOutOfRemovedLines() {
    let partial = "{{#a}}\n{{.}}\n{{/a}}\n{{! weg }}\neinde\n"
    #expect(text("  {{>p}}\n", ["a": [1, 2]], partials: ["p": partial]) == "  1\n  2\n  einde\n")
  }
}
