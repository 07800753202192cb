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
    var tokens: [Token] = []
    var position = 0
    scanner.scan(text) { word, isJoined in
      tokens.append(
        Token(
          word: word.withUnsafeBufferPointer { $0.text }, position: position, isJoined: isJoined))
      if !isJoined { position += 1 }
    }
    return tokens
  }
}
