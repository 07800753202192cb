import Core

/// The names of a glossary by their first word, made once, so that nearly every word of a text is seen to be
/// none of them by its first three letters.
///
/// A class, because every word of every page asks it, and its arrays would be counted each time.
final class WordTable: Sendable, Equatable {
  /// The longest first, so that "beschut werk" is found before "werk".
  private let names: [Glossary.Name]
  /// By the hash of the first word, where its names stand.
  private let byWord: [UInt64: Range<Int>]
  /// Of the first words.
  let beginnings: WordBeginnings

  static func == (a: WordTable, b: WordTable) -> Bool { a.names == b.names }

  init(_ names: [Glossary.Name]) {
    let keyed = names.map { name -> (hash: UInt64, name: Glossary.Name) in
      (name.bytes.withUnsafeBufferPointer { Self.hash($0, 0..<Self.endOfWord($0, from: 0)) }, name)
    }
    .sorted { a, b in
      let (one, two) = (a.name.bytes, b.name.bytes)
      if a.hash != b.hash { return a.hash < b.hash }
      return one.count == two.count ? one.lexicographicallyPrecedes(two) : one.count > two.count
    }
    self.names = keyed.map(\.name)
    var byWord: [UInt64: Range<Int>] = [:]
    var beginnings = WordBeginnings()
    for (index, (hash, name)) in keyed.enumerated() {
      byWord[hash] = (byWord[hash]?.lowerBound ?? index)..<index + 1
      beginnings.insert(name.bytes.prefix { $0 != UInt8(ascii: " ") })
    }
    self.byWord = byWord
    self.beginnings = beginnings
  }

  /// The names that begin with the word at these bytes, the longest first.
  func names(of text: UnsafeBufferPointer<UInt8>, at word: Range<Int>) -> ArraySlice<Glossary.Name>
  {
    byWord[Self.hash(text, word)].map { names[$0] } ?? []
  }

  /// The end of the word that begins at `start`: with the hyphens and apostrophes within it.
  static func endOfWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = text.endOfLetters(from: start)
    while true {
      while index < text.count, Letter.continuesWord(text[index]) { index += 1 }
      let joint = joint(text, at: index)
      guard joint > 0, index + joint < text.count, Letter.beginsWord(text[index + joint]) else {
        return index
      }
      index += joint
    }
  }

  /// The length of the hyphen or apostrophe at a byte; 0 for anything else.
  static func joint(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return 1
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99:
      return 3
    default: return 0
    }
  }

  /// FNV-1a of the folded bytes.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var before: UInt8 = 0
    for index in word {
      hash = (hash ^ UInt64(Letter.folded(text[index], after: before))) &* 0x100_0000_01b3
      before = text[index]
    }
    return hash
  }
}
