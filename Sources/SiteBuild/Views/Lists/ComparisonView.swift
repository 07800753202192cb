import Content
import Core
import Templates

/// Municipalities compared on the fields of one topic, and the index of such comparisons.
enum ComparisonView {
  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    let topics = site.topics.filter { topic in
      topic.id.slug.map { site.comparedTopics.contains($0) } ?? false
    }
    guard !topics.isEmpty else { return [] }
    let index = PlannedPage(
      path: SiteAddress.compare, template: "vergelijken-index", changed: nil
    ) { self.index(topics, site) }
    return [index]
      + topics.compactMap { topic in
        topic.id.slug.map { slug in
          PlannedPage(path: SiteAddress.compare(slug), template: "vergelijken", changed: nil) {
            comparison(topic, slug, site)
          }
        }
      }
  }

  private static func index(_ topics: [Page], _ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.compare)
    let t = frame.t
    var head = PageHead(
      style: "vergelijken-index", title: t(.compareTitle), summary: t(.compareText))
    head.section = PageKind.municipality.listPath
    head.crumbs = [.init(title: t(.kindsMunicipality), path: PageKind.municipality.listPath)]
    return ChromeView.value(
      head, in: frame,
      [
        ("peil", age(of: topics.flatMap { TopicView.fields(of: $0, frame.content) }, frame)),
        ("onderwerpen", .list(topics.compactMap { entry($0, frame) })),
        (
          "landelijk",
          frame.content.national == nil
            ? nil : frame.link(t(.compareNational), SiteAddress.figures)
        ),
        ("gegevens", frame.link(t(.openDataTitle), SiteAddress.openData)),
        ("kiezer", ComparisonChooser.value(in: frame)),
      ])
  }

  private static func age(of fields: [RuleField], _ frame: PageFrame) -> TemplateValue {
    ValueAge.warning(fields.flatMap { ComparisonTable.values(of: $0, in: frame) }, in: frame)
  }

  private static func entry(_ topic: Page, _ frame: PageFrame) -> TemplateValue? {
    guard let slug = topic.id.slug else { return nil }
    let fields = TopicView.fields(of: topic, frame.content)
    let known = fields.reduce(into: Set<MunicipalityCode>()) {
      $0.formUnion(ComparisonTable.municipalities(with: $1, frame.site))
    }
    return [
      "sleutel": .string(slug.text),
      "titel": .string(topic.title),
      "adres": .string(frame.address(SiteAddress.compare(slug))),
      "stand": .string(ComparisonTable.status(known.count, frame.t)),
      "velden": .list(
        fields.map { field in
          frame.link(field.label, SiteAddress.compare(slug), anchor: field.anchor).adding([
            ("sleutel", .string(field.key.text)),
            ("soort", .string(field.valueKind.rawValue)),
          ])
        }),
    ]
  }

  private static func comparison(_ topic: Page, _ slug: Slug, _ site: SiteOverview)
    -> TemplateValue
  {
    let frame = PageFrame(site, at: SiteAddress.compare(slug))
    let t = frame.t
    let fields = TopicView.fields(of: topic, frame.content)
    var head = PageHead(
      style: "vergelijken", title: t(.compareOfTitle, ["thema": topic.title]),
      summary: t(.compareOfText, ["thema": topic.title]))
    head.section = PageKind.municipality.listPath
    head.crumbs = [
      .init(title: t(.kindsMunicipality), path: PageKind.municipality.listPath),
      .init(title: t(.compareTitle), path: SiteAddress.compare),
    ]
    return ChromeView.value(
      head, in: frame,
      [
        ("peil", age(of: fields, frame)),
        ("velden", .list(fields.map { ComparisonTable.value(of: $0, in: frame) })),
        (
          "inhoudsopgave",
          OutlineView.value(fields.map { .init(id: $0.anchor, title: $0.label) })
        ),
        ("kies", ComparisonChooser.link(t(.compareChosen), topic: slug, in: frame)),
        ("meer", frame.link(t(.compareOthers), SiteAddress.compare)),
        ("gegevens", frame.link(t(.openDataTitle), SiteAddress.openData)),
      ])
  }
}
