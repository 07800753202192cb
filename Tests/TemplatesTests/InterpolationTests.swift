import Core
import Templates
import Testing

@Suite struct InterpolationTests {
  @Test func textWithoutTagsIsLeftAsItIs() {
    #expect(text("a { b } }} {c}\n\té\r\n") == "a { b } }} {c}\n\té\r\n")
    #expect(text("") == "")
  }

  @Test func nameIsReplacedByItsValue() {
    #expect(text("Dag {{naam}}!", ["naam": "Zoë"]) == "Dag Zoë!")
    #expect(text("{{a}}{{b}}", ["a": 12, "b": -3]) == "12-3")
    #expect(text("{{a}} {{b}}", ["a": true, "b": false]) == "true false")
  }

  @Test func nullAndTheEmptyStringShowNothing() {
    #expect(text("[{{a}}{{b}}]", ["a": nil, "b": ""]) == "[]")
  }

  @Test func stringIsEscapedForHTML() {
    let all = String(String.UnicodeScalarView((1...0x17F).compactMap(Unicode.Scalar.init)))
    #expect(text("{{a}}", ["a": "<a href=\"?b&c\">"]) == "&lt;a href=&quot;?b&amp;c&quot;&gt;")
    #expect(text("{{a}}", ["a": .string(all)]) == HTMLEscaping.escape(all))
  }

  @Test func htmlIsNeverEscaped() {
    #expect(text("{{a}}{{{a}}}", ["a": .html("<b>&amp;</b>")]) == "<b>&amp;</b><b>&amp;</b>")
  }

  @Test func tripleBracesAndAmpersandDoNotEscape() {
    #expect(text("{{{a}}} {{&a}} {{& a }}", ["a": "<&\">"]) == "<&\"> <&\"> <&\">")
  }

  @Test func tagsInValuesAreNotRead() {
    #expect(text("{{a}}", ["a": "{{b}} {{#c}}"]) == "{{b}} {{#c}}")
  }

  @Test func spaceWithinTagsIsIgnored() {
    #expect(text("|{{ a }}|{{{ a }}}|{{\n a\t}}|", ["a": "x"]) == "|x|x|x|")
  }

  @Test func spaceAroundTagsStays() {
    #expect(text("  {{a}}\n", ["a": "x"]) == "  x\n")
    #expect(text("  {{a}}\n  {{{a}}}  \n", ["a": ""]) == "  \n    \n")
  }

  @Test func dottedNameFollowsParts() {
    let value: TemplateValue = ["a": ["b": ["c": "x"]], "c": "wrong"]
    #expect(text("{{a.b.c}} {{#a}}{{b.c}}{{/a}}", value) == "x x")
  }

  @Test func partsOfNullAreNull() {
    #expect(text("[{{a.b.c}}]{{^a.b}}geen{{/a.b}}", ["a": nil]) == "[]geen")
  }

  @Test func dotIsTheValueItself() {
    #expect(text("{{.}}", "<x>") == "&lt;x&gt;")
    #expect(text("{{{.}}}{{& . }}", "<x>") == "<x><x>")
  }
}
