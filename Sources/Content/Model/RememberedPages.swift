/// Values that were made of pages one by one, to be used again while a page is the same.
package struct RememberedPages<Value: Sendable>: Sendable {
  /// Of each page of a list the value that holds still; the others are to be made.
  package struct Found: Sendable {
    @usableFromInline var values: [Value?]
    /// The pages without a value, in their order.
    package let missing: [Page]

    @usableFromInline init(_ values: [Value?], missing: [Page]) {
      (self.values, self.missing) = (values, missing)
    }

    /// All values, in the order of the pages.
    ///
    /// - Parameter made: those of `missing`, in that order.
    @inlinable package func completed(with made: [Value]) -> [Value] {
      var next = 0
      return values.map { value in
        if let value { return value }
        defer { next += 1 }
        return made[next]
      }
    }
  }

  @usableFromInline let pages: [Page]
  @usableFromInline let values: [Value]

  /// - Parameters:
  ///   - pages: sorted by id.
  ///   - values: of each page its own.
  @inlinable package init(_ pages: [Page] = [], _ values: [Value] = []) {
    (self.pages, self.values) = (pages, values)
  }

  /// The values that were made of these very pages. Both lists are walked side by side, and nothing is hashed.
  ///
  /// - Parameters:
  ///   - pages: sorted by id.
  ///   - holds: whether what was made before holds still.
  @inlinable package func found(
    for pages: [Page], whereIt holds: (Value, Page) -> Bool = { _, _ in true }
  ) -> Found {
    var next = 0
    var missing: [Page] = []
    let values = pages.map { page -> Value? in
      while next < self.pages.count, self.pages[next] !== page, self.pages[next].id < page.id {
        next += 1
      }
      if next < self.pages.count, self.pages[next] === page {
        next += 1
        if holds(self.values[next - 1], page) { return self.values[next - 1] }
      }
      missing.append(page)
      return nil
    }
    return Found(values, missing: missing)
  }
}
