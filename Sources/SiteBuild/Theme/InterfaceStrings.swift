/// The words of the interface, from the theme's `teksten.yaml`.
package struct InterfaceStrings: Sendable {
  /// A text taken apart at its places to fill: `["In ", " was dit:"]` with `["jaar"]`.
  private struct Pattern: Sendable {
    var whole: String
    var pieces: [String] = [""]
    var names: [String] = []

    init(_ text: String) {
      whole = text
      var rest = Substring(text)
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        pieces[pieces.count - 1] += rest[..<open]
        names.append(String(rest[rest.index(after: open)..<close]))
        pieces.append("")
        rest = rest[rest.index(after: close)...]
      }
      pieces[pieces.count - 1] += rest
    }
  }

  private let patterns: [String: Pattern]

  package init(_ texts: [String: String]) {
    patterns = texts.mapValues { Pattern($0) }
  }

  /// All keys, for `{{t.…}}` in templates.
  package var keys: [String] { patterns.keys.sorted() }

  /// The text of a key, with `{naam}` replaced by the value of `naam`. A key that is missing gives
  /// the key itself between marks: the theme's own check reports it (`missing(from:)`).
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    guard let pattern = patterns[key] else { return "⟦\(key)⟧" }
    guard !pattern.names.isEmpty, !values.isEmpty else { return pattern.whole }
    var text = pattern.pieces[0]
    for (name, piece) in zip(pattern.names, pattern.pieces.dropFirst()) {
      text += values.first { $0.key == name }?.value ?? "{\(name)}"
      text += piece
    }
    return text
  }

  /// The keys of `required` that the theme does not have.
  package func missing(from required: [String]) -> [String] {
    required.filter { patterns[$0] == nil }
  }
}
