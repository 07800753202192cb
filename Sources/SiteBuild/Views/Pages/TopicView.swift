import Content
import Core
import Templates

/// A topic: what holds everywhere, what differs, and everything on the site about it.
enum TopicView {
  /// A topic with more of a kind than this links to the list of all.
  private static let limit = 60

  static func value(_ page: Page, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    let about = page.id.slug.flatMap { site.pagesOfTopic[$0] } ?? []
    let sections = RowView.sections(
      about, of: GeneratedAnchors.topicSections,
      in: authored.frame, limit: limit)
    return authored.value(
      authored.head(style: "thema"),
      [
        ("boekje", authored.frame.link(authored.t(.bookletLink), Booklet.path(of: page.id.path))),
        ("verschilt", differences(page, authored.frame)),
        ("secties", .list(sections.map(\.value))),
        ("inhoudsopgave", OutlineView.value(outline(page, about, authored.frame))),
      ])
  }

  private static func outline(_ page: Page, _ about: [Page], _ frame: PageFrame)
    -> [OutlineView.Entry]
  {
    var entries = OutlineView.entries(of: page).map {
      OutlineView.Entry(id: $0.id, title: $0.title)
    }
    if !fields(of: page, frame.content).isEmpty {
      entries.append(.init(id: "k-vergelijk", title: frame.t(.compareTopic)))
    }
    for kind in PageKind.allCases where about.contains(where: { $0.id.kind == kind }) {
      guard GeneratedAnchors.topicSections.contains(kind) else { continue }
      entries.append(.init(id: RowView.anchor(of: kind), title: frame.t(kind.plural)))
    }
    return entries
  }

  /// The fields of this topic, each with how many municipalities have a value.
  private static func differences(_ page: Page, _ frame: PageFrame) -> TemplateValue {
    guard let topic = page.id.slug else { return nil }
    let fields = fields(of: page, frame.content)
    guard !fields.isEmpty else { return nil }
    let rows: [TemplateValue] = fields.map { field in
      let count = ComparisonTable.municipalities(with: field, frame.site).count
      return [
        "label": .string(field.label),
        "adres": .string(frame.address(SiteAddress.compare(topic), anchor: field.anchor)),
        "stand": .string(ComparisonTable.status(count, frame.t)),
      ]
    }
    return [
      "titel": .string(frame.t(.compareTopic)), "uitleg": .string(frame.t(.compareTopicText)),
      "rijen": .list(rows),
      "meer": frame.link(frame.t(.compareTopicMore), SiteAddress.compare(topic)),
      "gemeenten": municipalities(with: fields, frame),
    ]
  }

  /// Every municipality with a value on the topic, its link leading to the first of them.
  private static func municipalities(with fields: [RuleField], _ frame: PageFrame)
    -> TemplateValue
  {
    let known = frame.content.register.municipalities.compactMap {
      municipality -> (municipality: Municipality, field: RuleField)? in
      let known = frame.site.knownFields(of: municipality)
      return fields.first { known.contains($0.key) }.map { (municipality, $0) }
    }
    guard !known.isEmpty else { return nil }
    return [
      "titel": .string(frame.t(.topicMunicipalities)),
      "rijen": .list(
        known.sortedByTitle(\.municipality.name).map {
          frame.link(
            $0.municipality.name, $0.municipality.pageID.path, anchor: $0.field.anchor)
        }),
    ]
  }

  static func fields(of page: Page, _ content: SiteContent) -> [RuleField] {
    content.ruleFields.fields.filter { $0.topic == page.id.slug && !$0.isNational }
  }
}
