/// The pages of a site in the order of their numbers: those that have expired last, then by kind and
/// address.
struct NumberedPages: Sendable {
  private let pages: [SearchPage]

  init(_ site: consuming SearchSite) {
    let places = Dictionary(
      site.kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pages = site.pages
    let keys = pages.map {
      (expired: $0.isExpired ? 1 : 0, kind: places[$0.kind] ?? places.count, address: $0.address)
    }
    self.pages = keys.indices.sorted { keys[$0] < keys[$1] }.map { pages[$0] }
  }

  var count: Int { pages.count }
  var numbers: Range<Int> { pages.indices }

  subscript(number: Int) -> SearchPage { pages[number] }

  /// How many have not expired: the first ones.
  var currentCount: Int { numbers.prefix { !self[$0].isExpired }.count }

  /// The numbers at which a run of pages of one kind begins.
  var runs: [Int] {
    numbers.filter {
      $0 == 0 || self[$0 - 1].kind != self[$0].kind
        || self[$0 - 1].isExpired != self[$0].isExpired
    }
  }
}
