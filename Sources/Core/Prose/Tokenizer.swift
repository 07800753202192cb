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
  /// Of a stop, how many words and numbers come before it.
  let wordsBefore: Int32
  let kind: Kind
  /// Of a word; more than 255 count as 255.
  let letters: UInt8
  /// Whether there is more to a token than that it is there: a number, a stop, or a word that begins with
  /// two capitals.
  let isNotable: Bool
  /// A quotation mark or bracket that may follow the stop of a sentence.
  let isClosing: Bool

  init(
    _ kind: Kind, from start: Int, to end: Int, wordsBefore: Int = 0, letters: Int = 0,
    isNotable: Bool = false, isClosing: Bool = false
  ) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.wordsBefore = Int32(truncatingIfNeeded: wordsBefore)
    self.kind = kind
    self.letters = UInt8(truncatingIfNeeded: min(letters, 255))
    self.isNotable = isNotable
    self.isClosing = isClosing
  }

  /// A place for a token to come.
  static let none = Token(.mark, from: 0, to: 0)

  var bytes: Range<Int> { Int(start)..<Int(end) }
  var isLong: Bool { letters > 6 }
}

/// Divides UTF-8 into words, numbers and marks. Letters are those of the Latin script.
enum Tokenizer {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// What is counted on the way.
  struct Counts {
    var tokens = 0
    var longWords = 0
    /// Stops and other marks.
    var marks = 0
    /// Numbers too.
    var words: Int { tokens - marks }
  }

  /// - Parameter tokens: as long as the text at least, for there are no more tokens than bytes.
  static func write(
    tokensOf text: Bytes, to tokens: UnsafeMutableBufferPointer<Token>
  ) -> Counts {
    var counts = Counts()
    func add(_ token: Token) {
      tokens[counts.tokens] = token
      // No more than there are bytes.
      counts.tokens &+= 1
    }
    func addWord(from start: Int, to end: Int, letters: Int) {
      let isAbbreviation = letters > 1 && isCapital(text[start]) && isCapital(text[start + 1])
      let word = Token(.word, from: start, to: end, letters: letters, isNotable: isAbbreviation)
      add(word)
      // No branch: a processor cannot predict it.
      counts.longWords &+= word.isLong ? 1 : 0
    }
    var index = 0
    while index < text.count {
      let start = index
      let byte = text[index]
      if byte <= 0x20 {
        index += 1
      } else if isASCIILetter(byte) {
        index = text.endOfLetters(from: index + 1)
        var letters = index - start
        if index < text.count, !endsWord(text[index]) { letters += skipWord(text, &index) }
        addWord(from: start, to: index, letters: letters)
      } else if isLetter(text, at: index) {
        let letters = skipWord(text, &index)
        addWord(from: start, to: index, letters: letters)
      } else if isDigit(byte) {
        skipNumber(text, &index)
        if isLetter(text, at: index) {
          let letters = skipWord(text, &index)
          addWord(from: start, to: index, letters: letters)
        } else {
          add(Token(.number, from: start, to: index, isNotable: true))
        }
      } else {
        index = min(index + length(of: byte), text.count)
        add(mark(text, start..<index, wordsBefore: counts.words))
        counts.marks += 1
      }
    }
    return counts
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

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

  private static func mark(_ text: Bytes, _ bytes: Range<Int>, wordsBefore: Int) -> Token {
    var kind = Token.Kind.mark
    var isClosing = false
    switch text[bytes.lowerBound] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): kind = .stop
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      isClosing = true
    case 0..<0x80: break
    default:
      let mark = text[bytes]
      if mark.elementsEqual("…".utf8) { kind = .stop }
      isClosing = closing.contains { mark.elementsEqual($0.utf8) }
    }
    return Token(
      kind, from: bytes.lowerBound, to: bytes.upperBound, wordsBefore: wordsBefore,
      isNotable: kind == .stop, isClosing: isClosing)
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
