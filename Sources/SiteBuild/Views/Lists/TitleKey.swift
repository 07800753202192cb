import Core

/// The order of titles in a list: by what counts, then as written. Made once for each title, because
/// sorting compares each title many times.
struct TitleKey: Comparable {
  /// What the folded title begins with, as a number in the same order: it decides nearly always.
  private let beginning: UInt64
  private let folded: String
  private let title: String

  init(_ title: String) {
    folded = Slug.folding(title)
    self.title = title
    var beginning: UInt64 = 0
    var bytes = folded.utf8.makeIterator()
    for _ in 0..<8 { beginning = beginning << 8 | UInt64(bytes.next() ?? 0) }
    self.beginning = beginning
  }

  static func < (a: TitleKey, b: TitleKey) -> Bool {
    a.beginning == b.beginning
      ? (a.folded, a.title) < (b.folded, b.title) : a.beginning < b.beginning
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
