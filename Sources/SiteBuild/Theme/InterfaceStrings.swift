/// The words of the interface, from the theme's `teksten.yaml`.
package struct InterfaceStrings: Sendable {
  private let texts: [String: String]

  package init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// All keys, for `{{t.…}}` in templates.
  package var keys: [String] { texts.keys.sorted() }

  /// The text of a key, with `{naam}` replaced by the value of `naam`. A key that is missing gives
  /// the key itself between marks: the theme's own check reports it (`missing(from:)`).
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    guard var text = texts[key] else { return "⟦\(key)⟧" }
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }

  /// The keys of `required` that the theme does not have.
  package func missing(from required: [String]) -> [String] {
    required.filter { texts[$0] == nil }
  }
}
