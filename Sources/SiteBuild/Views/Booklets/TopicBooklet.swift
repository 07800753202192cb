import Content
import Core
import Templates

/// A topic on paper: its text, how municipalities differ, questions with answers, whom to call, what
/// others do, and the words.
struct TopicBooklet {
  /// More tips, cases and words than this are on the site.
  private static let limit = 30

  private let topic: Page
  private let about: [Page]
  private let questions: [Page]
  private let contacts: [(place: String, role: ContactRole)]
  private let booklet: Booklet

  init(_ topic: Page, _ site: SiteOverview) {
    self.topic = topic
    about = topic.id.slug.flatMap { site.pagesOfTopic[$0] } ?? []
    questions = Array(about.filter { $0.id.kind == .question }.prefix(BookletQuestions.limit))
    contacts = Self.contacts(topic, site)
    let fields = Set(TopicView.fields(of: topic, site.context.content).map(\.key))
    let values =
      fields.isEmpty
      ? []
      : site.municipalitiesWithFacts.flatMap { site.rules(of: $0) }
        .filter { $0.isKnownNow && fields.contains($0.value.field) }
    booklet = Booklet(
      PageFrame(site, at: Booklet.path(of: topic.id.path)),
      of: .init(title: topic.title, path: topic.id.path),
      citing: topic.allCitations + values.compactMap(\.value.citation)
        + questions.flatMap(\.allCitations) + contacts.map(\.role.citation))
  }

  private var frame: PageFrame { booklet.frame }
  private var t: InterfaceStrings { frame.t }

  func value() -> TemplateValue {
    let fields = TopicView.fields(of: topic, frame.content)
    let practice = some(of: [.tip, .caseStudy, .bottleneck, .checklist])
    let terms = some(of: [.term])
    let unanswered = fields.filter {
      ComparisonTable.municipalities(with: $0, frame.site).isEmpty
    }
    let compared = fields.filter { field in !unanswered.contains { $0.key == field.key } }
    var chapters = BookletBody.chapters(of: topic)
    func add(_ id: String, _ title: InterfaceText, if isThere: Bool) {
      if isThere { chapters.append(.init(id: id, title: t(title))) }
    }
    add("k-vergelijk", .bookletDiffers, if: !compared.isEmpty)
    add("k-vragen", .bookletQuestions, if: !questions.isEmpty)
    add("k-wie-bel-ik", .whomToCall, if: true)
    add("k-praktijk", .bookletPractice, if: !practice.isEmpty)
    add("k-woorden", .kindsTerm, if: !terms.isEmpty)
    add("k-niet-bekend", .bookletUnknownTitle, if: !unanswered.isEmpty)
    return booklet.value(
      title: topic.title, windowTitle: t(.bookletOf, ["titel": topic.title]),
      intro: topic.metadata.summary, chapters: chapters,
      changed: ([topic] + questions).map(\.metadata.date).max(),
      [
        ("meldingen", ReviewView(topic.metadata).notices(in: frame)),
        ("lichaam", BookletBody.value(topic, in: booklet)),
        (
          "verschilt",
          compared.isEmpty
            ? nil
            : [
              "uitleg": .string(t(.rulesText)),
              "velden": .list(BookletFields(booklet).fields(compared)),
            ]
        ),
        ("vragen", BookletQuestions.value(questions, of: booklet)),
        ("aanspreekpunten", whomToCall()),
        ("praktijk", rows(practice)),
        ("woorden", rows(terms)),
        ("niet_bekend", notKnown(unanswered)),
      ])
  }

  private func some(of kinds: [PageKind]) -> [Page] {
    Array(about.filter { kinds.contains($0.id.kind) }.prefix(Self.limit))
  }

  private func rows(_ pages: [Page]) -> TemplateValue {
    .rows(
      pages.map { page in
        RowView.row(page, in: frame, withKind: page.id.kind != .term).adding([
          ("druk", .string(Booklet.printed(page.id.path, in: frame)))
        ])
      })
  }

  /// The roles of the municipalities of which something is known on this topic; those that come with a
  /// region once.
  private static func contacts(_ topic: Page, _ site: SiteOverview)
    -> [(place: String, role: ContactRole)]
  {
    let content = site.context.content
    let fields = Set(TopicView.fields(of: topic, content).map(\.key))
    guard !fields.isEmpty else { return [] }
    var seen = Set<[String]>()
    return site.municipalitiesWithFacts
      .filter { !site.knownFields(of: $0).isDisjoint(with: fields) }
      .flatMap { municipality in
        ContactView.entries(of: municipality, in: content).map { entry in
          let region = entry.region.map {
            site.context.strings(.regionName, ["regio": $0.name])
          }
          return (place: region ?? municipality.name, role: entry.role)
        }
      }
      .filter { seen.insert([$0.place, $0.role.role, $0.role.organisation]).inserted }
      .sortedByTitle(\.place)
  }

  private func whomToCall() -> TemplateValue {
    [
      "titel": .string(t(.whomToCall)), "uitleg": .string(t(.bookletContacts)),
      "rijen": .list(
        contacts.map { place, role in
          [
            "plaats": .string(place), "rol": .string(role.role),
            "organisatie": .string(role.organisation),
            "jaar": .string(YearText.text(role.seen, inferred: false, t)),
          ]
        }),
    ]
  }

  private func notKnown(_ fields: [RuleField]) -> TemplateValue {
    guard !fields.isEmpty else { return nil }
    return [
      "titel": .string(t(.bookletUnknownTitle)), "uitleg": .string(t(.bookletUnknown)),
      "rijen": .list(fields.map { ["titel": .string($0.label)] }),
    ]
  }
}
