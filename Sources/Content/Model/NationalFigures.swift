import Core

/// The figures of the whole country (`content/landelijk.yaml`). Never inherited by municipalities.
package struct NationalFigures: Sendable {
  package var title: Located<String>
  package var summary: String
  package var date: CalendarDate
  package var checked: CalendarDate?
  package var checkBefore: CalendarDate?
  package var explanation: String?
  package var rules: [RuleValue]
}
