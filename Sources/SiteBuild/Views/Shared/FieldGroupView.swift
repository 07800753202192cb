import Content
import Core
import Templates

/// The values of a municipality, a region or the country, by group and field.
enum FieldGroupView {
  /// - Parameter compares: whether a field links to its comparison.
  static func groups(
    _ rules: [EffectiveRule], in frame: PageFrame, compares: Bool
  ) -> [TemplateValue] {
    guard !rules.isEmpty else { return [] }
    let catalogue = frame.content.ruleFields
    let byField = Dictionary(grouping: rules, by: \.value.field)
    return catalogue.groups.compactMap { group in
      let fields = catalogue.fields.filter {
        $0.group == group.id && shows(byField[$0.key] ?? [])
      }
      guard !fields.isEmpty else { return nil }
      return [
        "id": .string("k-groep-\(group.id)"),
        "titel": .string(group.label),
        "velden": .list(
          fields.map { field($0, byField[$0.key] ?? [], in: frame, compares: compares) }),
        "leeg": nil,
      ]
    }
  }

  /// A field of which nothing more is known than that it is unknown stands with the unknown ones.
  static func shows(_ rules: [EffectiveRule]) -> Bool {
    rules.contains { $0.value.value != .unknown || $0.value.note != nil }
  }

  /// The values of one field, and whether they disagree.
  static func values(_ rules: [EffectiveRule], in frame: PageFrame) -> TemplateValue {
    [
      "tegenspraak": rules.contains(where: \.isContradicted)
        ? .string(frame.t(.contradiction)) : nil,
      "waarden": .list(rules.map { FactView.value($0, in: frame) }),
    ]
  }

  /// A field with its values.
  static func field(
    _ field: RuleField, _ rules: [EffectiveRule], in frame: PageFrame, compares: Bool
  ) -> TemplateValue {
    values(rules, in: frame).adding([
      ("id", .string(field.anchor)),
      ("label", .string(field.label)),
      ("uitleg", .string(field.explanation)),
      (
        "vergelijk",
        compares
          ? frame.link(field.label, SiteAddress.compare(field.topic), anchor: field.anchor) : nil
      ),
    ])
  }
}
