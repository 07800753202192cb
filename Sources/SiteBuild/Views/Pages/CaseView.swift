import Content
import Core
import Templates

/// A case study: what they did and what came of it, by the questions that every case answers.
enum CaseView {
  static func value(_ page: Page, year: ReferenceDate, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    let t = authored.t
    var head = authored.head(style: "casus")
    let kind = year.dutch.map { t(.caseOf, ["jaar": $0]) } ?? t(.caseUndated)
    let places = places(of: page, site.context.content.register)
    head.kindName =
      places.isEmpty
      ? kind : t(.caseAbout, ["soort": kind, "gemeenten": places.joined(separator: ", ")])
    return authored.value(
      head,
      [
        ("inhoudsopgave", nil),
        ("casusvragen", questions(page, authored.frame)),
        (
          "naast_elkaar",
          authored.frame.link(t(.caseQuestionsMore), SiteAddress.caseQuestions)
        ),
      ])
  }

  private static func places(of page: Page, _ register: MunicipalityRegister) -> [String] {
    page.metadata.municipalities.compactMap { register.municipality($0.value)?.name }
      + page.metadata.regions.compactMap { register.region($0.value)?.name }
  }

  /// All questions, those that this case does not answer too: not known is worth saying.
  private static func questions(_ page: Page, _ frame: PageFrame) -> TemplateValue {
    let answered = Set(page.body.outline.map(\.id))
    return .rows(
      frame.content.vocabularies.caseQuestions.entries.map {
        .link($0.label, answered.contains($0.id.text) ? "#\($0.id)" : nil)
          .adding([("anderen", .string(frame.address(SiteAddress.caseQuestion($0.id))))])
      })
  }
}
