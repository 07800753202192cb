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
  /// By word, its place among the sorted ones.
  let ranks: [Int32]

  init(_ vocabulary: Vocabulary, _ keys: KeyTable, _ table: PostingTable, ranks: [Int32]) {
    self.vocabulary = vocabulary
    self.keys = keys
    self.table = table
    self.ranks = ranks
  }

  /// Appends `["form","postings",…]`; the words of `others` without postings when `isHome` says that
  /// those stand in the same file.
  func write(
    _ key: Int32, to out: inout JSONBytes, _ merger: inout PageMerger, isHome: (Int32) -> Bool
  ) {
    out.open("[")
    let own = sorted(keys.forms[key], key)
    let others = sorted(keys.others[key], key)
    addForms(own, others, to: &out, isHome: isHome)
    let forms = { (own + others).map { self.table[$0] } }
    if !keys.compounds.isEmpty(key) {
      let lists = keys.compounds[key].map { table[$0] }
      addMerged([UInt8(ascii: "+")], lists, forms, to: &out, &merger)
    }
    if !keys.synonyms.isEmpty(key) || !keys.joined.isEmpty(key) {
      let lists = keys.synonyms[key].map { table[number(ofSet: $0)] }
      addMerged([UInt8(ascii: "=")], lists + [keys.joined[key]], forms, to: &out, &merger)
    }
    if !keys.phrases.isEmpty(key) {
      for phrase in keys.phrases[key].sorted(by: { ($0.name, $0.set) < ($1.name, $1.set) }) {
        let list = table[number(ofSet: phrase.set)]
        addMerged(Array("=\(phrase.name)".utf8), [list], { [] }, to: &out, &merger)
      }
    }
    out.close("]")
  }

  private func addForms(
    _ own: ArraySlice<Int32>, _ others: ArraySlice<Int32>, to out: inout JSONBytes,
    isHome: (Int32) -> Bool
  ) {
    var total = 0
    for word in own { total += table.count(of: word) }
    for word in others where !isHome(word) { total += table.count(of: word) }
    guard total > Self.formLimit else {
      for word in own { add(word, table[word], to: &out) }
      for word in others { add(word, isHome(word) ? nil : table[word], to: &out) }
      return
    }
    let copied = own + others.filter { !isHome($0) }
    let kept = PostingSelection.best(copied.map { table[$0] }, limit: Self.formLimit)
    for (word, postings) in zip(own, kept) { add(word, postings, to: &out) }
    var rest = kept.dropFirst(own.count)
    for word in others { add(word, isHome(word) ? nil : rest.removeFirst(), to: &out) }
  }

  private func number(ofSet set: Int32) -> Int32 { Int32(vocabulary.wordCount) + set }

  private func sorted(_ words: ArraySlice<Int32>, _ key: Int32) -> ArraySlice<Int32> {
    guard words.count > 1 else { return words }
    return words.sorted { a, b in
      a == key || (b != key && ranks[Int(a)] < ranks[Int(b)])
    }[...]
  }

  private func add(_ word: Int32, _ postings: ArraySlice<Posting>?, to out: inout JSONBytes) {
    out.next()
    out.plain(vocabulary[word])
    out.next()
    out.plain { if let postings { encode(postings, df: table.count(of: word), to: &$0) } }
  }

  private func addMerged(
    _ name: [UInt8], _ lists: [ArraySlice<Posting>], _ present: () -> [ArraySlice<Posting>],
    to out: inout JSONBytes, _ merger: inout PageMerger
  ) {
    guard lists.contains(where: { !$0.isEmpty }) else { return }
    let merged = merger.merged(lists, without: present())
    guard !merged.isEmpty else { return }
    let best = PostingSelection.best([merged[...]], limit: Self.otherLimit)
    out.next()
    out.plain(name[...])
    out.next()
    out.plain { encode(best[0], df: merged.count, to: &$0) }
  }

  private func encode(_ postings: ArraySlice<Posting>, df: Int, to out: inout [UInt8]) {
    PostingEncoding.append(postings, df: df, to: &out)
  }
}
