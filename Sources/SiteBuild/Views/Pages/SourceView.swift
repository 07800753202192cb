import Content
import Core
import Links
import Templates

/// A source: what it is, how far it holds, and every fact taken from it with where it is used.
enum SourceView {
  static func value(_ source: Source, _ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: source.pageID.path)
    let groups = SourceFactGroup.groups(of: source)
    return ChromeView.value(
      head(source, frame), in: frame,
      [
        ("elders", elsewhere(source, frame)),
        ("kenmerken", features(source, frame)),
        ("inhoudsopgave", OutlineView.value(groups.compactMap(\.outline))),
        (
          "feiten",
          .rows(
            groups.map { group in
              [
                "id": .text(group.id), "titel": .text(group.title),
                "rijen": .list(group.facts.map { fact($0, of: source, frame) }),
              ]
            })
        ),
        ("meldingen", notices(source, frame)),
        ("terugverwijzingen", pages(citing: source, frame)),
      ])
  }

  private static func head(_ source: Source, _ frame: PageFrame) -> PageHead {
    let t = frame.t
    let year = YearText.text(source.date, inferred: source.dateIsInferred, t)
    let publisher = SourceListView.publisher(of: source, t)
    var head = PageHead(
      style: "bron", title: source.title.value,
      summary: t(
        .sourceDescription, ["titel": source.title.value, "uitgever": publisher, "jaar": year]))
    head.windowTitle = t(.sourceWindowTitle, ["titel": source.title.value])
    head.intro = source.explanation
    head.kindName = t(.kindSource)
    head.crumbs = [.init(title: t(.kindsSource), path: PageKind.source.listPath)]
    return head
  }

  private static func elsewhere(_ source: Source, _ frame: PageFrame) -> TemplateValue {
    guard let url = source.url else { return nil }
    return .link(frame.t(.readSource, ["adres": WebAddress.host(of: url)]), url)
  }

  private static func features(_ source: Source, _ frame: PageFrame) -> TemplateValue {
    let t = frame.t
    var features = FeatureView(frame)
    features.add(.genre, t(source.genre.text))
    features.add(.publisher, SourceListView.publisher(of: source, t))
    features.add(.date, YearText.text(source.date, inferred: source.dateIsInferred, t))
    features.add(.version, source.version?.dutch)
    features.add(.state, t(source.state.text))
    if let id = source.replacedBy, let other = frame.content.source(id.value) {
      features.add(.replacedBy, [frame.link(other.title.value, other.pageID.path)])
    }
    features.add(.checkedOn, source.checked?.dutch)
    features.add(.reuse, source.reuse)
    return features.value
  }

  private static func notices(_ source: Source, _ frame: PageFrame) -> TemplateValue {
    guard source.state != .current else { return [] }
    return [
      [
        "soort": "verlopen",
        "titel": .string(frame.t(.sourceIs, ["staat": frame.t(source.state.text)])),
        "tekst_lang": "", "adres": nil, "adres_titel": nil,
      ]
    ]
  }

  private static func fact(_ fact: SourceFact, of source: Source, _ frame: PageFrame)
    -> TemplateValue
  {
    let key = CitationKey(source: source.id, fact: fact.id)
    let users = frame.context.graph.citations.pages(citing: key)
    return [
      "id": .string(fact.id.text),
      "zin": .string(fact.text),
      "jaar": .string(YearText.text(fact.year, inferred: fact.yearIsInferred, frame.t)),
      "plaats": .string(fact.place),
      "aard": fact.nature.map { .string(frame.t($0.text)) } ?? nil,
      "gebruikt": .rows(
        users.compactMap { frame.content.page($0).map { frame.link($0) } }
          + figures(frame, ifCited: frame.context.graph.citations.nationalFigures(cite: key))),
    ]
  }

  private static func pages(citing source: Source, _ frame: PageFrame) -> TemplateValue {
    let citations = frame.context.graph.citations
    let pages = citations.pages(citing: source.id).compactMap { id in
      frame.content.page(id).map {
        frame.link($0).adding([("soort", .string(frame.t($0.id.kind.singular)))])
      }
    }
    let kind = TemplateValue.string(frame.t(PageKind.page.singular))
    return .rows(
      pages
        + figures(frame, ifCited: citations.nationalFigures(cite: source.id))
        .map { $0.adding([("soort", kind)]) })
  }

  /// The page with the figures of the whole country, which is no page of an editor.
  private static func figures(_ frame: PageFrame, ifCited isCited: Bool) -> [TemplateValue] {
    guard isCited, let figures = frame.content.national else { return [] }
    return [frame.link(figures.title.value, SiteAddress.figures)]
  }
}

extension Source.Genre {
  fileprivate var text: InterfaceText {
    switch self {
    case .law: .genreLaw
    case .decree: .genreDecree
    case .report: .genreReport
    case .article: .genreArticle
    case .minutes: .genreMinutes
    case .webPage: .genreWebPage
    case .data: .genreData
    }
  }
}
