/// A page of a site: what its number depends on, and how to make the rest.
///
/// The rest is made when it is read, and let go then: the texts of all pages together are as large as the site.
package struct SearchPage: Sendable {
  /// Relative to the site's root: `gemeenten/almere/`.
  package var address: String
  /// The id of one of `SearchSite.kinds`.
  package var kind: String
  package var isExpired: Bool
  package var document: @Sendable () -> SearchDocument

  package init(
    address: String, kind: String, isExpired: Bool = false,
    document: @escaping @Sendable () -> SearchDocument
  ) {
    self.address = address
    self.kind = kind
    self.isExpired = isExpired
    self.document = document
  }
}
