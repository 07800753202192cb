import Content
import Core
import Templates

/// The home page: a search box, an entry per audience, the questions asked most, and what is new.
enum HomeView {
  private static let municipalityLimit = 12
  private static let newsLimit = 5

  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: .root, template: "start", changed: authored(site)?.metadata.date) {
      value(site)
    }
  }

  private static func authored(_ site: SiteOverview) -> Page? {
    site.context.content.page(PageID(.page, slugs: []))
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: .root)
    let t = frame.t
    let page = authored(site)
    let summary = page?.metadata.summary ?? site.context.content.settings.subtitle ?? ""
    var head = PageHead(style: "start", title: t(.homeTitle), summary: summary)
    head.windowTitle = frame.content.settings.title
    head.crumbs = nil
    head.searchInHeader = false
    return ChromeView.value(
      head, in: frame,
      [
        ("zoek", SearchField.value(in: frame)),
        (
          "gidsen",
          .rows(SiteGuides.first(frame.content, frame.t).map { frame.link($0.title, $0.path) })
        ),
        ("wegwijzers", guides(frame)),
        ("doelgroepen", .list(audiences(frame))),
        ("meest_gevraagd", frequent(frame)),
        ("gemeenten", municipalities(frame)),
        ("nieuw", news(frame)),
        ("themas", .rows(site.topics.map { frame.link($0) })),
        ("lichaam", page.map { BodyView.value($0, in: frame) } ?? nil),
      ])
  }

  private static func guides(_ frame: PageFrame) -> TemplateValue {
    let entries = GuideListView.entries(frame.site)
    guard !frame.site.pages(of: .guide).isEmpty else { return nil }
    return [
      "rijen": .list(entries.map { frame.link($0.title, $0.path) }),
      "meer": frame.link(frame.t(.homeGuidesAll), PageKind.guide.listPath),
    ]
  }

  private static func audiences(_ frame: PageFrame) -> [TemplateValue] {
    frame.content.vocabularies.audiences.entries.map { entry in
      frame.link(entry.label, SiteAddress.audience(entry.id)).adding([
        ("uitleg", .text(entry.explanation.map(firstSentence)))
      ])
    }
  }

  private static func firstSentence(_ text: String) -> String {
    text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
  }

  private static func frequent(_ frame: PageFrame) -> TemplateValue {
    let questions = frame.content.settings.frequentQuestions.compactMap {
      frame.content.page(PageID(.question, $0.value))
    }
    guard !questions.isEmpty else { return nil }
    return [
      "rijen": .list(questions.map { RowView.row($0, in: frame) }),
      "meer": frame.link(frame.t(.homeAllQuestions), PageKind.question.listPath),
    ]
  }

  private static func municipalities(_ frame: PageFrame) -> TemplateValue {
    let count = frame.content.register.municipalities.count
    guard count > 0 else { return nil }
    let known = frame.site.municipalitiesWithFacts.prefix(municipalityLimit)
      .sortedByTitle(\.name)
    return [
      "uitleg": .string(frame.t(.homeMunicipalities)),
      "rijen": .list(known.map { frame.link($0) }),
      "alle": frame.link(
        frame.t(.homeAllMunicipalities, ["aantal": String(count)]), PageKind.municipality.listPath),
      "vergelijken": frame.site.comparedTopics.isEmpty
        ? nil : frame.link(frame.t(.homeCompare), SiteAddress.compare),
    ]
  }

  private static func news(_ frame: PageFrame) -> TemplateValue {
    let latest = frame.site.latest.prefix(newsLimit)
    guard !latest.isEmpty else { return nil }
    return [
      "rijen": .list(latest.map { NewsView.entry($0, in: frame) }),
      "meer": frame.link(frame.t(.newsAll), SiteAddress.news),
    ]
  }
}
