import Content
import Core
import Templates

/// The search page: without JavaScript an index from A to Z of everything that has a name.
enum SearchView {
  /// More titles than this stand on pages of their own: a phone would lay them out before it shows where to
  /// search.
  static let mostTitles = 300
  /// Lines of names alone, so more than another list.
  private static let titlesPerSheet = 500

  static func pages(_ site: SiteOverview, mostTitles: Int = mostTitles) -> [PlannedPage] {
    let count = count(site)
    guard count > mostTitles else {
      return [
        page { frame in
          let groups = groups(of: names(site))
          return (
            groups.compactMap(\.letter).map { ($0, "#\(Letter.anchor($0))") },
            groups.map { value(of: $0, frame) }
          )
        }
      ]
    }
    let list = list(of: count, site)
    return [page { (list.letters(in: $0), []) }] + list.pages()

    func page(
      _ index:
        @escaping @Sendable (PageFrame) -> (
          letters: [(title: String, address: String?)], groups: [TemplateValue]
        )
    ) -> PlannedPage {
      PlannedPage(path: SiteAddress.search, template: "zoeken", changed: nil) {
        let frame = PageFrame(site, at: SiteAddress.search)
        return value(index(frame), frame)
      }
    }
  }

  private static func value(
    _ index: (letters: [(title: String, address: String?)], groups: [TemplateValue]),
    _ frame: PageFrame
  ) -> TemplateValue {
    let t = frame.t
    var head = PageHead(style: "zoeken", title: t(.searchTitle), summary: t(.searchText))
    head.section = SiteAddress.search
    head.searchInHeader = false
    return ChromeView.value(
      head, in: frame,
      [
        ("zoek", SearchField.value(in: frame)),
        (
          "sprongen",
          [
            "titel": .string(t(.toLetter)),
            "rijen": .list(index.letters.map { .link($0.title, $0.address) }),
          ]
        ),
        ("groepen", .list(index.groups)),
      ])
  }

  /// The index of a large site.
  private static func list(of count: Int, _ site: SiteOverview) -> AlphabeticalList<SiteName> {
    let t = site.context.strings
    return AlphabeticalList(
      site, at: SiteAddress.everythingByName, count: count, { names(site) }, title: \.title,
      { ListEntry(title: $0.title, path: $0.path, note: t($0.kind.singular)) },
      size: titlesPerSheet, isNamesOnly: true,
      head: { frame in
        var head = PageHead(
          style: "lijst", title: frame.t(.everything), summary: frame.t(.everythingText))
        head.section = SiteAddress.search
        head.crumbs = [.init(title: frame.t(.searchTitle), path: SiteAddress.search)]
        return head
      })
  }

  private static func groups(of names: [SiteName]) -> [(letter: String?, names: [SiteName])] {
    let byLetter = Dictionary(grouping: names) { Letter.of($0.title) }
    return (Letter.alphabet.map { Optional($0) } + [nil]).compactMap { letter in
      byLetter[letter].map { (letter, $0) }
    }
  }

  private static func value(
    of group: (letter: String?, names: [SiteName]), _ frame: PageFrame
  ) -> TemplateValue {
    [
      "id": .string(Letter.anchor(group.letter)),
      "titel": .string(group.letter ?? frame.t(.otherSigns)),
      "rijen": .list(
        group.names.map { name in
          frame.link(name.title, name.path)
            .adding([("soort", .string(frame.t(name.kind.singular)))])
        }),
    ]
  }

  /// Whether a page is named here; the names of municipalities and regions come from the register.
  private static func hasName(_ page: Page) -> Bool {
    page.id.kind != .municipality && page.id.kind != .region && !page.id.slugs.isEmpty
  }

  private static func count(_ site: SiteOverview) -> Int {
    let register = site.context.content.register
    return site.listed.count(where: hasName) + register.municipalities.count
      + register.regions.count
  }

  private static func names(_ site: SiteOverview) -> [SiteName] {
    site.names.filter { $0.page.map(hasName) ?? true }
  }
}

/// The large search box in a page: a plain form that leads to the search page.
enum SearchField {
  static func value(in frame: PageFrame, hint: InterfaceText? = .searchHint) -> TemplateValue {
    [
      "adres": .string(frame.address(SiteAddress.search)),
      "label": .string(frame.t(.searchLabel)),
      "uitleg": .text(hint.map { frame.t($0) }),
    ]
  }
}
