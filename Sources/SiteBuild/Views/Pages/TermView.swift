import Content
import Templates

/// A term: its meaning in one sentence, then precisely.
enum TermView {
  static func value(_ page: Page, _ details: TermDetails, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    var head = authored.head(style: "begrip")
    head.summary = details.definition
    head.intro = nil
    head.isArticle = false
    head.subject = .term(page, details)
    let synonyms = details.otherNames(besides: page.title).joined(separator: ", ")
    return authored.value(
      head,
      [
        ("definitie", .string(details.definition)),
        ("afkorting", .text(details.abbreviation)),
        ("synoniemen", synonyms.isEmpty ? nil : .string(synonyms)),
      ])
  }
}
