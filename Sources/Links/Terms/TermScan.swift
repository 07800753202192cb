import Content
import Core
import Markdown

/// Finds the first use of each term in a page's HTML, in one pass over its bytes.
///
/// The HTML is that of `HTMLRenderer`: well-formed, without a `>` in attributes. Headings, links, code,
/// quotations and header cells are passed over; the words in them stand for something else than themselves,
/// or lead somewhere already.
struct TermScan {
  private typealias Text = UnsafeBufferPointer<UInt8>

  private(set) var uses: [TermUse] = []
  private let glossary: Glossary
  private let targets: [LinkTarget]
  /// Per entry, whether the page needs no explanation of it (any more).
  private var isKnown: [Bool]
  /// How many elements are open whose text is passed over.
  private var passedOver = 0
  /// How many quotation marks are open in this block.
  private var quotes = 0
  private var isInTag = false
  /// Whether the text that a tag interrupted ended within a word: *werk*plek.
  private var endedInWord = false

  /// - Parameter targets: where the links of the page lead.
  static func uses(on page: Page, targets: [LinkTarget], _ glossary: Glossary) -> [TermUse] {
    let body = page.body.body
    guard !glossary.isEmpty, body.segments.count > 1 || body.segments.first?.isEmpty == false else {
      return []
    }
    var scan = TermScan(targets, glossary)
    if let own = glossary.entryOfTerm[page.id.path] { scan.isKnown[own] = true }
    scan.know(page.title)
    scan.run(body)
    return scan.uses
  }

  /// The uses in parts of a page that are shown together on a page of their own; by part.
  static func uses(inParts parts: [RenderedBody], targets: [LinkTarget], _ glossary: Glossary)
    -> [[TermUse]]
  {
    var scan = TermScan(targets, glossary)
    return parts.map { part in
      (scan.uses, scan.quotes, scan.endedInWord) = ([], 0, false)
      scan.run(part)
      return scan.uses
    }
  }

  private init(_ targets: [LinkTarget], _ glossary: Glossary) {
    self.glossary = glossary
    self.targets = targets
    isKnown = [Bool](repeating: false, count: glossary.entries.count)
  }

  /// A page whose title holds a term explains it by itself.
  private mutating func know(_ title: String) {
    Self.withBytes(of: title) { title in
      var index = 0
      while index < title.count {
        guard Letter.beginsWord(title[index]) else {
          index += 1
          continue
        }
        let end = WordTable.endOfWord(title, from: index)
        let match = self.match(title, index..<end)
        if let match { isKnown[match.entry] = true }
        index = max(end, match?.end ?? end)
      }
    }
  }

  private mutating func run(_ body: RenderedBody) {
    for (index, segment) in body.segments.enumerated() {
      Self.withBytes(of: segment) { scan($0, segment: index) }
      if index < body.holes.count, case .link(let link) = body.holes[index] {
        meetLink(link, hole: index, text: body.segments[index + 1])
      }
    }
  }

  // MARK: Text

