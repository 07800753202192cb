import Core

/// Reads a flat mapping of keys to texts, such as a theme's `teksten.yaml`.
package enum TextTableReader {
  package static func read(_ file: SourceFile) -> ([String: String], [Diagnostic]) {
    let context = YAMLContext(file)
    guard let reader = context.composeMapping() else { return ([:], context.diagnostics) }
    var texts: [String: String] = [:]
    for (key, value) in reader.pairs {
      guard let text = reader.scalar(value, key: key.value, expected: .text) else { continue }
      texts[key.value] = text.value
    }
    return (texts, context.diagnostics)
  }
}
