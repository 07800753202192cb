import Core

/// Which page: its kind and its slug (for nested pages the slugs of the folders too).
package struct PageID: Sendable {
  package let kind: PageKind
  package let slugs: [Slug]
  /// Worked out once: every link to the page is written from it.
  package let path: SitePath

  package init(_ kind: PageKind, _ slug: Slug) {
    self.init(kind, slugs: [slug])
  }

  /// - Parameter slugs: more than one only for `.page`; empty only for the home page.
  package init(_ kind: PageKind, slugs: [Slug]) {
    self.kind = kind
    self.slugs = slugs
    path = slugs.reduce(kind.listPath) { $0.page($1) }
  }

  /// The slug of the page itself; the home page's is nil.
  package var slug: Slug? { slugs.last }
}

/// The kind and the path say all: slugs hold no slash.
extension PageID: Hashable {
  package static func == (a: PageID, b: PageID) -> Bool { a.kind == b.kind && a.path == b.path }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(path)
  }
}

extension PageID: Comparable {
  package static func < (a: PageID, b: PageID) -> Bool {
    a.kind != b.kind ? a.kind < b.kind : a.slugs.lexicographicallyPrecedes(b.slugs)
  }
}

extension PageID: CustomStringConvertible {
  package var description: String {
    "\(kind.rawValue) \(slugs.map(\.text).joined(separator: "/"))"
  }
}
