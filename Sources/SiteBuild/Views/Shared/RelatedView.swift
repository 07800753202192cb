import Content
import Core
import Links
import Templates

/// Pages that go with this one, with the reason, and pages that mention it.
enum RelatedView {
  private static let reasonLimit = 2

  static func related(to id: PageID, in frame: PageFrame) -> TemplateValue {
    .rows(
      (frame.context.graph.related[id] ?? []).compactMap { related in
        frame.content.page(related.page).map { page in
          [
            "titel": .string(page.title), "adres": .string(frame.address(page.id.path)),
            "soort": .string(frame.t(page.id.kind.singular)),
            "reden": .string(reasons(related.reasons, in: frame)),
          ]
        }
      })
  }

  static func backlinks(to path: SitePath, in frame: PageFrame) -> TemplateValue {
    .rows(
      (frame.context.graph.backlinks[path] ?? []).compactMap { id in
        frame.content.page(id).map { page in
          [
            "titel": .string(page.title), "adres": .string(frame.address(page.id.path)),
            "soort": .string(frame.t(page.id.kind.singular)),
          ]
        }
      })
  }

  private static func reasons(_ reasons: [RelatedPage.Reason], in frame: PageFrame) -> String {
    var text = ""
    for reason in reasons.prefix(reasonLimit) {
      guard let reason = self.reason(reason, in: frame) else { continue }
      if !text.isEmpty { text += " · " }
      text += reason
    }
    return text
  }

  private static func reason(_ reason: RelatedPage.Reason, in frame: PageFrame) -> String? {
    let content = frame.content
    let t = frame.t
    switch reason {
    case .linked:
      return t(.reasonLinked)
    case .topic(let slug):
      return frame.site.topic(slug).map { t(.reasonTopic, ["thema": $0.title]) }
    case .municipality(let code):
      return content.register.municipality(code).map {
        t(.reasonMunicipality, ["gemeente": $0.name])
      }
    case .region(let slug):
      return content.register.region(slug).map { t(.reasonRegion, ["regio": $0.name]) }
    case .source(let slug):
      return content.source(slug).map { t(.reasonSource, ["bron": $0.title.value]) }
    }
  }
}
