import Core

/// One statement about how a municipality, a region or the country arranges something.
package struct RuleValue: Sendable {
  package enum Value: Hashable, Sendable {
    /// Written as `onbekend`: shown as "niet bekend", never as "nee".
    case unknown
    case number(ExactNumber)
    case range(ExactNumber, ExactNumber)
    case yesNo(Bool)
    /// Free text or one of the field's options.
    case text(String)
  }

  package enum Comparison: String, CaseIterable, Sendable {
    case about = "circa"
    case atLeast = "minimaal"
    case atMost = "maximaal"
    case moreThan = "meer dan"
    case lessThan = "minder dan"
  }

  package var field: Slug
  package var value: Value
  package var comparison: Comparison?
  package var unit: String?
  /// "per jaar", "bij 36 uur".
  package var basis: String?
  /// The time the statement describes; not its validity.
  package var referenceDate: ReferenceDate
  package var dateIsInferred: Bool
  /// The condition or group it holds for. Values with different conditions do not disagree.
  package var condition: String?
  package var nature: FactNature
  /// Whose intention, opinion or suspicion.
  package var whose: String?
  package var citation: Citation?
  /// A former municipality that it held for ("gold voor Uden").
  package var formerMunicipality: String?
  /// For a region: the members it holds for; empty means all.
  package var appliesTo: [MunicipalityCode]
  package var validFrom: CalendarDate?
  package var validUntil: CalendarDate?
  package var note: String?
  package var location: SourceLocation

  /// Whether the statement does not hold yet on `date`.
  package func isFuture(on date: CalendarDate) -> Bool { validFrom.map { $0 > date } ?? false }

  /// Whether the statement is past on `date`. A value of a former municipality always is.
  package func isPast(on date: CalendarDate) -> Bool {
    if formerMunicipality != nil { return true }
    return validUntil.map { $0 < date } ?? false
  }
}
