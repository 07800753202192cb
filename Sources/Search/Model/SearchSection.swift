/// A part of a page that a result can lead to.
package struct SearchSection: Sendable {
  /// What a text is, which decides how much its words weigh.
  package enum Role: Sendable {
    /// A short answer, a summary, a definition.
    case summary
    case body
    /// A value that the theme shows: how a municipality arranges something.
    case rule
  }

  /// The id on the page; empty for the head.
  package var id: String
  package var heading: String
  package var text: String
  package var role: Role

  package init(id: String, heading: String, text: String, role: Role = .body) {
    self.id = id
    self.heading = heading
    self.text = text
    self.role = role
  }
}
