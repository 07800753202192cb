import Core

extension Diagnostic.Suggestion {
  /// `Bedoelde u "…"?`, with a replacement that is quoted where YAML would misread it.
  static func didYouMean(yaml candidate: String) -> Diagnostic.Suggestion {
    var suggestion = didYouMean(candidate)
    if needsQuotes(candidate) {
      let escaped = candidate.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      suggestion.replacement = "\"\(escaped)\""
    }
    return suggestion
  }

  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.first else { return true }
    return "'\"-?:,[]{}#&*!|>%@`".contains(first) || text.contains(": ") || text.contains(" #")
      || text.contains { ",[]{}".contains($0) }
  }
}
