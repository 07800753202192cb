import Content
import Core
import Templates

/// What a municipality asks and offers, in so few words that it fits the first screen.
struct FirstLook {
  /// Of one field no more statements than this; the rest is one link away.
  private static let valueLimit = 2
  /// The groups of fields under each heading.
  private static let headings: [(id: String, title: InterfaceText, groups: Set<String>)] = [
    ("k-kern-vraagt", .asks, ["vraagt", "aanvraag"]),
    ("k-kern-biedt", .offers, ["biedt"]),
  ]

  private let municipality: Municipality
  private let rules: [EffectiveRule]
  private let frame: PageFrame

  init(_ municipality: Municipality, _ rules: [EffectiveRule], _ frame: PageFrame) {
    self.municipality = municipality
    self.rules = rules.filter(\.isKnownNow)
    self.frame = frame
  }

  static let anchors = headings.map(\.id)

  func value() -> TemplateValue {
    .list(
      Self.headings.map { heading in
        let fields = frame.content.ruleFields.fields.filter {
          $0.isKey && heading.groups.contains($0.group.text)
        }
        return [
          "id": .string(heading.id),
          "titel": .string(frame.t(heading.title, ["gemeente": municipality.name])),
          "feiten": .rows(fields.compactMap(row)),
          "leeg": .string(frame.t(.nothingKnown, ["gemeente": municipality.name])),
        ]
      })
  }

  /// A warning when nothing is recent: all values are snapshots, and these are old ones.
  func age() -> TemplateValue {
    guard !rules.isEmpty else { return nil }
    guard let newest = rules.compactMap(\.value.referenceDate.year).max() else {
      return .string(frame.t(.noYearKnown))
    }
    let isRecent = frame.content.asOf.year - newest < ValueAge.recentYears
    return isRecent ? nil : .string(frame.t(.newestYear, ["jaar": String(newest)]))
  }

  private func row(_ field: RuleField) -> TemplateValue? {
    let statements = statements(of: field)
    guard !statements.isEmpty else { return nil }
    let more = statements.count - Self.valueLimit
    return [
      "veld": .string(field.anchor),
      "label": .string(field.label),
      "waarden": .list(
        statements.prefix(Self.valueLimit).map { FactView.value($0, in: frame) }),
      "tegenspraak": statements.contains(where: \.isContradicted)
        ? .string(frame.t(.contradiction)) : nil,
      "meer": more > 0 ? .string(frame.t(.moreValues, ["aantal": String(more)])) : nil,
    ]
  }

  /// Each thing that is said, once: where two sources say the same, the latest stands for both.
  private func statements(of field: RuleField) -> [EffectiveRule] {
    var seen = Set<Statement>()
    return rules.enumerated().filter { $0.element.value.field == field.key }
      .sorted { a, b in
        let left = (a.element.value.referenceDate.sortKey, -a.offset)
        let right = (b.element.value.referenceDate.sortKey, -b.offset)
        return left > right
      }
      .map(\.element)
      .filter { seen.insert(Statement($0, field, frame.t)).inserted }
  }

  private struct Statement: Hashable {
    var text: FactText
    var condition: String?
    var basis: String?

    init(_ rule: EffectiveRule, _ field: RuleField, _ t: InterfaceStrings) {
      text = FactText(rule.value, field, t)
      condition = rule.value.condition
      basis = rule.value.basis
    }
  }
}
