import Content
import Core
import Templates

/// All municipalities: by province, and from A to Z.
enum MunicipalityListView {
  private static let orders: [(title: InterfaceText, path: SitePath)] = [
    (.byProvince, PageKind.municipality.listPath),
    (.alphabetical, SiteAddress.municipalitiesByName),
  ]

  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    let municipalities = site.context.content.register.municipalities
    let byName = AlphabeticalList(
      site, at: SiteAddress.municipalitiesByName, count: municipalities.count,
      { municipalities.map { entry($0, site) } },
      size: max(1, municipalities.count), isNamesOnly: true, orders: orders,
      head: { frame in
        var head = KindListView.head(of: .municipality, frame)
        head.crumbs = [.init(title: head.title, path: PageKind.municipality.listPath)]
        head.title = "\(head.title): \(frame.t(.alphabetical))"
        return head
      })
    let byProvince = PlannedPage(
      path: PageKind.municipality.listPath, template: "lijst", changed: nil
    ) { value(site) }
    return [byProvince] + byName.pages()
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: PageKind.municipality.listPath)
    var list = ListView(head: KindListView.head(of: .municipality, frame))
    list.orders = orders
    list.groups = best(site, frame) + provinces(site)
    list.jumps = (.toProvince, provinces(site).map { ($0.title, "#\($0.id)") })
    if !site.comparedTopics.isEmpty { list.more = (frame.t(.homeCompare), SiteAddress.compare) }
    return list.value(in: frame)
  }

  private static func best(_ site: SiteOverview, _ frame: PageFrame) -> [ListGroup] {
    let entries = site.municipalitiesWithFacts.prefix(20).map { entry($0, site) }
    guard !entries.isEmpty else { return [] }
    return [
      ListGroup(
        id: "k-meest-bekend", title: frame.t(.best), entries: entries, isNamesOnly: true)
    ]
  }

  private static func provinces(_ site: SiteOverview) -> [ListGroup] {
    Dictionary(grouping: site.context.content.register.municipalities, by: \.province)
      .sortedByTitle(\.key)
      .map { province, members in
        ListGroup(
          id: "k-provincie-\(Slug.folding(province))", title: province,
          entries: members.map { entry($0, site) }.sortedByTitle(\.title),
          isNamesOnly: true)
      }
  }

  private static func entry(_ municipality: Municipality, _ site: SiteOverview) -> ListEntry {
    ListEntry(
      title: municipality.name, path: municipality.pageID.path,
      note: ValueCount.text(site.knownFields(of: municipality).count, site.context.strings))
  }
}
