/// What sort of statement a fact or a rule value is.
package enum FactNature: String, CaseIterable, Sendable {
  case rule = "regel"
  case practice = "praktijk"
  case pilot = "pilot"
  case intention = "voornemen"
  case opinion = "mening"
  case suspicion = "vermoeden"
  /// Not a statement: a question that the source asks. A page of kind `vraag` answers it.
  case question = "vraag"

  /// The natures that a rule value can have: a question is no value.
  package static let ofRules = allCases.filter { $0 != .question }
}
