/// Finds in the tokens of one text what `ProseReader` tells of it.
struct ProseScan {
  private(set) var measure = ProseMeasure()
  private(set) var figures: [Figure] = []
  private(set) var abbreviations: [FoundAbbreviation] = []

  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeBufferPointer<Token>
  private let links: [Range<Int>]

  init(
    text: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>, links: [Range<Int>]
  ) {
    (self.text, self.tokens, self.links) = (text, tokens, links)
  }

  /// - Parameter counts: of all tokens.
  mutating func run(_ counts: Tokenizer.Counts) {
    measure = ProseMeasure(words: counts.words, longWords: counts.longWords)
    var linkCursor = RangeCursor(links)
    var isReference = false
    var citations = citations()[...]
    /// The words in the citations that were passed.
    var cited = 0
    /// The number of words at the end of the last sentence.
    var counted = 0
    for index in tokens.indices where tokens[index].isNotable {
      while let citation = citations.first, citation.upperBound <= index {
        cited += leaveOut(citation)
        citations.removeFirst()
      }
      let isCited = citations.first?.contains(index) ?? false
      switch tokens[index].kind {
      case .number:
        isReference = follows(index, isReference: isReference)
        if !isReference, !linkCursor.contains(tokens[index].bytes.lowerBound), !isDate(index) {
          figures.append(Figure(value: value(at: index), bytes: tokens[index].bytes))
        }
      case .word where !isCited: addAbbreviation(index)
      case .stop where !isCited && endsSentence(index):
        let words = Int(tokens[index].wordsBefore) - cited
        if words > counted { measure.sentences += 1 }
        counted = words
      case .word, .stop, .mark: break
      }
    }
    for citation in citations { _ = leaveOut(citation) }
    if measure.words > counted { measure.sentences += 1 }
  }

  // MARK: Sentences

  /// Takes the words of a citation out of the measure. Returns how many.
  private mutating func leaveOut(_ citation: Range<Int>) -> Int {
    let words = tokens[citation].count { $0.kind == .word || $0.kind == .number }
    measure.words -= words
    measure.longWords -= tokens[citation].count(where: \.isLong)
    return words
  }

  /// A stop with white space or the end of the text after it, quotation marks and brackets apart.
  private func endsSentence(_ index: Int) -> Bool {
    var next = index + 1
    var end = tokens[index].bytes.upperBound
    while next < tokens.count, tokens[next].bytes.lowerBound == end {
      guard tokens[next].isClosing else { return tokens[next].kind == .stop }
      end = tokens[next].bytes.upperBound
      next += 1
    }
    return true
  }

