import Templates
import Testing

/// Tags on lines of their own take the line with them.
@Suite struct StandaloneLineTests {
  @Test func sectionTagsTakeTheirLine() {
    #expect(text("1\n{{#a}}\n2\n{{/a}}\n3\n", ["a": true]) == "1\n2\n3\n")
    #expect(text("1\n{{^a}}\n2\n{{/a}}\n3\n", ["a": false]) == "1\n2\n3\n")
  }

  @Test func indentedTagsTakeTheirLineToo() {
    #expect(text("1\n  {{#a}}  \n2\n\t{{/a}}\n3\n", ["a": true]) == "1\n2\n3\n")
  }

  @Test func contentWithinTheLineKeepsIt() {
    #expect(text(" {{#a}}x{{/a}}\n {{#a}}y{{/a}}\n", ["a": true]) == " x\n y\n")
    #expect(text(" | {{#a}} {{! weg }}\n {{/a}} | \n", ["a": true]) == " |  \n  | \n")
  }

  @Test func carriageReturnsBelongToTheLineEnd() {
    #expect(text("|\r\n{{#a}}\r\n{{/a}}\r\n|", ["a": true]) == "|\r\n|")
  }

  @Test func firstAndLastLineNeedNoLineFeed() {
    #expect(text("  {{#a}}\n#{{/a}}\n/", ["a": true]) == "#\n/")
    #expect(text("#{{#a}}\n/\n  {{/a}}", ["a": true]) == "#\n/\n")
  }

  @Test func severalTagsOnALineTakeIt() {
    #expect(text("{{#a}}{{#b}}\nx\n{{/b}}{{/a}}\ny", ["a": true, "b": true]) == "x\ny")
    #expect(text("{{#a}}\nx\n{{/a}} {{^a}}\nz\n{{/a}}\n", ["a": true]) == "x\n")
  }

  @Test func sectionThatOpensAndClosesOnALineKeepsIt() {
    #expect(text("1\n{{#a}} {{/a}}\n2", ["a": true]) == "1\n \n2")
    #expect(text("{{#a}}{{>p}}{{/a}}\n2", ["a": true], partials: ["p": "1"]) == "1\n2")
  }

  @Test func commentShowsNothing() {
    #expect(text("12{{! wat dan ook }}34") == "1234")
    #expect(text("12{{!\n {{naam\n}}34\n") == "1234\n")
    #expect(text("12 {{!x}} 34") == "12  34")
  }

  @Test func commentTakesItsLine() {
    #expect(text("a\n  {{! x }}\nb\n") == "a\nb\n")
    #expect(text("a\n{{!\n  x\n  y\n}}\nb\n") == "a\nb\n")
    #expect(text("a\r\n{{! x }}\r\nb") == "a\r\nb")
    #expect(text("a\n {{! x }}") == "a\n")
  }

  @Test func valuesNeverTakeTheirLine() {
    #expect(text("a\n  {{b}}\nc", ["b": nil]) == "a\n  \nc")
  }
}
