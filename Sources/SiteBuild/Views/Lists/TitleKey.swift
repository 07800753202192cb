import Core

/// The order of titles in a list: by what counts, then as written. Made once for each title, because
/// sorting compares each title many times.
struct TitleKey: Comparable {
  /// What the folded title begins with, as numbers in the same order: they decide nearly always.
  private let beginning: (UInt64, UInt64)
  private let folded: String
  private let title: String

  init(_ title: String) {
    folded = Slug.folding(title)
    self.title = title
    var bytes = folded.utf8.makeIterator()
    func nextEight() -> UInt64 {
      (0..<8).reduce(0) { number, _ in number << 8 | UInt64(bytes.next() ?? 0) }
    }
    beginning = (nextEight(), nextEight())
  }

  static func < (a: TitleKey, b: TitleKey) -> Bool {
    a.beginning == b.beginning
      ? (a.folded, a.title) < (b.folded, b.title) : a.beginning < b.beginning
  }

  static func == (a: TitleKey, b: TitleKey) -> Bool {
    a.beginning == b.beginning && a.folded == b.folded && a.title == b.title
  }
}

extension Sequence {
  func sortedByTitle(_ title: (Element) -> String) -> [Element] {
    sortedByKey { TitleKey(title($0)) }
  }

  /// Sorted by a key that is made once for each element; equal ones stay in their order. Only numbers change
  /// place meanwhile: elements and keys would be copied again and again.
  func sortedByKey<Key: Comparable>(_ key: (Element) -> Key) -> [Element] {
    let elements = Array(self)
    let keys = elements.map(key)
    return keys.withUnsafeBufferPointer { keys in
      keys.indices.sorted { keys[$0] < keys[$1] }
    }.map { elements[$0] }
  }
}
