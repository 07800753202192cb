import Core

/// Reads a list of `{id, label, uitleg}` from `content/register/`.
package enum VocabularyReader {
  /// - Parameter caseQuestions: where entries may name one of these questions as `casusvraag`.
  package static func read(_ file: SourceFile, caseQuestions: Vocabulary? = nil)
    -> (Vocabulary, [Diagnostic])
  {
    let context = YAMLContext(file)
    var seen: [Slug: SourceLocation] = [:]
    let entries = context.composeList().compactMap { reader -> VocabularyEntry? in
      let id = reader.slug("id", required: true)
      let label = reader.text("label", required: true)
      let explanation = reader.text("uitleg")
      let question = caseQuestions.flatMap {
        reader.entry("casusvraag", $0, file: "casusvragen.yaml")
      }
      reader.finish()
      guard let id, let label else { return nil }
      if let first = seen.updateValue(id.location, forKey: id.value) {
        context.report(
          ContentProblem.duplicate(what: "\"\(id.value)\""), at: id.location,
          notes: [.init("Eerst gebruikt in", at: first)])
      }
      return VocabularyEntry(
        id: id.value, label: label.value, explanation: explanation?.value, caseQuestion: question)
    }
    return (Vocabulary(entries: entries), context.diagnostics)
  }
}