  private mutating func scan(_ text: Text, segment: Int) {
    let beginnings = glossary.words.beginnings
    var index = isInTag ? endOfTag(text, from: 0) : 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "<") {
        index = meetTag(text, at: index)
        continue
      }
      if passedOver > 0 {
        index = Self.next(UInt8(ascii: "<"), in: text, from: index)
        continue
      }
      let next = beginnings.endOfOthers(in: text, from: index)
      if next > index {
        endedInWord = false
        index = next
      } else if Letter.beginsWord(byte) {
        index = meetWord(text, at: index, segment: segment)
      } else {
        index = meetMark(text, at: index)
      }
    }
  }

  /// Returns where to go on.
  private mutating func meetWord(_ text: Text, at start: Int, segment: Int) -> Int {
    let end = WordTable.endOfWord(text, from: start)
    let isRest = endedInWord
    endedInWord = true
    guard !isRest, quotes == 0, let match = match(text, start..<end) else { return end }
    let entry = glossary.entries[match.entry]
    if !isKnown[match.entry], entry.isLinked, !match.crossesTag {
      isKnown[match.entry] = true
      let isWrittenOut =
        match.isAbbreviation && entry.longForm != nil
        && !isBetweenParentheses(text, start..<match.end)
        && !isFollowed(text, from: match.end, byNameOf: match.entry)
      if entry.term != nil || isWrittenOut {
        uses.append(
          TermUse(
            place: .text(segment: segment, bytes: start..<match.end), entry: match.entry,
            isWrittenOut: isWrittenOut))
      }
    }
    return match.end
  }

  private mutating func meetMark(_ text: Text, at index: Int) -> Int {
    endedInWord = false
    switch text[index] {
    case UInt8(ascii: "&"): return Self.next(UInt8(ascii: ";"), in: text, from: index) + 1
    case UInt8(ascii: "-") where index + 1 < text.count && Letter.beginsWord(text[index + 1]):
      // The second part of a compound: "loon- en -kosten".
      return WordTable.endOfWord(text, from: index + 1)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      if text[index + 2] == 0x9C { quotes += 1 }
      if text[index + 2] == 0x9D { quotes = max(0, quotes - 1) }
      return index + 3
    default: return index + 1
    }
  }

  // MARK: Names

  private struct Match {
    var entry: Int
    var end: Int
    var isAbbreviation: Bool
    /// Emphasis begins or ends within the words, which no link could stand around.
    var crossesTag: Bool
  }

  private func match(_ text: Text, _ word: Range<Int>) -> Match? {
    guard glossary.words.beginnings.mayBegin(text, at: word.lowerBound) else { return nil }
    for name in glossary.words.names(of: text, at: word) {
      if let (end, crosses) = self.end(of: name, in: text, from: word.lowerBound) {
        return Match(
          entry: Int(name.entry), end: end, isAbbreviation: name.isAbbreviation, crossesTag: crosses
        )
      }
    }
    return nil
  }

  /// Where a name ends that stands at `start`, when it does; in between may be any white space.
  private func end(of name: Glossary.Name, in text: Text, from start: Int) -> (Int, Bool)? {
    var index = start
    var crosses = false
    var before: UInt8 = 0
    for byte in name.bytes {
      if byte == UInt8(ascii: " ") {
        guard let gap = endOfGap(text, from: index) else { return nil }
        crosses = crosses || gap.crosses
        index = gap.end
      } else {
        guard index < text.count else { return nil }
        let found = name.isExact ? text[index] : Letter.folded(text[index], after: before)
        guard found == byte else { return nil }
        before = text[index]
        index += 1
      }
    }
    return endsWord(text, at: index) ? (index, crosses) : nil
  }

  private func endsWord(_ text: Text, at index: Int) -> Bool {
    guard index < text.count else { return true }
    if text[index] == UInt8(ascii: "<"), Element(text, at: index) == .inline {
      let after = Self.next(UInt8(ascii: ">"), in: text, from: index) + 1
      return after >= text.count || !Letter.continuesWord(text[after])
    }
    // A hyphen that ends a word has its other half elsewhere: "loon- en kosten".
    if Letter.continuesWord(text[index]) || text[index] == UInt8(ascii: "-") { return false }
    let joint = WordTable.joint(text, at: index)
    return joint == 0 || index + joint >= text.count || !Letter.beginsWord(text[index + joint])
  }

  private func endOfGap(_ text: Text, from start: Int) -> (end: Int, crosses: Bool)? {
    var (index, hasSpace, crosses) = (start, false, false)
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        hasSpace = true
        index += 1
      case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0:
        hasSpace = true
        index += 2
      case UInt8(ascii: "<") where Element(text, at: index) == .inline:
        crosses = true
        index = Self.next(UInt8(ascii: ">"), in: text, from: index) + 1
      default: return hasSpace ? (index, crosses) : nil
      }
    }
    return nil
  }

  // MARK: Abbreviations

  private func isBetweenParentheses(_ text: Text, _ word: Range<Int>) -> Bool {
    word.lowerBound > 0 && text[word.lowerBound - 1] == UInt8(ascii: "(")
  }

  /// Whether the text itself goes on with another name of the entry between parentheses: "vso (voortgezet
  /// speciaal onderwijs)".
  private func isFollowed(_ text: Text, from end: Int, byNameOf entry: Int) -> Bool {
    guard end + 2 < text.count, text[end] == UInt8(ascii: " "), text[end + 1] == UInt8(ascii: "("),
      Letter.beginsWord(text[end + 2])
    else { return false }
    return match(text, end + 2..<WordTable.endOfWord(text, from: end + 2))?.entry == entry
  }

  // MARK: Tags and links

  private enum Element {
    /// Its text is passed over.
    case passedOver
    case inline
    case block

    init(_ text: Text, at index: Int) {
      let start = index + (index + 1 < text.count && text[index + 1] == UInt8(ascii: "/") ? 2 : 1)
      let first = start < text.count ? text[start] : 0
      let second = start + 1 < text.count ? text[start + 1] : UInt8(ascii: " ")
      let isShort = second == UInt8(ascii: ">") || second == UInt8(ascii: " ")
      // a, h1 to h6, blockquote, code and pre, sup (the mark of a footnote), th; em, del, strong.
      switch (first, second) {
      case (UInt8(ascii: "a"), _) where isShort: self = .passedOver
      case (UInt8(ascii: "h"), 0x31...0x36): self = .passedOver
      case (UInt8(ascii: "b"), UInt8(ascii: "l")): self = .passedOver
      case (UInt8(ascii: "c"), _), (UInt8(ascii: "p"), UInt8(ascii: "r")): self = .passedOver
      case (UInt8(ascii: "s"), UInt8(ascii: "u")): self = .passedOver
      case (UInt8(ascii: "t"), UInt8(ascii: "h")):
        let third = start + 2 < text.count ? text[start + 2] : 0
        // Not thead.
        self = third == UInt8(ascii: "e") ? .block : .passedOver
      case (UInt8(ascii: "e"), _), (UInt8(ascii: "d"), UInt8(ascii: "e")): self = .inline
      case (UInt8(ascii: "s"), UInt8(ascii: "t")): self = .inline
      default: self = .block
      }
    }
  }

  private mutating func meetTag(_ text: Text, at index: Int) -> Int {
    let isEnd = index + 1 < text.count && text[index + 1] == UInt8(ascii: "/")
    if passedOver > 0, index > 0, text[index - 1] != UInt8(ascii: ">") {
      endedInWord = Letter.continuesWord(text[index - 1])
    }
    switch Element(text, at: index) {
    case .passedOver: passedOver += isEnd ? -1 : 1
    case .inline: break
    case .block:
      endedInWord = false
      quotes = 0
    }
    return endOfTag(text, from: index)
  }

  private mutating func endOfTag(_ text: Text, from index: Int) -> Int {
    let end = Self.next(UInt8(ascii: ">"), in: text, from: index)
    isInTag = end == text.count
    return min(end + 1, text.count)
  }

  /// An editor's link to a term explains it too. Where the link is the word itself, it looks and works as
  /// one that comes by itself.
  private mutating func meetLink(_ link: Int, hole: Int, text: String) {
    guard passedOver == 1, quotes == 0, targets.indices.contains(link),
      case .site(let path, nil) = targets[link], let entry = glossary.entryOfTerm[path],
      !isKnown[entry]
    else { return }
    isKnown[entry] = true
    Self.withBytes(of: text) { text in
      let start = Self.next(UInt8(ascii: ">"), in: text, from: 0) + 1
      let end = Self.next(UInt8(ascii: "<"), in: text, from: start)
      guard start < end, text[end...].starts(with: "</a>".utf8), Letter.beginsWord(text[start]),
        let match = match(text, start..<WordTable.endOfWord(text, from: start)),
        match.entry == entry, match.end == end
      else { return }
      uses.append(
        TermUse(
          place: .link(hole: hole), entry: entry,
          isWrittenOut: match.isAbbreviation && glossary.entries[entry].longForm != nil
            && !isFollowed(text, from: end + 4, byNameOf: entry)))
    }
  }

  // MARK: Bytes

  /// The first place of a byte, or the end.
  private static func next(_ byte: UInt8, in text: Text, from start: Int) -> Int {
    text.firstIndex(of: byte, from: start) ?? text.count
  }

  private static func withBytes(of text: String, _ body: (Text) -> Void) {
    var text = text
    text.withUTF8(body)
  }
}
