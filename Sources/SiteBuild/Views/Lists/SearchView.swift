import Content
import Core
import Templates

/// The search page: without JavaScript an index from A to Z of everything that has a name.
enum SearchView {
  private struct Entry: Sendable {
    var title: String
    var path: SitePath
    var kind: String
  }

  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: SiteAddress.search, template: "zoeken", changed: nil) { value(site) }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.search)
    let t = frame.t
    var head = PageHead(style: "zoeken", title: t(.searchTitle), summary: t(.searchText))
    head.section = SiteAddress.search
    head.searchInHeader = false
    let groups = groups(of: entries(site))
    return ChromeView.value(
      head, in: frame,
      [
        ("zoek", SearchField.value(in: frame)),
        (
          "sprongen",
          [
            "titel": .string(t(.toLetter)),
            "rijen": .list(
              groups.compactMap(\.letter).map { .link($0, "#\(Letter.anchor($0))") }),
          ]
        ),
        ("groepen", .list(groups.map { value(of: $0, frame) })),
      ])
  }

  private static func groups(of entries: [Entry]) -> [(letter: String?, entries: [Entry])] {
    let byLetter = Dictionary(grouping: entries) { Letter.of($0.title) }
    return (Letter.alphabet.map { Optional($0) } + [nil]).compactMap { letter in
      byLetter[letter].map { (letter, $0) }
    }
  }

  private static func value(
    of group: (letter: String?, entries: [Entry]), _ frame: PageFrame
  ) -> TemplateValue {
    [
      "id": .string(Letter.anchor(group.letter)),
      "titel": .string(group.letter ?? frame.t(.otherSigns)),
      "rijen": .list(
        group.entries.map { entry in
          frame.link(entry.title, entry.path).adding([("soort", .string(entry.kind))])
        }),
    ]
  }

  private static func entries(_ site: SiteOverview) -> [Entry] {
    let content = site.context.content
    let t = site.context.strings
    var entries = site.listed
      .filter { $0.id.kind != .municipality && $0.id.kind != .region && !$0.id.slugs.isEmpty }
      .map { Entry(title: $0.title, path: $0.id.path, kind: t($0.id.kind.singular)) }
    entries += content.register.municipalities.map {
      Entry(title: $0.name, path: $0.pageID.path, kind: t(.kindMunicipality))
    }
    entries += content.register.regions.map {
      Entry(title: $0.name, path: $0.pageID.path, kind: t(.kindRegion))
    }
    return entries.map { (key: TitleKey($0.title), entry: $0) }
      .sorted { ($0.key, $0.entry.path) < ($1.key, $1.entry.path) }
      .map(\.entry)
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
