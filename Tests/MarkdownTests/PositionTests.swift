import Testing

@testable import Markdown

/// cmark-gfm's own positions are wrong in most of these.
@Suite struct PositionTests {
  @Test(arguments: [
    ("a [b](c)", ["1:3+6"]),
    ("a\n   [b](c) [d](e)", ["2:4+6", "2:11+6"]),
    ("é [b](c)", ["1:4+6"]),
    ("> a\nlui [b](c)", ["2:5+6"]),
    (">a\n>  > [b](c)\n> [d](e)", ["2:6+6", "3:3+6"]),
    ("- a\n   [b](c)\nlui [d](e)", ["2:4+6", "3:5+6"]),
    ("1. a\n\n   [b](c)\n   - [d](e)", ["3:4+6", "4:6+6"]),
    ("- [ ] [a](b)\n  [c](d)", ["1:7+6", "2:3+6"]),
    ("[x]: /y\n[z]: /w\n[b](c)\n [d](e)", ["3:1+6", "4:2+6"]),
    ("[a\nb](c) [d](e)", ["1:1+2", "2:7+6"]),
    ("[a](\nb) [c](d)\n[e](f)", ["1:1+4", "2:4+6", "3:1+6"]),
    ("[a](b\n\"c\nd\") [e](f)\n [g](h)", ["1:1+5", "3:5+6", "4:2+6"]),
    ("`a\nb` [c](d)\n [e](f)", ["2:4+6", "3:2+6"]),
    ("*a\nb* [c](d)", ["2:4+6"]),
    ("a  \n[b](c)\\\n[d](e)", ["2:1+6", "3:1+6"]),
    ("## a [b](c) ##", ["1:6+6"]),
    ("   ##   [b](c)", ["1:9+6"]),
    ("a\n [b](c)\n---\n\n[d](e)", ["2:2+6", "5:1+6"]),
    ("[x]: /y\n[b](c)\n===", ["2:1+6"]),
    ("| a | [b](c) |\n|---|---|\n| [d](e) | f |", ["1:7+6", "3:3+6"]),
    ("| a \\| [b](c) |\n|---|\n|  `x \\| y`  [d](e) |", ["1:8+6", "3:14+6"]),
    ("a\nb\n| [c](d) |\n|---|\n| [e](f) |", ["3:3+6", "5:3+6"]),
    ("> | a |\n> |---|\n> | [b](c) |", ["3:5+6"]),
    ("- | a |\n  |---|\n  | [b](c) |", ["3:5+6"]),
    ("|a|b|\n|-|-|\n||[c](d)|", ["3:3+6"]),
    ("x[^1]\n\n[^1]: a [b](c)\n    [d](e)\n\n    [f](g)", ["3:9+6", "4:5+6", "6:5+6"]),
    ("a\r\n [b](c)\r\n\r\n[d](e)", ["2:2+6", "4:1+6"]),
    ("a <b@c.nl> d@e.nl www.f.nl", ["1:3+8", "1:12+6", "1:19+8"]),
    ("a\n  <https://b.nl> https://c.nl", ["2:3+14", "2:18+12"]),
    ("[a][]\n\n[a]: b", ["1:1+5"]),
    ("\t- a\n\n- \t[b](c)", ["3:4+6"]),
    ("[![a](b)](c) [d](e)", ["1:1+12", "1:14+6"]),
  ])
  func aLinkIsWhereItIsWritten(_ input: String, _ places: [String]) {
    #expect(parse(input).links.map { describe($0.location) } == places)
    #expect(
      parse(input, firstLine: 11).links.map { $0.location.line }
        == parse(input).links.map { $0.location.line + 10 })
  }

  @Test(arguments: [
    ("[a](bb \"c\")", ["1:5+2"]), ("[a]( <b c> )", ["1:7+3"]), ("[bb](bb)", ["1:6+2"]),
    ("[a](\n  bb)", ["2:3+2"]), ("<https://b.nl>", ["1:2+12"]), ("[a][b]\n\n[b]: cc", ["1:1+6"]),
    ("[a](b\\_c.md)", ["1:1+12"]), ("| [a](b\\|c) |\n|---|", ["1:3+9"]),
    ("[![a](bb)](bb)", ["1:12+2"]),
  ])
  func theDestinationOfALinkIsFoundWhereItStandsAsItIs(_ input: String, _ places: [String]) {
    #expect(parse(input).links.map { describe($0.destinationLocation) } == places)
  }

  @Test func everyNodeOfRandomTextStaysWithinTheText() {
    var random = SplitMix64(seed: 99)
    for _ in 0..<300 {
      let source = SourceText(PlainInputs.composition(&random), firstLine: 5)
      let document = MarkdownDocument(parsing: source)
      for node in document.nodes where node.start.line > 0 && node.kind != .document {
        #expect(source.lines.contains(Int(node.start.line)))
        #expect(node.start.column >= 1)
        #expect(
          Int(node.start.column) <= source.line(Int(node.start.line)).count + 1,
          "\(String(decoding: source.bytes, as: UTF8.self).debugDescription) \(node)")
      }
    }
  }

  @Test func everyLinkOfRandomTextBeginsWithItsMark() {
    var random = SplitMix64(seed: 100)
    for _ in 0..<400 {
      let text = PlainInputs.composition(&random)
      let source = SourceText(text)
      for link in Markdown.parse(text, file: "a").links {
        let line = Array(source.line(link.location.line))
        let written = String(decoding: line[(link.location.column - 1)...], as: UTF8.self)
        let isBare = written.lowercased().hasPrefix(link.text.lowercased())
        #expect(
          isBare || written.hasPrefix("[") || written.hasPrefix("<"),
          "\(text.debugDescription) \(link)")
      }
    }
  }
}
