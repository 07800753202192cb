import Core

/// Reads the YAML that editors write: mappings and lists by indentation, with plain and quoted texts
/// on one line and lists of such texts between brackets.
///
/// Whatever else is written (block scalars, escapes, texts of several lines, braces, anchors, tags,
/// tabs, mistakes) makes it give up, and the text is read by libyaml, which takes many times longer.
/// What it does read is what libyaml reads in it, places included; the tests compare the two.
struct PlainYAMLReader {
  /// What cannot be read here; not a mistake in the text.
  private struct NotPlain: Error {}

  /// Deeper nesting is left to libyaml, which knows its limits.
  private static let maximumDepth = 16
  /// Of a key, in bytes; libyaml stops at 1,024.
  private static let maximumKey = 256

  private let text: UnsafeBufferPointer<UInt8>
  /// The line that is being read, of those with more on them than a comment.
  private var number: Int
  private var lineStart = 0
  private var lineEnd = 0
  /// Where the content of the line begins.
  private var contentStart = 0
  private var isAtEnd = false
  private var depth = 0

  /// The value of the whole text; nil when it is empty or not plain.
  static func read(_ text: ArraySlice<UInt8>, firstLine: Int) -> YAMLValue? {
    text.withUnsafeBufferPointer { bytes in
      guard isReadable(bytes) else { return nil }
      var reader = PlainYAMLReader(bytes, firstLine: firstLine)
      return try? reader.document()
    }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.text = text
    number = firstLine
    findContent(from: 0)
  }

  // MARK: Characters

