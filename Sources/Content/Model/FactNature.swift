/// What sort of statement a fact or a rule value is.
package enum FactNature: String, CaseIterable, Sendable {
  case rule = "regel"
  case practice = "praktijk"
  case pilot = "pilot"
  case intention = "voornemen"
  case opinion = "mening"
  case suspicion = "vermoeden"
}
