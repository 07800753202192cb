import Content
import Core

/// Which fields stand where on a municipality page.
enum MunicipalityFields {
  /// The fields shown with their values.
  static func shown(_ rules: [EffectiveRule], _ catalogue: RuleFieldCatalogue) -> [RuleField] {
    guard !rules.isEmpty else { return [] }
    let byField = Dictionary(grouping: rules, by: \.value.field)
    let groups = Set(catalogue.groups.map(\.id))
    return catalogue.fields.filter {
      groups.contains($0.group) && FieldGroupView.shows(byField[$0.key] ?? [])
    }
  }

  /// The fields named as not known: all that are not shown, or where nothing is known at all only
  /// those that matter most, since a list of everything helps nobody.
  static func unknown(_ rules: [EffectiveRule], _ catalogue: RuleFieldCatalogue) -> [RuleField] {
    let shown = Set(shown(rules, catalogue).map(\.key))
    return catalogue.fields.filter {
      !$0.isNational && !shown.contains($0.key) && (!shown.isEmpty || $0.isKey)
    }
  }
}
