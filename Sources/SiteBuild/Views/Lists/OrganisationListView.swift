import Content
import Core
import Templates

/// The social map: who does what, by role, sector, region and name. A script narrows the first of these
/// lists; without it the others are there.
enum OrganisationListView {
  /// More than this is too long for one page: then there is only the list from A to Z.
  private static let most = 400

  private static let byRole = PageKind.organisation.listPath
  private static let orders: [(title: InterfaceText, path: SitePath)] = [
    (.byRole, byRole), (.bySector, SiteAddress.organisationsBySector),
    (.byRegion, SiteAddress.organisationsByRegion),
    (.alphabetical, SiteAddress.organisationsByName),
  ]

  static func hasOrders(_ content: SiteContent) -> Bool {
    (1...most).contains(content.pages(of: .organisation).count)
  }

  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    let organisations = site.pages(of: .organisation).compactMap { Organisation($0) }
    guard hasOrders(site.context.content) else { return alphabetical(organisations, byRole, site) }
    return [
      page(.role, byRole, organisations, site),
      page(.sector, SiteAddress.organisationsBySector, organisations, site),
      page(.region, SiteAddress.organisationsByRegion, organisations, site),
    ] + alphabetical(organisations, SiteAddress.organisationsByName, site)
  }

  private static func page(
    _ field: FilterField, _ path: SitePath, _ organisations: [Organisation], _ site: SiteOverview
  ) -> PlannedPage {
    PlannedPage(path: path, template: "lijst", changed: nil) {
      value(field, path, organisations, site)
    }
  }

  private static func value(
    _ field: FilterField, _ path: SitePath, _ organisations: [Organisation], _ site: SiteOverview
  ) -> TemplateValue {
    let frame = PageFrame(site, at: path)
    let items = organisations.map { ($0, FilterField.values(of: $0, site)) }
    let isFiltered = path == byRole
    let filters = Filters(
      isFiltered ? [.municipality, .region, .role, .sector, .topic] : [], of: items.map(\.1), site)
    var list = ListView(head: head(frame, path))
    list.orders = orders
    list.groups = field.choices(site).compactMap { choice in
      let entries = items.filter { $0.1[field]?.contains(choice.value) ?? false }
      guard !entries.isEmpty else { return nil }
      return ListGroup(
        id: "k-\(field.rawValue)-\(choice.value)", title: choice.title,
        explanation: explanation(of: choice.value, field, frame.content),
        entries: entries.map { organisation, values in
          let note = note(on: organisation, leavingOut: field, site)
          var entry = ListEntry(organisation.page, note: note)
          entry.marks = isFiltered ? filters.marks(of: values) : nil
          return entry
        }.sortedByTitle(\.title))
    }
    if isFiltered {
      list.filters = filters.value(
        one: .organisationsOne, more: .organisationsMore, none: .organisationsNone, in: frame)
    } else {
      list.jumps = (.toTopic, list.groups.map { ($0.title, "#\($0.id)") })
    }
    return list.value(in: frame)
  }

  private static func head(_ frame: PageFrame, _ path: SitePath) -> PageHead {
    var head = KindListView.head(of: .organisation, frame)
    if path != byRole, let order = orders.first(where: { $0.path == path }) {
      head.crumbs?.append(.init(title: head.title, path: byRole))
      head.title = "\(head.title): \(frame.t(order.title))"
    }
    return head
  }

  private static func explanation(
    of value: String, _ field: FilterField, _ content: SiteContent
  ) -> String? {
    let vocabulary =
      switch field {
      case .role: content.vocabularies.roles
      case .sector: content.vocabularies.sectors
      default: Vocabulary.empty
      }
    return vocabulary.entries.first { $0.id.text == value }?.explanation
  }

  /// What it does, in which sector and where; not what its heading says.
  private static func note(
    on organisation: Organisation, leavingOut field: FilterField? = nil, _ site: SiteOverview
  ) -> String {
    let vocabularies = site.context.content.vocabularies
    return [
      field == .role ? nil : vocabularies.roles.entry(organisation.details.role)?.label,
      field == .sector ? nil : vocabularies.sectors.entry(organisation.details.sector)?.label,
      places(of: organisation, site),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func places(of organisation: Organisation, _ site: SiteOverview) -> String {
    let metadata = organisation.page.metadata
    let register = site.context.content.register
    let t = site.context.strings
    let regions = metadata.regions.compactMap { register.region($0.value) }
    if !regions.isEmpty {
      return regions.map { t(.regionName, ["regio": $0.name]) }.joined(separator: ", ")
    }
    let municipalities = metadata.municipalities.compactMap { register.municipality($0.value) }
    if municipalities.isEmpty { return t(.filterNationwide) }
    return municipalities.map(\.name).joined(separator: ", ")
  }

  private static func alphabetical(
    _ organisations: [Organisation], _ path: SitePath, _ site: SiteOverview
  ) -> [PlannedPage] {
    AlphabeticalList(
      site, at: path, count: organisations.count,
      { organisations.map { ListEntry($0.page, note: note(on: $0, site)) } },
      orders: path == byRole ? [] : orders, head: { head($0, path) }
    ).pages()
  }
}
