import Core

extension Sequence {
  func sortedByTitle(_ title: (Element) -> String) -> [Element] {
    sorted(byTitle: { TitleKey(title($0)) }, then: { _, _ in false })
  }

  /// Those of which the keys are the same are sorted by `isBefore`, and stay in their order where that does not
  /// tell them apart.
  func sorted(
    byTitle key: (Element) -> TitleKey, then isBefore: (Element, Element) -> Bool
  ) -> [Element] {
    let elements = Array(self)
    let keys = elements.map(key)
    // Numbers are compared without a copy of the whole key, and nearly always decide.
    let beginnings = keys.map(\.beginning)
    return beginnings.withUnsafeBufferPointer { beginnings in
      keys.indices.sorted { a, b in
        if beginnings[a] != beginnings[b] { return beginnings[a] < beginnings[b] }
        return keys[a] == keys[b] ? isBefore(elements[a], elements[b]) : keys[a] < keys[b]
      }
    }.map { elements[$0] }
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
