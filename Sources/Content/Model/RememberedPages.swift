import Core

/// Values that were made of pages one by one, to be used again while a page is the same.
package struct RememberedPages<Value: Sendable>: Sendable {
  /// Sorted by id.
  @usableFromInline let pages: [Page]
  /// Of each page its own.
  package let values: [Value]

  @inlinable package init(_ pages: [Page] = [], _ values: [Value] = []) {
    (self.pages, self.values) = (pages, values)
  }

  /// The values of pages: those that were made of these very pages, and new ones.
  ///
  /// - Parameters:
  ///   - pages: sorted by id.
  ///   - holds: whether what was made before holds still; nil where it does.
  ///   - make: pure.
  /// - Returns: also the places of what is new, where the pages have the ids that they had before.
  @inlinable package func updated(
    for pages: [Page], jobs: Int, whereIt holds: ((Value, Page) -> Bool)? = nil,
    make: @escaping @Sendable (Page) -> Value
  ) async -> (pages: RememberedPages, new: [Int]?) {
    let hasTheIds =
      pages.count == self.pages.count
      && zip(pages, self.pages).allSatisfy { $0 === $1 || $0.id == $1.id }
    let before = hasTheIds ? Array(pages.indices) : places(of: pages)
    let new = pages.indices.filter { place in
      let old = before[place]
      guard old < self.pages.count, self.pages[old] === pages[place] else { return true }
      return holds.map { !$0(self.values[old], pages[place]) } ?? false
    }
    let made = await concurrentMap(new.map { pages[$0] }, jobs: jobs, make)
    if hasTheIds {
      var values = self.values
      for (place, value) in zip(new, made) { values[place] = value }
      return (RememberedPages(pages, values), new)
    }
    var values: [Value] = []
    values.reserveCapacity(pages.count)
    for (place, value) in zip(new, made) {
      values += before[values.count..<place].map { self.values[$0] }
      values.append(value)
    }
    values += before[values.count...].map { self.values[$0] }
    return (RememberedPages(pages, values), nil)
  }

  /// Where each page stood, or would have stood. Both lists are walked side by side, and nothing is hashed.
  @usableFromInline func places(of pages: [Page]) -> [Int] {
    var next = 0
    return pages.map { page in
      while next < self.pages.count, self.pages[next] !== page, self.pages[next].id < page.id {
        next += 1
      }
      return next
    }
  }
}
