/// The words of a text, as strings.
package enum Tokenizer {
  /// Lower case, without diacritics; what is no letter, digit or ASCII sign is a space.
  package static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    Folding.append(text, to: &bytes)
    return bytes.text
  }

  package static func tokens(_ text: String) -> [Token] {
    var scanner = WordScanner()
    scanner.scan(text)
    return scanner.words.map {
      Token(word: scanner.bytes[$0.range].text, position: $0.position, isJoined: $0.isJoined)
    }
  }
}
