import Content
import Core
import Search

/// A municipality, a region or the country, for the search index: the values that the theme shows
/// under the ids it gives them, and whom to call.
struct PlaceDocument: Sendable {
  private let context: SearchContext
  private var t: InterfaceStrings { context.strings }
  private var content: SiteContent { context.content }

  init(_ context: SearchContext) {
    self.context = context
  }

  func document(_ municipality: Municipality) -> SearchDocument {
    let page = content.page(of: municipality.code)
    let rules = content.rules(of: municipality)
    let name = municipality.name
    var document = head(
      page, title: t(.municipalityTitle, ["gemeente": name]),
      summary: intro(of: municipality, rules))
    document.sections.append(
      contacts(ContactView.entries(of: municipality, in: content).map(\.role)))
    document.sections += (page.map(PageDocument.body) ?? []) + values(rules)
    let unknown = MunicipalityFields.unknown(rules, content.ruleFields)
    if !unknown.isEmpty {
      document.sections.append(
        SearchSection(
          id: "k-niet-bekend", heading: t(.unknownTitle, ["gemeente": name]),
          text: unknown.map(\.label).joined(separator: ", ") + "."))
    }
    document.places = [name]
    document.names = Self.names(of: municipality, content)
    document.facets["gemeente", default: []].append(municipality.slug.text)
    document.facets["regio", default: []].append(municipality.region.text)
    return document
  }

  func document(_ region: Region) -> SearchDocument {
    let page = content.page(ofRegion: region.slug)
    var document = head(
      page, title: t(.regionTitle, ["regio": region.name]),
      summary: t(.regionIntro, ["regio": region.name, "aantal": String(region.members.count)]))
    if case .region(let details)? = page?.details {
      document.sections.append(contacts(details.contacts))
    }
    document.sections += (page.map(PageDocument.body) ?? []) + values(content.rules(of: region))
    document.names = [region.name]
    document.facets["regio", default: []].append(region.slug.text)
    return document
  }

  func document(_ figures: NationalFigures) -> SearchDocument {
    var document = SearchDocument(
      title: figures.title.value,
      sections: [
        .init(
          id: "", heading: "",
          text: [figures.summary, figures.explanation ?? ""].joined(separator: "\n"),
          role: .summary)
      ])
    document.date = figures.date.iso
    document.sections += values(content.nationalRules)
    return document
  }

  /// The name, its variants and misspellings, and the municipalities that merged into it.
  static func names(of municipality: Municipality, _ content: SiteContent) -> [String] {
    var names = [municipality.name] + municipality.variants + municipality.misspellings
    if case .municipality(let details)? = content.page(of: municipality.code)?.details {
      names += details.otherNames.filter { !names.contains($0) }
    }
    return names
      + content.register.former.filter { $0.mergedInto == municipality.code }.map(\.name)
  }

  private func head(_ page: Page?, title: String, summary: String) -> SearchDocument {
    var document = SearchDocument(
      title: page?.title ?? title,
      sections: [
        .init(
          id: "", heading: "", text: page?.metadata.summary ?? summary, role: .summary)
      ])
    if let page { PageDocument(context).describe(page, in: &document) }
    return document
  }

  private func intro(of municipality: Municipality, _ rules: [EffectiveRule]) -> String {
    let region = content.register.region(municipality.region)?.name
    guard let region, rules.contains(where: \.isKnownNow) else {
      return t(.municipalityUnknownIntro, ["gemeente": municipality.name])
    }
    return t(.municipalityRegionIntro, ["gemeente": municipality.name, "regio": region])
  }

  private func contacts(_ roles: [ContactRole]) -> SearchSection {
    SearchSection(
      id: "k-wie-bel-ik", heading: t(.whomToCall),
      text: roles.map { role in
        ["\(role.role), \(role.organisation).", role.note ?? ""].joined(separator: " ")
      }.joined(separator: "\n"))
  }

  private func values(_ rules: [EffectiveRule]) -> [SearchSection] {
    let byField = Dictionary(grouping: rules, by: \.value.field)
    return MunicipalityFields.shown(rules, content.ruleFields).map { field in
      SearchSection(
        id: field.anchor, heading: field.label,
        text: (byField[field.key] ?? []).map { text(of: $0, field) }.joined(separator: "\n"),
        role: .rule)
    }
  }

  /// "voor de werkgever: minimaal 12 uur per week (2019). Toelichting."
  private func text(of rule: EffectiveRule, _ field: RuleField) -> String {
    let value = rule.value
    let shown = FactText(value, field, t)
    let words = [shown.comparison, shown.text, shown.unit, value.basis].compactMap { $0 }
    var text = value.condition.map { "\($0): " } ?? ""
    text += words.joined(separator: " ")
    if let year = value.referenceDate.dutch { text += " (\(year))" }
    if text.last != "." { text += "." }
    if let note = value.note { text += " " + note }
    return text
  }
}
