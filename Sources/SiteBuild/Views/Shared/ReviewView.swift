import Content
import Core
import Templates

/// When a page was checked and by when it must be again, what time has made doubtful, and how to
/// report an error.
struct ReviewView {
  var changed: CalendarDate
  var checked: CalendarDate?
  var checkBefore: CalendarDate?
  var owner: String?
  var validFrom: CalendarDate?
  var validUntil: CalendarDate?
  var isDraft = false
  var changes: [PageChange] = []

  init(_ metadata: PageMetadata) {
    changed = metadata.date
    checked = metadata.checked
    checkBefore = metadata.checkBefore
    owner = metadata.owner
    validFrom = metadata.validFrom
    validUntil = metadata.validUntil
    isDraft = metadata.status == .draft
    changes = metadata.changes
  }

  init(_ figures: NationalFigures) {
    changed = figures.date
    checked = figures.checked
    checkBefore = figures.checkBefore
  }

  /// Above the text: not published yet, and past its validity or else overdue for a check.
  func notices(in frame: PageFrame) -> TemplateValue {
    .list(unpublished(in: frame) + doubtful(in: frame))
  }

  /// What only a build with drafts shows.
  private func unpublished(in frame: PageFrame) -> [TemplateValue] {
    if isDraft { return [notice("concept", .draftTitle, .draftText, changed, frame)] }
    if let validFrom, validFrom > frame.content.asOf {
      return [notice("concept", .notYetValidTitle, .notYetValidText, validFrom, frame)]
    }
    return []
  }

  private func doubtful(in frame: PageFrame) -> [TemplateValue] {
    let today = frame.content.asOf
    if let validUntil, validUntil < today {
      return [
        notice("geldt-niet-meer", .expiredTitle, .expiredText, validUntil, frame)
      ]
    }
    if let checkBefore, checkBefore < today {
      return [notice("verlopen", .overdueTitle, .overdueText, checkBefore, frame)]
    }
    return []
  }

  /// Beside an answer that stands among others; null while it is not overdue for a check.
  func answerWarning(in frame: PageFrame) -> TemplateValue {
    guard let checkBefore, checkBefore < frame.content.asOf else { return nil }
    return .string(frame.t(.overdueAnswer, ["datum": checkBefore.dutch]))
  }

  /// At the end of the page.
  func value(in frame: PageFrame) -> TemplateValue {
    let t = frame.t
    let unchecked: TemplateValue = [
      "titel": .string(t(.checkedOn)), "waarde": .string(t(.notChecked)), "iso": nil,
    ]
    var rows = [row(.checkedOn, checked, t) ?? unchecked]
    rows += [
      row(.checkAgain, checkBefore, t), row(.changedOn, changed, t), row(.validFrom, validFrom, t),
      row(.validUntil, validUntil, t),
    ].compactMap { $0 }
    if let owner {
      rows.append(["titel": .string(t(.owner)), "waarde": .string(owner), "iso": nil])
    }
    let settings = frame.content.settings
    let report = ContactAddress.report(
      subject: t(.reportSubject, ["pad": frame.path.description]), contact: settings.contact,
      repository: settings.repository)
    return [
      "rijen": .list(rows),
      "wijzigingen": .rows(
        changes.map {
          [
            "datum": .string($0.date.dutch), "iso": .string($0.date.iso), "wat": .string($0.text),
          ]
        }),
      "melden": report.map { ["adres": .string($0)] } ?? nil,
      "afdruk": .text(frame.absolute(frame.path).map { t(.printedAddress, ["adres": $0]) }),
    ]
  }

  private func row(_ title: InterfaceText, _ date: CalendarDate?, _ t: InterfaceStrings)
    -> TemplateValue?
  {
    date.map {
      ["titel": .string(t(title)), "waarde": .string($0.dutch), "iso": .string($0.iso)]
    }
  }

  private func notice(
    _ style: String, _ title: InterfaceText, _ text: InterfaceText, _ date: CalendarDate,
    _ frame: PageFrame
  ) -> TemplateValue {
    [
      "soort": .string(style), "titel": .string(frame.t(title, ["datum": date.dutch])),
      "tekst_lang": .string(frame.t(text)), "adres": nil, "adres_titel": nil,
    ]
  }
}
