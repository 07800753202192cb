/// Something an editor is told about the content or the theme.
package struct Diagnostic: Hashable, Sendable {
  /// A second place that matters: "eerst gebruikt in …".
  package struct Note: Hashable, Sendable {
    package var message: String
    package var location: SourceLocation?

    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// A way out, with the replacement text where one edit mends it.
  package struct Suggestion: Hashable, Sendable {
    package var message: String
    /// What to put in place of the text at the diagnostic's location.
    package var replacement: String?

    package init(_ message: String, replacement: String? = nil) {
      self.message = message
      self.replacement = replacement
    }

    /// `Bedoelde u "…"?`, replacing the text at the location.
    package static func didYouMean(_ candidate: String) -> Suggestion {
      Suggestion("Bedoelde u \"\(candidate)\"?", replacement: candidate)
    }
  }

  package var id: String
  package var severity: Severity
  package var location: SourceLocation
  package var message: String
  package var explanation: String?
  package var notes: [Note]
  package var suggestions: [Suggestion]

  package init(
    _ problem: some Problem, at location: SourceLocation, notes: [Note] = [],
    suggestions: [Suggestion] = []
  ) {
    id = problem.id
    severity = problem.severity
    self.location = location
    message = problem.message
    explanation = problem.explanation
    self.notes = notes
    self.suggestions = suggestions
  }
}

extension Diagnostic: Comparable {
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    a.location != b.location ? a.location < b.location : (a.id, a.message) < (b.id, b.message)
  }
}

extension Sequence where Element == Diagnostic {
  /// Sorted by place and without exact repeats: the order in which editors and machines see them.
  package func sortedForReport() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.sorted()
  }
}
