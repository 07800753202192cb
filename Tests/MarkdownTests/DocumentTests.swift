import Testing

@testable import Markdown

@Suite struct DocumentTests {
  @Test func nodesStandInPreorderWithTheEndOfTheirSubtree() {
    let document = MarkdownDocument(parsing: SourceText("a *b*\n\n- c\n"))
    #expect(
      document.nodes.map(\.kind) == [
        .document, .paragraph, .text, .emphasis, .text, .list(.init(start: nil, isTight: true)),
        .item,
        .paragraph, .text,
      ])
    #expect(document.nodes.map(\.subtreeEnd) == [9, 5, 3, 5, 5, 9, 9, 9, 9])
  }

  @Test func everyKindComesThrough() {
    let documents = PlainInputs.all.map { MarkdownDocument(parsing: SourceText($0)) }
    let kinds = documents.flatMap { $0.nodes.map(\.kind) }
    #expect(kinds.contains(.tableCell(.right, isHeader: false)))
    #expect(kinds.contains(.taskItem(checked: true)))
    #expect(kinds.contains(.strikethrough))
    #expect(kinds.contains(.htmlInline))
    #expect(kinds.contains(.thematicBreak))
    #expect(
      kinds.contains {
        if case .footnoteReference(let definition, 2) = $0 { definition > 0 } else { false }
      })
    #expect(!kinds.contains(.unknown))
  }

  @Test func deepNestingNeverRecurses() {
    let text = String(repeating: ">", count: 100_000) + " [a](b)"
    let document = MarkdownDocument(parsing: SourceText(text))
    #expect(document.nodes.count == 100_004)
    let body = HTMLRenderer.render(document, style: .plain(unsafe: false))
    #expect(body.segments == [CMark.html(Array(text.utf8), unsafe: false)])
  }

  @Test func parsingFromManyThreadsGivesWhatOneThreadGives() async {
    let text =
      "www.a.nl ~~b~~ c@d.nl\n\n- [x] e\n\n| f |\n|---|\n| ~g~ https://h.nl |\n\ni[^1]\n\n[^1]: j\n"
    let plain = text.replacing("~", with: "")
    // Some wait for each other, some do not.
    let inputs = [text, plain, plain.replacing("www.", with: ""), "Wie weet waar w staat?\n"]
    let expected = inputs.map { parse($0) }
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<400 {
        group.addTask { parse(inputs[index % 4]) == expected[index % 4] }
      }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}
