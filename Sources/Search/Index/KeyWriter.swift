/// Writes what stands under a key. FORMAT.md: "Word file".
///
/// A class, like everything large that many closures share: copying a struct counts a reference for each
/// of its arrays.
final class KeyWriter: Sendable {
  /// The most postings of the forms of a word, and of each other kind.
  static let formLimit = 1200
  static let otherLimit = 600

  let vocabulary: Vocabulary
  let keys: KeyTable
  let table: PostingTable

  init(_ vocabulary: Vocabulary, _ keys: KeyTable, _ table: PostingTable) {
    self.vocabulary = vocabulary
    self.keys = keys
    self.table = table
  }

  /// Appends `["form","postings",…]`; the words of `others` without postings when `isHome` says that
  /// those stand in the same file.
  func write(
    _ key: Int32, to out: inout JSONBytes, _ merger: inout PageMerger, isHome: (Int32) -> Bool
  ) {
    out.open("[")
    addForms(of: key, to: &out, isHome: isHome)
    if !keys.compounds.isEmpty(key) {
      let lists = keys.compounds[key].map { table[$0] }
      addMerged([UInt8(ascii: "+")], lists, without: forms(of: key), to: &out, &merger)
    }
    if !keys.synonyms.isEmpty(key) || !keys.joined.isEmpty(key) {
      let lists = keys.synonyms[key].map { table[number(ofSet: $0)] } + [keys.joined[key]]
      addMerged([UInt8(ascii: "=")], lists, without: forms(of: key), to: &out, &merger)
    }
    if !keys.phrases.isEmpty(key) {
      for phrase in keys.phrases[key].sorted(by: { ($0.name, $0.set) < ($1.name, $1.set) }) {
        let list = table[number(ofSet: phrase.set)]
        addMerged(Array("=\(phrase.name)".utf8), [list], without: [], to: &out, &merger)
      }
    }
    out.close("]")
  }

  private func addForms(of key: Int32, to out: inout JSONBytes, isHome: (Int32) -> Bool) {
    var total = 0
    forEach(of: keys.forms, key) { total += table.count(of: $0) }
    forEach(of: keys.others, key) { if !isHome($0) { total += table.count(of: $0) } }
    guard total > Self.formLimit else {
      forEach(of: keys.forms, key) { add($0, table.range(of: $0), to: &out) }
      forEach(of: keys.others, key) { add($0, isHome($0) ? nil : table.range(of: $0), to: &out) }
      return
    }
    var copied: [Int32] = []
    forEach(of: keys.forms, key) { copied.append($0) }
    forEach(of: keys.others, key) { if !isHome($0) { copied.append($0) } }
    let kept = PostingSelection.best(copied.map { table[$0] }, limit: Self.formLimit)
    var next = kept.makeIterator()
    forEach(of: keys.forms, key) { add($0, next.next(), to: &out) }
    forEach(of: keys.others, key) { add($0, isHome($0) ? nil : next.next(), to: &out) }
  }

  /// Calls `body` with the words under a key in order, the key itself first.
  @inline(__always)
  private func forEach(of words: Relation<Int32>, _ key: Int32, _ body: (Int32) -> Void) {
    let range = words.range(of: key)
    guard range.count > 1 else {
      if let only = range.first { body(words.values[only]) }
      return
    }
    for index in range where words.values[index] == key { body(key) }
    for index in range where words.values[index] != key { body(words.values[index]) }
  }

  /// The postings of every form of a key.
  private func forms(of key: Int32) -> [ArraySlice<Posting>] {
    (keys.forms[key] + keys.others[key]).map { table[$0] }
  }

  private func number(ofSet set: Int32) -> Int32 { Int32(vocabulary.wordCount) + set }

  /// - Parameter postings: where those of the word stand in the table.
  private func add(_ word: Int32, _ postings: Range<Int>?, to out: inout JSONBytes) {
    addName(of: word, to: &out)
    if let postings {
      let all = table.values
      add(all.span.extracting(postings), df: postings.count, to: &out)
    } else {
      out.plain(most: 0) { _ in 0 }
    }
  }

  private func add(_ word: Int32, _ postings: ArraySlice<Posting>?, to out: inout JSONBytes) {
    addName(of: word, to: &out)
    if let postings {
      add(postings.span, df: table.count(of: word), to: &out)
    } else {
      out.plain(most: 0) { _ in 0 }
    }
  }

  private func add(_ postings: Span<Posting>, df: Int, to out: inout JSONBytes) {
    out.plain(most: PostingEncoding.room(for: postings.count)) {
      PostingEncoding.write(postings, df: df, to: $0)
    }
  }

  private func addName(of word: Int32, to out: inout JSONBytes) {
    out.next()
    vocabulary.lexicon.words.withBytes(of: word) { out.plain($0) }
    out.next()
  }

  /// The best of several lists together, without the pages that other lists have.
  private func addMerged(
    _ name: [UInt8], _ lists: [ArraySlice<Posting>], without present: [ArraySlice<Posting>],
    to out: inout JSONBytes, _ merger: inout PageMerger
  ) {
    guard lists.contains(where: { !$0.isEmpty }) else { return }
    let merged = merger.merged(lists, without: present)
    guard !merged.isEmpty else { return }
    let best = PostingSelection.best([merged[...]], limit: Self.otherLimit)[0]
    out.next()
    out.plain(name.span)
    out.next()
    add(best.span, df: merged.count, to: &out)
  }
}