  /// The parentheses that hold nothing but links, as tokens.
  private func citations() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < links.count {
      guard let open = lastToken(before: links[index].lowerBound), isMark(open, "("),
        tokens[open].bytes.upperBound == links[index].lowerBound
      else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < links.count, isSeparator(links[last].upperBound..<links[last + 1].lowerBound)
      {
        last += 1
      }
      if let close = firstToken(from: links[last].upperBound), isMark(close, ")"),
        tokens[close].bytes.lowerBound == links[last].upperBound
      {
        found.append(open..<close + 1)
      }
      index = last + 1
    }
    return found
  }

  private func isSeparator(_ range: Range<Int>) -> Bool {
    Self.separators.contains { $0.elementsEqual(text[range]) }
  }

  private static let separators = [", ", "; ", " en ", " / "].map { Array($0.utf8) }

  // MARK: Figures

  /// Whether a number names a place in a text ("artikel 10b, lid 2 en 3"), not an amount.
  private func follows(_ index: Int, isReference: Bool) -> Bool {
    guard index > 0 else { return false }
    var before = index - 1
    if isReference {
      while before > 0, isJoin(before) { before -= 1 }
      if tokens[before].kind == .number { return true }
      before = index - 1
    }
    return isWord(before, among: Self.referenceWords)
  }

  private func isJoin(_ index: Int) -> Bool {
    isMark(index, ",") || isMark(index, "-") || isMark(index, "–") || isMark(index, ":")
      || isWord(index, among: Self.joins)
  }

  private static let joins = words("en of tot met")
  private static let referenceWords = words(
    """
    artikel artikelen lid leden boek hoofdstuk onderdeel onderdelen stap stappen trede treden punt \
    regel regels nummer nr wajong grondslag versie wcag
    """)

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { Array($0.utf8) }
  }

  /// `1 mei 2026`, or a year by itself.
  private func isDate(_ index: Int) -> Bool {
    if index + 1 < tokens.count, isWord(index + 1, among: Self.months) { return true }
    let digits = text[tokens[index].bytes]
    return digits.count == 4 && digits.allSatisfy(Tokenizer.isDigit)
      && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }

  private static let months = words(
    "januari februari maart april mei juni juli augustus september oktober november december")

  /// A point followed by three digits separates thousands; a comma is a decimal. "2,5 miljoen" is
  /// written out.
  private func value(at index: Int) -> String {
    var out: [UInt8] = []
    let digits = text[tokens[index].bytes]
    for (offset, byte) in digits.enumerated() {
      switch byte {
      case UInt8(ascii: ","): out.append(UInt8(ascii: "."))
      case UInt8(ascii: "."):
        let rest = digits.dropFirst(offset + 1).prefix { Tokenizer.isDigit($0) }
        if rest.count != 3 { out.append(byte) }
      default: out.append(byte)
      }
    }
    guard index + 1 < tokens.count,
      let scale = Self.scales.first(where: { isWord(index + 1, among: [$0.word]) })
    else { return String(decoding: out, as: UTF8.self) }
    return String(decoding: scaled(out, by: scale.zeros), as: UTF8.self)
  }

  private static let scales = [
    (word: Array("miljoen".utf8), zeros: 6), (word: Array("miljard".utf8), zeros: 9),
  ]

  /// Moves the decimal point to the right.
  private func scaled(_ number: [UInt8], by zeros: Int) -> [UInt8] {
    let point = number.firstIndex(of: UInt8(ascii: ".")) ?? number.count
    var fraction = Array(number.dropFirst(point + 1))
    if fraction.count > zeros { return number }
    fraction += [UInt8](repeating: UInt8(ascii: "0"), count: zeros - fraction.count)
    return number[..<point] + fraction
  }

  // MARK: Abbreviations

  /// Up to the first hyphen or apostrophe, when that is nothing but capitals.
  private mutating func addAbbreviation(_ index: Int) {
    let bytes = tokens[index].bytes
    let capitals = text[bytes].prefix { $0 &- 0x41 < 26 }
    let isWhole = capitals.endIndex == bytes.upperBound
    guard isWhole || "-'\u{2019}".utf8.contains(text[capitals.endIndex]),
      !links.contains(where: { $0.contains(bytes.lowerBound) })
    else { return }
    abbreviations.append(
      FoundAbbreviation(
        value: String(decoding: capitals, as: UTF8.self), bytes: capitals.indices,
        isWrittenOut: isWhole && isWrittenOut(index)))
  }

  /// Whether it stands between parentheses after what it is short for, or that comes between them.
  private func isWrittenOut(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if index > 0, isMark(index - 1, "("), isMark(index + 1, ")") { return true }
    return isMark(index + 1, "(") && index + 2 < tokens.count && tokens[index + 2].kind == .word
      && tokens[index + 2].letters > 2
  }

  // MARK: Tokens

  private func isMark(_ index: Int, _ text: String) -> Bool {
    tokens[index].kind == .mark && self.text[tokens[index].bytes].elementsEqual(text.utf8)
  }

  private func isWord(_ index: Int, among words: [[UInt8]]) -> Bool {
    guard tokens[index].kind == .word else { return false }
    let word = text[tokens[index].bytes]
    return words.contains {
      word.count == $0.count && word.lazy.map { $0 | 0x20 }.elementsEqual($0)
    }
  }

  /// The last token that ends at or before a byte.
  private func lastToken(before byte: Int) -> Int? {
    let index = tokens.partitioningIndex { $0.bytes.upperBound > byte }
    return index > 0 ? index - 1 : nil
  }

  /// The first token that begins at or after a byte.
  private func firstToken(from byte: Int) -> Int? {
    let index = tokens.partitioningIndex { $0.bytes.lowerBound >= byte }
    return index < tokens.count ? index : nil
  }
}

/// Tells, for rising places, whether they are in one of some sorted ranges.
private struct RangeCursor {
  private let ranges: [Range<Int>]
  private var index = 0

  init(_ ranges: [Range<Int>]) { self.ranges = ranges }

  mutating func contains(_ place: Int) -> Bool {
    while index < ranges.count, ranges[index].upperBound <= place { index += 1 }
    return index < ranges.count && ranges[index].contains(place)
  }
}

extension UnsafeBufferPointer {
  /// The first index whose element satisfies a condition that, once true, stays true.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
