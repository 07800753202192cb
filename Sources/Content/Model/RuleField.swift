import Core

/// A property that municipalities (or the country) can be compared by, from `regelvelden.yaml`.
///
/// A class, because hundreds of pages go through the same few dozen fields and copies of them cost
/// more than the pages.
package final class RuleField: Sendable {
  package enum ValueKind: String, CaseIterable, Sendable {
    case number = "getal"
    /// Euro.
    case amount = "bedrag"
    case percentage = "percentage"
    case yesNo = "ja-nee"
    case text = "tekst"
    case option = "keuze"
  }

  package let key: Slug
  package let label: String
  package let valueKind: ValueKind
  /// For numbers: as they read after a number. Several when sources use different ones.
  package let units: [String]
  package let options: [String]
  package let group: Slug
  package let topic: Slug
  /// The step of the route that it belongs to.
  package let step: Slug?
  /// Why it matters, and to whom.
  package let explanation: String
  /// Several values do not contradict each other.
  package let allowsSeveral: Bool
  /// A field of the country only.
  package let isNational: Bool
  /// Shown on the first screen of a municipality.
  package let isKey: Bool
  /// Tells whether people can grow in their work.
  package let isAboutGrowth: Bool
  package let location: SourceLocation

  package init(
    key: Slug, label: String, valueKind: ValueKind, units: [String], options: [String],
    group: Slug, topic: Slug, step: Slug? = nil, explanation: String, allowsSeveral: Bool,
    isNational: Bool, isKey: Bool, isAboutGrowth: Bool = false, location: SourceLocation
  ) {
    self.key = key
    self.label = label
    self.valueKind = valueKind
    self.units = units
    self.options = options
    self.group = group
    self.topic = topic
    self.step = step
    self.explanation = explanation
    self.allowsSeveral = allowsSeveral
    self.isNational = isNational
    self.isKey = isKey
    self.isAboutGrowth = isAboutGrowth
    self.location = location
  }

  /// The id of a value on a page: `k-regel-min-uren`.
  package var anchor: String { "k-regel-\(key)" }
}

/// A group of fields with a heading of its own on a municipality page.
package struct RuleFieldGroup: Sendable {
  package var id: Slug
  package var label: String
  /// Its fields stand on the page of figures too, with the values of all municipalities.
  package var isOnFiguresPage: Bool
}

/// All fields, in the order of the file.
package struct RuleFieldCatalogue: Sendable {
  package var groups: [RuleFieldGroup]
  package var fields: [RuleField]
  private let byKey: [Slug: Int]

  package static let empty = RuleFieldCatalogue(groups: [], fields: [])

  package init(groups: [RuleFieldGroup], fields: [RuleField]) {
    self.groups = groups
    self.fields = fields
    byKey = Dictionary(
      fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func field(_ key: Slug) -> RuleField? { byKey[key].map { fields[$0] } }

  /// Where a field stands in the order of the file; unknown fields come last.
  func position(of key: Slug) -> Int { byKey[key] ?? fields.count }
}
