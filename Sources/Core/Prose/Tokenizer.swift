/// A word, a number or a mark in a text.
struct Token {
  enum Kind: UInt8 {
    case word
    case number
    /// `.`, `!`, `?` or `…`
    case stop
    /// Any other visible character.
    case mark
  }

  /// In bytes of the text.
  let start: Int32
  let end: Int32
  /// Of a word.
  let letters: Int32
  let kind: Kind
  /// A quotation mark or bracket that may follow the stop of a sentence.
  let isClosing: Bool

  init(_ kind: Kind, _ bytes: Range<Int>, letters: Int = 0, isClosing: Bool = false) {
    start = Int32(truncatingIfNeeded: bytes.lowerBound)
    end = Int32(truncatingIfNeeded: bytes.upperBound)
    self.letters = Int32(truncatingIfNeeded: letters)
    self.kind = kind
    self.isClosing = isClosing
  }

  var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// Divides UTF-8 into words, numbers and marks. Letters are those of the Latin script.
enum Tokenizer {
  static func tokens(of text: [UInt8]) -> [Token] {
    // The buffer spares a check of bounds for every byte; every index is compared with its count first.
    text.withUnsafeBufferPointer { tokens(of: $0) }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func tokens(of text: Bytes) -> [Token] {
    // No more tokens than bytes; memory that is not written costs nothing.
    [Token](unsafeUninitializedCapacity: text.count) { tokens, count in
      count = write(tokens: tokens, of: text)
    }
  }

  /// Returns the number of tokens.
  private static func write(tokens: UnsafeMutableBufferPointer<Token>, of text: Bytes) -> Int {
    var count = 0
    func add(_ token: Token) {
      tokens.initializeElement(at: count, to: token)
      count += 1
    }
    var index = 0
    while index < text.count {
      let start = index
      let byte = text[index]
      if byte <= 0x20 {
        index += 1
      } else if isASCIILetter(byte) {
        index = text.endOfLetters(from: index + 1)
        let length = index - start
        if index == text.count || endsWord(text[index]) {
          add(Token(.word, start..<index, letters: length))
        } else {
          let letters = length + skipWord(text, &index)
          add(Token(.word, start..<index, letters: letters))
        }
      } else if isLetter(text, at: index) {
        let letters = skipWord(text, &index)
        add(Token(.word, start..<index, letters: letters))
      } else if isDigit(byte) {
        skipNumber(text, &index)
        if isLetter(text, at: index) {
          let letters = skipWord(text, &index)
          add(Token(.word, start..<index, letters: letters))
        } else {
          add(Token(.number, start..<index))
        }
      } else {
        index = min(index + length(of: byte), text.count)
        add(mark(text, start..<index))
      }
    }
    return count
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Of what comes after most words.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// ASCII letters and U+00C0 to U+024F, which is what Dutch and names in it are written with.
  private static func isLetter(_ text: Bytes, at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    if byte < 0x80 { return isASCIILetter(byte) }
    guard index + 1 < text.count else { return false }
    if byte == 0xC3 { return text[index + 1] != 0x97 && text[index + 1] != 0xB7 }
    return (0xC4...0xC9).contains(byte)
  }

  /// Letters and digits, with hyphens and apostrophes between them. Returns the number of letters.
  private static func skipWord(_ text: Bytes, _ index: inout Int) -> Int {
    var letters = 0
    while index < text.count {
      if isASCIILetter(text[index]) {
        letters += 1
        index += 1
      } else if isLetter(text, at: index) {
        letters += 1
        index += length(of: text[index])
      } else if isDigit(text[index]) {
        index += 1
      } else {
        let joint = jointLength(text, at: index)
        guard joint > 0, isLetter(text, at: index + joint) else { break }
        index += joint
      }
    }
    return letters
  }

  /// The length of a hyphen or an apostrophe; 0 for anything else.
  private static func jointLength(_ text: Bytes, at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): 1
    case 0xE2 where text[index...].starts(with: "’".utf8): 3
    default: 0
    }
  }

  /// Digits, with points and commas between them.
  private static func skipNumber(_ text: Bytes, _ index: inout Int) {
    while index < text.count {
      let byte = text[index]
      let isInner =
        (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
        && index + 1 < text.count && isDigit(text[index + 1])
      guard isDigit(byte) || isInner else { return }
      index += 1
    }
  }

  private static func mark(_ text: Bytes, _ bytes: Range<Int>) -> Token {
    switch text[bytes.lowerBound] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return Token(.stop, bytes)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return Token(.mark, bytes, isClosing: true)
    case 0..<0x80:
      return Token(.mark, bytes)
    default:
      let mark = text[bytes]
      return Token(
        mark.elementsEqual("…".utf8) ? .stop : .mark, bytes,
        isClosing: closing.contains { mark.elementsEqual($0.utf8) })
    }
  }

  private static let closing = ["”", "’", "»"]

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
