import Core

/// The order of titles in a list: by what counts, then as written. Made once for each title, because
/// sorting compares each title many times.
struct TitleKey: Comparable {
  private let folded: String
  private let title: String

  init(_ title: String) {
    folded = Slug.folding(title)
    self.title = title
  }

  static func < (a: TitleKey, b: TitleKey) -> Bool { (a.folded, a.title) < (b.folded, b.title) }
}

extension Sequence {
  func sortedByTitle(_ title: (Element) -> String) -> [Element] {
    map { (key: TitleKey(title($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}
