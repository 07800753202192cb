import Content
import Core
import Templates

/// One field of all municipalities beside each other.
enum ComparisonTable {
  struct Row: Sendable {
    var municipality: Municipality
    var rule: EffectiveRule
  }

  /// Every known value of a field, by the name of the municipality; past values are left out.
  static func rows(of field: RuleField, _ site: SiteOverview) -> [Row] {
    site.context.content.register.municipalities
      .sorted { Letter.precedes($0.name, $1.name) }
      .flatMap { municipality in
        site.rules(of: municipality)
          .filter { $0.value.field == field.key && $0.isKnownNow }
          .map { Row(municipality: municipality, rule: $0) }
      }
  }

  static func municipalities(with field: RuleField, _ site: SiteOverview) -> Set<MunicipalityCode> {
    Set(
      site.context.content.register.municipalities
        .filter { site.knownFields(of: $0).contains(field.key) }
        .map(\.code))
  }

  /// "6 gemeenten", "niet bekend"
  static func status(_ count: Int, _ t: InterfaceStrings) -> String {
    switch count {
    case 0: t(.unknown)
    case 1: t(.municipalitiesKnownOne)
    default: t(.municipalitiesKnown, ["aantal": String(count)])
    }
  }

  static func value(of field: RuleField, in frame: PageFrame) -> TemplateValue {
    let rows = rows(of: field, frame.site)
    let known = Set(rows.map(\.municipality.code)).count
    let rest = frame.content.register.municipalities.count - known
    return [
      "id": .string(field.anchor),
      "label": .string(field.label),
      "uitleg": .string(field.explanation),
      "tabel": rows.isEmpty ? nil : table(field, rows, frame),
      "rest": .string(
        known == 0
          ? frame.t(.compareNobody) : frame.t(.compareRest, ["aantal": String(rest)])),
    ]
  }

  private static func table(_ field: RuleField, _ rows: [Row], _ frame: PageFrame)
    -> TemplateValue
  {
    let unit = sharedUnit(field, rows)
    return [
      "titel": .string(frame.t(.compareCaption, ["veld": field.label])),
      "waardekop": .string(heading(field, unit, frame.t)),
      "getallen": .bool([.number, .amount, .percentage].contains(field.valueKind)),
      "rijen": .list(rows.map { row($0, field, unit, frame) }),
    ]
  }

  /// The unit, when all values have the same one: then it stands in the heading.
  private static func sharedUnit(_ field: RuleField, _ rows: [Row]) -> String? {
    let units = Set(rows.map { $0.rule.value.unit ?? field.units.first })
    return units.count == 1 ? units.first ?? nil : nil
  }

  private static func heading(_ field: RuleField, _ unit: String?, _ t: InterfaceStrings) -> String
  {
    switch field.valueKind {
    case .amount: t(.inEuro)
    case .percentage: t(.inPercent)
    default: unit.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? t(.value)
    }
  }

  private static func row(
    _ row: Row, _ field: RuleField, _ unit: String?, _ frame: PageFrame
  ) -> TemplateValue {
    let isUnitInHeading = unit != nil || field.valueKind == .percentage
    return FactView.value(row.rule, in: frame).adding([
      (
        "gemeente",
        frame.link(row.municipality.name, row.municipality.pageID.path, anchor: field.anchor)
      )
    ] + (isUnitInHeading ? [("eenheid", .null)] : []))
  }
}
