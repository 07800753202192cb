import Core
import Testing

@testable import Content
@testable import SiteBuild

@Suite struct FactTextTests {
  private func field(_ kind: RuleField.ValueKind, units: [String] = []) throws -> RuleField {
    let slug = try #require(Slug(exactly: "x"))
    return RuleField(
      key: slug, label: "X", valueKind: kind, units: units, options: [], group: slug, topic: slug,
      explanation: "", allowsSeveral: false, isNational: false, isKey: false,
      location: SourceLocation(file: "x"))
  }

  private func text(
    _ value: RuleValue.Value, _ kind: RuleField.ValueKind, units: [String] = [],
    unit: String? = nil, comparison: RuleValue.Comparison? = nil
  ) throws -> FactText {
    let field = try field(kind, units: units)
    let rule = RuleValue(
      field: field.key, value: value, comparison: comparison, unit: unit, basis: nil,
      referenceDate: .unknown, dateIsInferred: false, condition: nil, nature: .practice,
      whose: nil, citation: nil, formerMunicipality: nil, appliesTo: [], validFrom: nil,
      validUntil: nil, note: nil, location: SourceLocation(file: "x"))
    return FactText(rule, field, try ViewProject.strings())
  }

  @Test func anAmountIsInEuroWithDotsBetweenThousands() throws {
    #expect(try text(.number(ExactNumber(7600)), .amount).text == "€ 7.600")
    let range = try text(.range(ExactNumber(7600), ExactNumber(8500)), .amount)
    #expect(range.text == "€ 7.600 tot 8.500")
  }

  @Test func aPercentageIsWrittenOut() throws {
    let share = try text(.range(ExactNumber(90), ExactNumber(95)), .percentage)
    #expect(share.text == "90 tot 95")
    #expect(share.unit == "procent")
  }

  @Test func theOnlyUnitOfAFieldIsUnderstoodAndOneOfSeveralIsNot() throws {
    #expect(
      try text(.number(ExactNumber(28)), .number, units: ["uur per week"]).unit == "uur per week")
    #expect(try text(.number(ExactNumber(8)), .number, units: ["weken", "maanden"]).unit == nil)
    let weeks = try text(
      .number(ExactNumber(8)), .number, units: ["weken", "maanden"], unit: "weken")
    #expect(weeks.unit == "weken")
  }

  @Test func qualifiersStandBeforeTheFigure() throws {
    let about = try text(.number(ExactNumber(30)), .number, comparison: .about)
    #expect(about.comparison == "circa")
    #expect(about.form == .figure)
  }

  @Test func whatIsUnknownReadsSoAndHasNoQualifierOrUnit() throws {
    let unknown = try text(.unknown, .number, units: ["weken"], comparison: .about)
    #expect(unknown.text == "niet bekend")
    #expect(unknown.comparison == nil)
    #expect(unknown.unit == nil)
    #expect(unknown.form == .unknown)
  }

  @Test func yesAndNoAreWords() throws {
    #expect(try text(.yesNo(true), .yesNo).text == "ja")
    #expect(try text(.yesNo(false), .yesNo).form == .words)
  }
}
