import Content
import Core

/// What a citation names: a fact of a source, or the source as a whole.
package struct CitationKey: Hashable, Sendable {
  package var source: Slug
  package var fact: Slug?

  package init(source: Slug, fact: Slug?) {
    self.source = source
    self.fact = fact
  }

  package init(_ citation: Citation) {
    self.init(source: citation.source, fact: citation.fact)
  }
}
