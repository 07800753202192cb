import Core
import Testing

@Suite struct WordBeginningsTests {
  @Test(arguments: [
    ("werk", true), ("WERkplek", true), ("wer", true), ("we", false), ("wie", false), ("", false),
    ("ik", true), ("ikzelf", true), ("ik ben", true), ("i", false),
  ]) func `a word may begin where its first letters stand, capitals or not`(
    text: String, expected: Bool
  ) {
    // In no text no word begins.
    let found = withBytes("." + text) { $0.count > 1 && words("werk", "ik").mayBegin($0, at: 1) }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("de plek, die daar is. Werk", "Werk"),
    ("de plek\nvan werk", "werk"),
    ("de plek(s) werk", "plek(s) werk"),
    ("de café werk", "café werk"),
    ("de <em>werk", "<em>werk"),
    ("2 plekken", "2 plekken"),
    // Close to the end nothing is passed over.
    ("de plek", "de plek"),
    ("de plek ", "plek "),
    ("", ""),
  ]) func `other words are passed over as far as nothing is special`(text: String, rest: String) {
    let end = withBytes(text) { words("werk").endOfOthers(in: $0, from: 0) }
    #expect(String(decoding: Array(text.utf8)[end...], as: UTF8.self) == rest)
  }

  private func words(_ texts: String...) -> WordBeginnings {
    var words = WordBeginnings()
    for text in texts { words.insert(Array(text.utf8)[...]) }
    return words
  }

  private func withBytes<Result>(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
