import Core

/// The lists that the rules for word forms use; FORMAT.md says what each is for.
package struct WordForms: Sendable {
  /// By lemma, the forms that no rule finds.
  package var forms: [String: [String]]
  /// Words that are no form of another word, and have regular forms.
  package var stems: Set<String>
  /// Verb stems of which `ge` is a part, not a participle's prefix.
  package var geStems: Set<String>
  /// Adjectives that are compared.
  package var adjectives: Set<String>
  /// Parts that compounds may have, beside the words of the site itself.
  package var parts: Set<String> = []

  package init(
    forms: [String: [String]] = [:], stems: Set<String> = [], geStems: Set<String> = [],
    adjectives: Set<String> = []
  ) {
    self.forms = forms
    self.stems = stems
    self.geStems = geStems
    self.adjectives = adjectives
  }

  package static let none = WordForms()

  /// As it stands in `index.json`.
  package var json: JSONValue {
    .object([
      (
        "vormen",
        .object(
          forms.keys.sorted().map { ($0, .string(forms[$0, default: []].joined(separator: " "))) })
      ),
      ("stammen", .string(stems.sorted().joined(separator: " "))),
      ("ge", .string(geStems.sorted().joined(separator: " "))),
      ("bijvoeglijk", .string(adjectives.sorted().joined(separator: " "))),
    ])
  }
}
