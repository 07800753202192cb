import Core

/// A property that municipalities (or the country) can be compared by, from `regelvelden.yaml`.
package struct RuleField: Sendable {
  package enum ValueKind: String, CaseIterable, Sendable {
    case number = "getal"
    /// Euro.
    case amount = "bedrag"
    case percentage = "percentage"
    case yesNo = "ja-nee"
    case text = "tekst"
    case option = "keuze"
  }

  package var key: Slug
  package var label: String
  package var valueKind: ValueKind
  /// For numbers: as they read after a number. Several when sources use different ones.
  package var units: [String]
  package var options: [String]
  package var group: Slug
  package var topic: Slug
  /// Why it matters, and to whom.
  package var explanation: String
  /// Several values do not contradict each other.
  package var allowsSeveral: Bool
  /// A field of the country only.
  package var isNational: Bool
  /// Shown on the first screen of a municipality.
  package var isKey: Bool
  package var location: SourceLocation

  /// The id of a value on a page: `k-regel-min-uren`.
  package var anchor: String { "k-regel-\(key)" }
}

/// A group of fields with a heading of its own on a municipality page.
package struct RuleFieldGroup: Sendable {
  package var id: Slug
  package var label: String
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
}
