import Core

/// The words of the interface, from the theme's `teksten.yaml`.
package final class InterfaceStrings: Sendable {
  /// A text taken apart at its places to fill: `["In ", " was dit:"]` with `["jaar"]`.
  ///
  /// A class, because each use looks one up, and a copy would count references to all its pieces.
  private final class Pattern: Sendable {
    let whole: String
    let pieces: [String]
    let names: [String]

    init(_ text: String) {
      whole = text
      var pieces: [String] = []
      var names: [String] = []
      var rest = Substring(text)
      while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
      {
        pieces.append(String(rest[..<open]))
        names.append(String(rest[open..<close].dropFirst()))
        rest = rest[close...].dropFirst()
      }
      pieces.append(String(rest))
      (self.pieces, self.names) = (pieces, names)
    }

    func filled(_ values: KeyValuePairs<String, String>) -> String {
      guard !names.isEmpty, !values.isEmpty else { return whole }
      var text = ByteBuffer(
        capacity: whole.utf8.count + values.reduce(0) { $0 + $1.value.utf8.count })
      text.append(pieces[0])
      for (index, name) in names.enumerated() {
        text.append(values.first { $0.key == name }?.value ?? "{\(name)}")
        text.append(pieces[index + 1])
      }
      return text.text
    }
  }

  private let patterns: [String: Pattern]
  /// Those that views use, by the number of their key.
  private let patternsOfViews: [Pattern?]

  package init(_ texts: [String: String]) {
    let patterns = texts.mapValues { Pattern($0) }
    let numbers = InterfaceText.allCases.map(\.number)
    var ofViews = [Pattern?](repeating: nil, count: (numbers.max() ?? 0) + 1)
    for (key, number) in zip(InterfaceText.allCases, numbers) {
      ofViews[number] = patterns[key.rawValue]
    }
    self.patterns = patterns
    patternsOfViews = ofViews
  }

  /// All keys, for `{{t.…}}` in templates.
  package var keys: [String] { patterns.keys.sorted() }

  /// The text of a key, with `{naam}` replaced by the value of `naam`. A key that is missing gives
  /// the key itself between marks: the theme's own check reports it (`missing(from:)`).
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    patterns[key]?.filled(values) ?? "⟦\(key)⟧"
  }

  package func callAsFunction(
    _ key: InterfaceText, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    patternsOfViews[key.number]?.filled(values) ?? "⟦\(key.rawValue)⟧"
  }

  /// The keys of `required` that the theme does not have.
  package func missing(from required: [String]) -> [String] {
    required.filter { patterns[$0] == nil }
  }
}

extension InterfaceText {
  /// A small number that no other key has: the bytes that it is, of which there are no more than two.
  fileprivate var number: Int {
    withUnsafeBytes(of: self) { $0.reduce(0) { $0 << 8 | Int($1) } }
  }
}
