import Content

/// An organisation on the social map: its page, with what it says of itself.
struct Organisation: Sendable {
  var page: Page
  var details: OrganisationDetails

  init?(_ page: Page) {
    guard case .organisation(let details) = page.details else { return nil }
    self.page = page
    self.details = details
  }
}

extension SiteOverview {
  /// The pages about a municipality, and the organisations that work in its whole region.
  func pages(about municipality: Municipality) -> [Page] {
    let own = pagesOfMunicipality[municipality.code] ?? []
    let ids = Set(own.map(\.id))
    return own + organisations(in: municipality).map(\.page).filter { !ids.contains($0.id) }
  }

  /// Those that name the municipality or its region.
  func organisations(in municipality: Municipality) -> [Organisation] {
    let pages =
      (pagesOfMunicipality[municipality.code] ?? []) + (pagesOfRegion[municipality.region] ?? [])
    var seen = Set<PageID>()
    return pages.filter { $0.id.kind == .organisation && seen.insert($0.id).inserted }
      .compactMap { Organisation($0) }
  }
}
