import Core

/// Reads `content/register/woordvormen.yaml`: a list of `{woord, vormen, deel}`. A word with neither
/// forms nor `deel` stands for itself.
package enum WordFormListReader {
  package static func read(_ file: SourceFile) -> (WordFormList, [Diagnostic]) {
    let context = YAMLContext(file)
    var list = WordFormList()
    for reader in context.composeList() {
      let word = reader.text("woord", required: true)?.value
      let forms = reader.texts("vormen").map(\.value)
      let isPart = reader.flag("deel") ?? false
      reader.finish()
      guard let word else { continue }
      if !forms.isEmpty { list.forms[word, default: []] += forms }
      if isPart { list.parts.append(word) }
      if forms.isEmpty, !isPart { list.stems.append(word) }
    }
    return (list, context.diagnostics)
  }
}
