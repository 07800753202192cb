import Content
import Core
import Templates

/// Rule values set for paper: one line each, with the number of the source instead of its title.
struct BookletFields {
  private let booklet: Booklet

  init(_ booklet: Booklet) { self.booklet = booklet }

  /// The values of a place, by group and field.
  func groups(_ rules: [EffectiveRule]) -> [TemplateValue] {
    let catalogue = booklet.frame.content.ruleFields
    let byField = Dictionary(grouping: rules, by: \.value.field)
    return catalogue.groups.compactMap { group in
      let fields = catalogue.fields.filter {
        $0.group == group.id && FieldGroupView.shows(byField[$0.key] ?? [])
      }
      guard !fields.isEmpty else { return nil }
      return [
        "titel": .string(group.label),
        "velden": .list(
          fields.map { field in row(field, (byField[field.key] ?? []).map { (nil, $0) }) }),
      ]
    }
  }

  /// What is known now of each field at every place that has a value of its own.
  func fields(_ fields: [RuleField]) -> [TemplateValue] {
    let places = self.places()
    return fields.map { field in
      row(
        field,
        places.flatMap { place in
          place.rules.filter { $0.value.field == field.key }.map { (place.name, $0) }
        })
    }
  }

  private func places() -> [(name: String, rules: [EffectiveRule])] {
    let frame = booklet.frame
    let municipalities = frame.site.municipalitiesWithFacts.map { municipality in
      (municipality.name, frame.site.rules(of: municipality).filter { $0.origin == .own })
    }
    let regions = frame.content.register.regions.map { region in
      (frame.t(.regionName, ["regio": region.name]), frame.content.rules(of: region))
    }
    return (municipalities + regions).map { ($0.0, $0.1.filter(\.isKnownNow)) }
      .filter { !$0.1.isEmpty }.sortedByTitle(\.0)
  }

  private func row(_ field: RuleField, _ values: [(place: String?, rule: EffectiveRule)])
    -> TemplateValue
  {
    [
      "label": .string(field.label),
      "tegenspraak": values.contains { $0.rule.isContradicted }
        ? .string(booklet.frame.t(.contradiction)) : nil,
      "waarden": .list(values.map(value)),
    ]
  }

  private func value(_ place: String?, _ rule: EffectiveRule) -> TemplateValue {
    let citations = rule.value.citation.map { [$0] } ?? []
    return FactView.value(rule, in: booklet.frame).adding([
      ("plaats", .text(place)),
      ("bron", .text(booklet.sources.reference(to: citations, booklet.frame.t))),
    ])
  }
}
