import Content
import Core
import Templates

/// A page to print and hand out: numbered chapters, numbered sources, addresses in full.
///
/// It repeats what other pages say, so it stands neither in search nor in the sitemap.
struct Booklet: Sendable {
  /// A heading of the booklet, in the list of contents.
  struct Chapter: Sendable {
    var id: String
    var title: String
  }

  let frame: PageFrame
  /// The page that the booklet belongs to.
  let parent: PageHead.Crumb
  /// Everything that is cited, in the order of the booklet.
  let sources: BookletSources

  init(_ frame: PageFrame, of parent: PageHead.Crumb, citing citations: [Citation]) {
    self.frame = frame
    self.parent = parent
    sources = BookletSources(citations, in: frame.content)
  }

  /// - Parameters:
  ///   - chapters: the headings before the sources, in the order of the template.
  ///   - changed: the last change of anything in it.
  func value(
    title: String, windowTitle: String, intro: String, chapters: [Chapter],
    changed: CalendarDate?, _ parts: [(TemplateKey, TemplateValue)]
  ) -> TemplateValue {
    let t = frame.t
    var head = PageHead(style: "boekje", title: title, summary: intro)
    head.windowTitle = windowTitle
    head.kindName = t(.bookletKind)
    head.crumbs = [parent]
    head.lastCrumb = head.kindName
    head.isIndexed = false
    var chapters = chapters
    if !sources.isEmpty { chapters.append(.init(id: "k-bronnen", title: t("bronnen"))) }
    return ChromeView.value(
      head, in: frame,
      Self.empty + [
        ("stand", .text(changed.map { t(.bookletState, ["datum": $0.dutch]) })),
        ("adres", .string(t(.bookletAddress, ["adres": Self.printed(parent.path, in: frame)]))),
        ("terug", frame.link(t(.bookletBack, ["titel": parent.title]), parent.path)),
        (
          "inhoud",
          .list(chapters.map { ["id": .string($0.id), "titel": .string($0.title)] })
        ),
        ("genummerde_bronnen", sources.value(in: frame)),
      ] + parts)
  }

  /// What a booklet may lack.
  private static let empty: [(TemplateKey, TemplateValue)] = [
    ("invullen", nil), ("kern", []), ("peil", nil), ("contact", nil), ("aanspreekpunten", nil),
    ("regels", nil), ("verschilt", nil), ("vragen", nil), ("praktijk", nil),
    ("woorden", nil), ("niet_bekend", nil), ("verder", nil),
  ]

  /// An address as somebody types it over from paper: `kennisbank.example/vragen/`, and while the site
  /// has no address the place on it, `/vragen/`.
  static func printed(_ path: SitePath, in frame: PageFrame) -> String {
    frame.context.siteURL.map { $0.withoutScheme + path.text } ?? path.description
  }

  // MARK: Where booklets stand

  /// `/gemeenten/almere/boekje/`
  static func path(of page: SitePath) -> SitePath {
    Slug(exactly: "boekje").map { page.page($0) } ?? page
  }

  /// The booklet of a municipality: its own where something is known of it, or else the one for all.
  static func path(of municipality: Municipality, isKnown: Bool) -> SitePath {
    isKnown ? path(of: municipality.pageID.path) : SiteAddress.booklet
  }

  /// All of them.
  static func paths(_ content: SiteContent) -> [SitePath] {
    (GeneratedPages.hasList(.municipality, content) ? [SiteAddress.booklet] : [])
      + content.topics.map { path(of: $0.id.path) }
      + content.register.municipalities.filter { content.hasFacts($0) }
      .map { path(of: $0.pageID.path) }
  }

  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    let content = site.context.content
    let topics = content.topics.map { topic in
      page(path(of: topic.id.path)) { TopicBooklet(topic, site).value() }
    }
    let municipalities = content.register.municipalities.filter { content.hasFacts($0) }
      .map { municipality in
        page(path(of: municipality.pageID.path)) {
          MunicipalityBooklet(municipality, site).value()
        }
      }
    let general =
      GeneratedPages.hasList(.municipality, content)
      ? [page(SiteAddress.booklet) { GeneralBooklet(site).value() }] : []
    return general + topics + municipalities
  }

  private static func page(_ path: SitePath, _ view: @escaping @Sendable () -> TemplateValue)
    -> PlannedPage
  {
    PlannedPage(path: path, template: "boekje", changed: nil, view: view)
  }
}
