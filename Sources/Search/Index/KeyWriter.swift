/// Writes what stands under a key. FORMAT.md: "Word file".
struct KeyWriter: Sendable {
  /// The most postings of the forms of a word, and of each other kind.
  static let formLimit = 3000
  static let otherLimit = 1000

  let vocabulary: Vocabulary
  let table: PostingTable

  /// `["form","postings",…]`; the words of `others` without postings when `isHome` says that those
  /// stand in the same file.
  func json(_ entry: KeyTable.Entry, key: String, isHome: (Int32) -> Bool) -> [UInt8] {
    var out = JSONBytes()
    out.open("[")
    let forms = sorted(entry.forms, key) + sorted(entry.others, key)
    let copied = forms.filter { entry.forms.contains($0) || !isHome($0) }
    let lists = copied.map { table[Int($0)] }
    let kept = PostingSelection.best(lists, limit: Self.formLimit)
    var texts: [Int32: ([UInt8])] = [:]
    for (index, word) in copied.enumerated() {
      var text: [UInt8] = []
      PostingEncoding.append(kept[index], df: lists[index].count, to: &text)
      texts[word] = text
    }
    for word in forms { add(vocabulary.words[Int(word)], texts[word] ?? [], to: &out) }
    let present = forms.map { table[Int($0)] }
    addMerged("+", entry.compounds.map { table[Int($0)] }, present, to: &out)
    let synonyms = entry.synonyms.map { table[vocabulary.words.count + Int($0)] }
    addMerged("=", synonyms + [entry.joined[...]], present, to: &out)
    for (name, set) in entry.phrases.sorted(by: { ($0.name, $0.set) < ($1.name, $1.set) }) {
      addMerged("=" + name, [table[vocabulary.words.count + Int(set)]], [], to: &out)
    }
    out.close("]")
    return out.bytes
  }

  private func sorted(_ words: [Int32], _ key: String) -> [Int32] {
    Set(words).sorted {
      let a = vocabulary.words[Int($0)]
      let b = vocabulary.words[Int($1)]
      return (a == key ? 0 : 1, a) < (b == key ? 0 : 1, b)
    }
  }

  private func addMerged(
    _ name: String, _ lists: [ArraySlice<Posting>], _ present: [ArraySlice<Posting>],
    to out: inout JSONBytes
  ) {
    guard lists.contains(where: { !$0.isEmpty }) else { return }
    let merged = PostingSelection.merged(lists, without: present)
    guard !merged.isEmpty else { return }
    let best = PostingSelection.best([merged[...]], limit: Self.otherLimit)
    var text: [UInt8] = []
    PostingEncoding.append(best[0], df: merged.count, to: &text)
    add(name, text, to: &out)
  }

  private func add(_ name: String, _ text: [UInt8], to out: inout JSONBytes) {
    out.next()
    out.string(name)
    out.next()
    out.plain(text)
  }
}
