import Content
import Core
import Templates

/// What is known of a municipality, to hand out at a counter: whom to call, what it asks and offers,
/// questions with answers, and what to ask because it is not known.
struct MunicipalityBooklet {
  private let municipality: Municipality
  private let page: Page?
  private let rules: [EffectiveRule]
  private let questions: [Page]
  private let contacts: [ContactView.Entry]
  private let booklet: Booklet

  init(_ municipality: Municipality, _ site: SiteOverview) {
    self.municipality = municipality
    page = site.context.content.page(of: municipality.code)
    rules = site.rules(of: municipality)
    questions = BookletQuestions.general(
      and: (site.pagesOfMunicipality[municipality.code] ?? []).filter { $0.id.kind == .question },
      site)
    contacts = ContactView.entries(of: municipality, in: site.context.content)
    let cited =
      contacts.map(\.role.citation) + rules.compactMap(\.value.citation)
      + (page?.metadata.citations ?? []) + questions.flatMap(\.allCitations)
    booklet = Booklet(
      PageFrame(site, at: Booklet.path(of: municipality.pageID.path)),
      of: .init(
        title: page?.title
          ?? site.context.strings(
            .municipalityTitle, ["gemeente": municipality.name]),
        path: municipality.pageID.path), citing: cited)
  }

  private var frame: PageFrame { booklet.frame }
  private var t: InterfaceStrings { frame.t }
  private var name: String { municipality.name }

  func value() -> TemplateValue {
    let unknown = MunicipalityFields.unknown(rules, frame.content.ruleFields)
    let groups = BookletFields(booklet).groups(rules)
    let firstLook = FirstLook(municipality, rules, frame)
    var chapters: [Booklet.Chapter] = [
      .init(id: "k-wie-bel-ik", title: t(.whomToCall)),
      .init(id: "k-in-het-kort", title: t(.bookletInShort)),
    ]
    if let page { chapters += BookletBody.chapters(of: page) }
    if !groups.isEmpty {
      chapters.append(.init(id: "k-regels", title: t(.rulesTitle, ["gemeente": name])))
    }
    if !questions.isEmpty { chapters.append(.init(id: "k-vragen", title: t(.bookletQuestions))) }
    if !unknown.isEmpty {
      chapters.append(.init(id: "k-niet-bekend", title: t(.unknownTitle, ["gemeente": name])))
    }
    return booklet.value(
      title: booklet.parent.title, windowTitle: t(.bookletOf, ["titel": booklet.parent.title]),
      intro: page?.metadata.summary ?? t(.bookletMunicipality, ["gemeente": name]),
      chapters: chapters, changed: changed,
      [
        ("meldingen", page.map { ReviewView($0.metadata).notices(in: frame) } ?? []),
        ("kern", firstLook.value()),
        ("peil", firstLook.age()),
        ("contact", contact()),
        ("lichaam", page.map { BookletBody.value($0, in: booklet) } ?? nil),
        (
          "regels",
          groups.isEmpty
            ? nil
            : [
              "titel": .string(t(.rulesTitle, ["gemeente": name])),
              "uitleg": .string(t(.rulesText)), "groepen": .list(groups),
            ]
        ),
        ("vragen", BookletQuestions.value(questions, of: booklet)),
        ("niet_bekend", notKnown(unknown)),
      ])
  }

  private var changed: CalendarDate? {
    ([page?.metadata.date].compactMap { $0 } + questions.map(\.metadata.date)).max()
  }

  private func contact() -> TemplateValue {
    let help = t(contacts.isEmpty ? .contactHelpEmpty : .contactHelp, ["gemeente": name])
    return ContactView.value(contacts, help: help, in: frame)
  }

  private func notKnown(_ fields: [RuleField]) -> TemplateValue {
    guard !fields.isEmpty else { return nil }
    return [
      "titel": .string(t(.unknownTitle, ["gemeente": name])),
      "uitleg": .string(t(.bookletUnknown)),
      "rijen": .list(fields.map { ["titel": .string($0.label)] }),
    ]
  }
}
