import Core

/// Reads `content/register/afkortingen.yaml`: a list of `{afkorting, voluit}`.
package enum AbbreviationReader {
  package static func read(_ file: SourceFile) -> ([Abbreviation], [Diagnostic]) {
    let context = YAMLContext(file)
    var seen: [String: SourceLocation] = [:]
    let list = context.composeList().compactMap { reader -> Abbreviation? in
      let short = reader.text("afkorting", required: true)
      let longForm = reader.text("voluit")
      reader.finish()
      guard let short else { return nil }
      if let first = seen.updateValue(short.location, forKey: short.value) {
        context.report(
          ContentProblem.duplicate(what: "\"\(short.value)\""), at: short.location,
          notes: [.init("Eerst gebruikt in", at: first)])
      }
      return Abbreviation(short: short.value, longForm: longForm?.value)
    }
    return (list, context.diagnostics)
  }
}
