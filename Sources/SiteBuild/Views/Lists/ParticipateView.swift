import Content
import Core
import Templates

/// How to ask, correct or share, and what is not known yet. The text is `paginas/meedoen.md`; the lists
/// are made from the content.
enum ParticipateView {
  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(
      path: SiteAddress.participate, template: "meedoen", changed: authored(site)?.metadata.date
    ) { value(site) }
  }

  private static func authored(_ site: SiteOverview) -> Page? {
    site.context.content.pages(of: .page).first { $0.id.path == SiteAddress.participate }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.participate)
    let parts: [(TemplateKey, TemplateValue)] = [
      ("kanalen", .list(channels(frame))),
      ("vragen", openQuestions(frame)),
      ("waarden", unknownValues(frame)),
    ]
    if let page = authored(site) {
      let authored = AuthoredPage(page, site)
      var head = authored.head(style: "meedoen")
      head.kindName = nil
      return authored.value(head, parts)
    }
    let head = PageHead(
      style: "meedoen", title: frame.t(.participateTitle), summary: frame.t(.participateText))
    return ChromeView.value(head, in: frame, parts)
  }

  private static func channels(_ frame: PageFrame) -> [TemplateValue] {
    let settings = frame.content.settings
    return [
      (InterfaceText.participateContact, settings.contact),
      (.participateRepository, settings.repository),
    ].map { title, text in
      [
        "titel": .string(frame.t(title)),
        "tekst_kort": .string(text ?? frame.t(.notFilledIn)),
        "adres": .text(ContactAddress.link(text)),
      ]
    }
  }

  private static func openQuestions(_ frame: PageFrame) -> TemplateValue {
    let open = frame.site.pages(of: .question).filter { page in
      guard case .question(let details) = page.details else { return false }
      return details.standing == .unknown
    }
    guard !open.isEmpty else { return nil }
    return [
      "titel": .string(frame.t(.participateQuestionsTitle)),
      "uitleg": .string(frame.t(.participateQuestionsText)),
      "rijen": .list(open.map { RowView.row($0, in: frame) }),
    ]
  }

  /// Per municipality of which something is known, the fields that matter most and are open.
  private static func unknownValues(_ frame: PageFrame) -> TemplateValue {
    let known = frame.site.municipalitiesWithFacts.sortedByTitle(\.name)
    guard !known.isEmpty else { return nil }
    let rest = frame.content.register.municipalities.count - known.count
    return [
      "titel": .string(frame.t(.participateValuesTitle)),
      "uitleg": .string(frame.t(.participateValuesText)),
      "rijen": .list(known.compactMap { row($0, in: frame) }),
      "rest": .string(frame.t(.participateRest, ["aantal": String(rest)])),
    ]
  }

  private static func row(_ municipality: Municipality, in frame: PageFrame) -> TemplateValue? {
    let fields = MunicipalityFields.unknown(
      frame.site.rules(of: municipality), frame.content.ruleFields)
    guard !fields.isEmpty else { return nil }
    let count =
      fields.count == 1
      ? frame.t(.participateValueOne)
      : frame.t(.participateValues, ["aantal": String(fields.count)])
    let key = fields.filter(\.isKey).map(\.label)
    return frame.link(municipality.name, municipality.pageID.path, anchor: "k-niet-bekend")
      .adding([
        ("stand", .string(count)),
        ("velden", key.isEmpty ? nil : .string(key.joined(separator: " · "))),
      ])
  }
}
