/// A fact about what is wrong. Each target has enums of them; the Dutch sentences for an enum stand
/// together in one file, apart from where the problem is found.
package protocol Problem: Sendable {
  /// Stable, Dutch, kebab-case: `sleutel-onbekend`.
  var id: String { get }
  var severity: Severity { get }
  /// One line, the specific thing first, no final period.
  var message: String { get }
  /// What to do about it, and why it matters, where the message does not say so by itself.
  var explanation: String? { get }
}

extension Problem {
  package var explanation: String? { nil }
}
