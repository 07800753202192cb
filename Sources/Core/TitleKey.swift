/// The order of titles in a list: by what counts, then as written. Made once for each title, because
/// sorting compares each title many times.
package struct TitleKey: Comparable, Sendable {
  /// What the folded title begins with, as numbers in the same order: they decide nearly always.
  package let beginning: (UInt64, UInt64)
  @usableFromInline let folded: String
  @usableFromInline let title: String

  package init(_ title: String) {
    folded = Slug.folding(title)
    self.title = title
    var bytes = folded.utf8.makeIterator()
    func nextEight() -> UInt64 {
      (0..<8).reduce(0) { number, _ in number << 8 | UInt64(bytes.next() ?? 0) }
    }
    beginning = (nextEight(), nextEight())
  }

  @inlinable package static func < (a: TitleKey, b: TitleKey) -> Bool {
    a.beginning == b.beginning
      ? (a.folded, a.title) < (b.folded, b.title) : a.beginning < b.beginning
  }

  @inlinable package static func == (a: TitleKey, b: TitleKey) -> Bool {
    a.beginning == b.beginning && a.folded == b.folded && a.title == b.title
  }
}
