import Testing

@testable import Search

/// Words as bytes: scanned, found, ordered and written eight at a time.
@Suite struct WordTests {
  /// Words of 1 to 20 letters and some that begin alike; the last ones of more than one byte a letter.
  private let words =
    (1...20).map { String(repeating: "b", count: $0) }
    + (1...20).map { String(repeating: "b", count: $0) + "a" }
    + (0..<400).map { "gemeente\($0)" }
    + ["ж", "жизнь", "привет", "приветствие"]

  @Test func wordsOfEveryLengthAreFoundInAText() {
    for separator in [" ", ", ", "; ", ". ", "\n", " – "] {
      let text = words.joined(separator: separator)
      #expect(Tokenizer.tokens(text).map(\.word) == words)
    }
    #expect(Tokenizer.tokens("").isEmpty)
    #expect(Tokenizer.tokens(" - . '").isEmpty)
  }

  @Test func aTextIsFoldedWhereverItsCapitalsStand() {
    for size in 0..<20 {
      let before = String(repeating: ".", count: size)
      #expect(Tokenizer.fold(before + "AZ[É@az{") == before + "az[e@az{")
    }
  }

  @Test func aWordHasOneNumber() {
    var lexicon = Lexicon()
    let numbers = words.map { lexicon.insert(Array($0.utf8)[...]) }
    #expect(numbers == (0..<Int32(words.count)).map { $0 })
    #expect(words.map { lexicon.insert(Array($0.utf8)[...]) } == numbers)
    #expect(words.map { lexicon.number(of: $0) } == numbers)
    #expect(lexicon.number(of: "bbbba" + "b") == nil)
    #expect(lexicon.number(of: "") == nil)
  }

  @Test func wordsStandInTheOrderOfTheirBytes() {
    for some in [words, Array(words.prefix(3)), words.reversed()] {
      var list = WordList()
      for word in some { list.append(Array(word.utf8).span) }
      let sorted = WordOrder.sorted(list.numbers, list).map { list[$0].text }
      #expect(sorted == some.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }

  @Test func aWordIsReversedByLetter() {
    var list = WordList()
    var reversed = WordList()
    for word in words { list.append(Array(word.utf8).span) }
    for number in list.numbers { reversed.append(reversing: list, number) }
    #expect(reversed.numbers.map { reversed[$0].text } == words.map { String($0.reversed()) })
  }

  @Test func jsonIsEscapedWhereverThatIsNeeded() {
    for size in 0..<20 {
      let before = String(repeating: "é", count: size)
      for (text, escaped) in [("\"", "\\\""), ("\\", "\\\\"), ("\n", " "), ("\u{7F}", "\u{7F}")] {
        var json = JSONBytes()
        json.string(before + text + before)
        #expect(json.bytes.text == "\"\(before)\(escaped)\(before)\"")
      }
    }
  }

  @Test func aRelationKeepsTheOrderOfTheValues() {
    let relation = Relation<String>([(2, "b"), (0, "a"), (2, "a"), (2, "c")], count: 4)
    #expect(relation.numbers.map { Array(relation[$0]) } == [["a"], [], ["b", "a", "c"], []])
  }
}