  /// Whether libyaml accepts every character as one that does not end a line, and finds no anchors
  /// with aliases in it. Of the letters beyond ASCII only those of Latin script and usual marks.
  private static func isReadable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var sawAnchor = false
    var sawAlias = false
    var index = 0
    while index < text.count {
      index = text.endOfLetters(from: index)
      guard index < text.count else { break }
      let byte = text[index]
      index += 1
      if byte >= 0x80 {
        guard let length = lengthOfLetter(text, at: index - 1) else { return false }
        index += length - 1
      } else if byte < 0x20 {
        guard byte == UInt8(ascii: "\n") else { return false }
      } else if byte == UInt8(ascii: "&") {
        sawAnchor = true
      } else if byte == UInt8(ascii: "*") {
        sawAlias = true
      } else if byte == 0x7F {
        return false
      }
    }
    return !(sawAnchor && sawAlias)
  }

  /// The length of a character beyond ASCII: U+00A0 to U+027F, U+2010 to U+2027, or the euro sign.
  private static func lengthOfLetter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 1 < text.count else { return nil }
    switch (text[index], text[index + 1]) {
    case (0xC2, 0xA0...), (0xC3...0xC9, _): return 2
    case (0xE2, 0x80):
      return index + 2 < text.count && (0x90...0xA7).contains(text[index + 2]) ? 3 : nil
    case (0xE2, 0x82): return index + 2 < text.count && text[index + 2] == 0xAC ? 3 : nil
    default: return nil
    }
  }

  /// What plain texts begin with here; YAML allows more.
  private static func beginsPlain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "(")
  }

  /// What plain texts between brackets consist of here; YAML allows more.
  private static func isPlainInBrackets(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte >= 0x80
      || (0x27...0x2F).contains(byte) && byte != 0x2A
        && byte != UInt8(ascii: ",")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  // MARK: Lines

  private var indentation: Int { contentStart - lineStart }

  private mutating func nextLine() {
    if lineEnd >= text.count {
      isAtEnd = true
    } else {
      number += 1
      findContent(from: lineEnd + 1)
    }
  }

  /// Goes to the first line from here that has more on it than blanks and a comment.
  private mutating func findContent(from start: Int) {
    lineStart = start
    while true {
      contentStart = lineStart
      while contentStart < text.count, text[contentStart] == UInt8(ascii: " ") {
        contentStart += 1
      }
      lineEnd = text.firstIndex(of: UInt8(ascii: "\n"), from: contentStart) ?? text.count
      if contentStart < lineEnd, text[contentStart] != UInt8(ascii: "#") { return }
      guard lineEnd < text.count else {
        isAtEnd = true
        return
      }
      number += 1
      lineStart = lineEnd + 1
    }
  }

  /// Goes to the next line after a value, with nothing after it but a comment.
  private mutating func endLine(after position: Int) throws(NotPlain) {
    let rest = skippingSpaces(position)
    if rest < lineEnd {
      guard text[rest] == UInt8(ascii: "#"), rest > position else { throw NotPlain() }
    }
    nextLine()
  }

  private func skippingSpaces(_ start: Int) -> Int {
    var index = start
    while index < lineEnd, text[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  private func place(_ range: Range<Int>) -> YAMLPlace {
    YAMLPlace(line: number, column: range.lowerBound - lineStart + 1, length: range.count)
  }

  // MARK: Blocks

  private mutating func document() throws(NotPlain) -> YAMLValue {
    guard !isAtEnd, indentation == 0 else { throw NotPlain() }
    let value = try block()
    guard isAtEnd else { throw NotPlain() }
    return value
  }

  /// The mapping or list that begins at the content of this line.
  private mutating func block() throws(NotPlain) -> YAMLValue {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw NotPlain() }
    let place = place(contentStart..<contentStart + 1)
    let content: YAMLValue.Content =
      isAtDash
      ? .list(try list(at: indentation)) : .mapping(try mapping(at: indentation))
    return YAMLValue(content: content, place: place)
  }

  /// Whether the content of this line begins with the dash of a list.
  private var isAtDash: Bool {
    text[contentStart] == UInt8(ascii: "-")
      && (contentStart + 1 == lineEnd || text[contentStart + 1] == UInt8(ascii: " "))
  }

  private mutating func mapping(at column: Int) throws(NotPlain) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var keys: [Range<Int>] = []
    if depth == 1 {
      // So many as most pages have.
      entries.reserveCapacity(16)
      keys.reserveCapacity(16)
    }
    repeat {
      guard let key = key(at: contentStart), !keys.contains(where: { isSame(key, $0) }) else {
        throw NotPlain()
      }
      keys.append(key)
      let place = place(key)
      let value = try value(after: key.upperBound, at: column)
      entries.append(YAMLEntry(name: string(key), kind: .text, place: place, value: value))
    } while try continues(at: column)
    return entries
  }

  private mutating func list(at column: Int) throws(NotPlain) -> [YAMLValue] {
    var values: [YAMLValue] = []
    repeat {
      let start = skippingSpaces(contentStart + 1)
      guard start < lineEnd else { throw NotPlain() }
      if key(at: start) != nil {
        // A mapping that begins behind the dash is indented as far as its first key.
        contentStart = start
        values.append(try block())
      } else {
        values.append(try inline(at: start))
      }
    } while try continues(at: column) && isAtDash
    return values
  }

  /// Whether this line belongs to the block that is indented so far.
  private func continues(at column: Int) throws(NotPlain) -> Bool {
    guard !isAtEnd, indentation >= column else { return false }
    // Deeper than what came before: the rest of a text, or a mistake.
    guard indentation == column else { throw NotPlain() }
    return true
  }

  /// The key that begins at a byte and ends before a colon; nil for anything else.
  private func key(at start: Int) -> Range<Int>? {
    var index = start
    while index < lineEnd, Self.isKeyByte(text[index]) { index += 1 }
    guard index > start, index < lineEnd, text[index] == UInt8(ascii: ":"),
      text[start] != UInt8(ascii: "-"), index - start <= Self.maximumKey,
      index + 1 == lineEnd || text[index + 1] == UInt8(ascii: " ")
    else { return nil }
    return start..<index
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && text[a.lowerBound] == text[b.lowerBound]
      && text[a].elementsEqual(text[b])
  }

  /// What stands behind the colon of a key, or in the lines below it.
  private mutating func value(after colon: Int, at column: Int) throws(NotPlain) -> YAMLValue {
    let start = skippingSpaces(colon + 1)
    if start < lineEnd, text[start] != UInt8(ascii: "#") { return try inline(at: start) }
    let nothing = YAMLValue(
      content: .scalar(YAMLScalar(text: "", isPlain: true)), place: place(colon + 1..<colon + 1))
    nextLine()
    // A list may stand as far to the left as its key.
    guard !isAtEnd, indentation > column || indentation == column && isAtDash else {
      return nothing
    }
    return try block()
  }

  // MARK: In a line

  private mutating func inline(at start: Int) throws(NotPlain) -> YAMLValue {
    let (value, end) =
      text[start] == UInt8(ascii: "[") ? try brackets(at: start) : try scalar(at: start)
    try endLine(after: end)
    return value
  }

  /// A text, and where it ends.
  private func scalar(
    at start: Int, inBrackets: Bool = false
  ) throws(NotPlain) -> (value: YAMLValue, end: Int) {
    let isQuoted = text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'")
    let range =
      if isQuoted { try quoted(at: start) } else if inBrackets {
        try plainInBrackets(at: start)
      } else { try plain(at: start) }
    let content = isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range
    let scalar = YAMLScalar(text: string(content), isPlain: !isQuoted)
    return (YAMLValue(content: .scalar(scalar), place: place(range)), range.upperBound)
  }

  /// A text without quotes: to the end of the line or a comment, without a colon that could make it a
  /// key.
  private func plain(at start: Int) throws(NotPlain) -> Range<Int> {
    guard Self.beginsPlain(text[start]) else { throw NotPlain() }
    var end = start
    var index = start
    while index < lineEnd {
      switch text[index] {
      case UInt8(ascii: " "):
        if index + 1 < lineEnd, text[index + 1] == UInt8(ascii: "#") { return start..<end }
      case UInt8(ascii: ":"):
        guard index + 1 < lineEnd, text[index + 1] != UInt8(ascii: " ") else { throw NotPlain() }
        end = index + 1
      default: end = index + 1
      }
      index += 1
    }
    return start..<end
  }

  /// A text with its quotes, on this line and without escapes.
  private func quoted(at start: Int) throws(NotPlain) -> Range<Int> {
    let quote = text[start]
    var index = start + 1
    while index < lineEnd, text[index] != quote {
      if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { throw NotPlain() }
      index += 1
    }
    // Two single quotes stand for one.
    guard index < lineEnd, index + 1 == lineEnd || text[index + 1] != quote else {
      throw NotPlain()
    }
    return start..<index + 1
  }

  /// A list of texts between brackets, and where it ends.
  private func brackets(at start: Int) throws(NotPlain) -> (value: YAMLValue, end: Int) {
    var values: [YAMLValue] = []
    var index = skippingSpaces(start + 1)
    if index < lineEnd, text[index] == UInt8(ascii: "]") {
      index += 1
    } else {
      repeat {
        index = skippingSpaces(index)
        guard index < lineEnd else { throw NotPlain() }
        let (value, end) = try scalar(at: index, inBrackets: true)
        values.append(value)
        index = skippingSpaces(end)
        guard index < lineEnd else { throw NotPlain() }
        index += 1
      } while text[index - 1] == UInt8(ascii: ",")
      guard text[index - 1] == UInt8(ascii: "]") else { throw NotPlain() }
    }
    return (YAMLValue(content: .list(values), place: place(start..<start + 1)), index)
  }

  private func plainInBrackets(at start: Int) throws(NotPlain) -> Range<Int> {
    guard Self.isLetterOrDigit(text[start]) || text[start] >= 0x80 else { throw NotPlain() }
    var end = start
    var index = start
    while index < lineEnd, Self.isPlainInBrackets(text[index]) {
      index += 1
      if text[index - 1] != UInt8(ascii: " ") { end = index }
    }
    return start..<end
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }
}
