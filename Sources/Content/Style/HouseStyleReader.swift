import Core

/// Reads `content/register/woorden.yaml`: a list of `{woord, liever, uitleg}`.
package enum HouseStyleReader {
  package static func read(_ file: SourceFile) -> (HouseStyle, [Diagnostic]) {
    let context = YAMLContext(file)
    let words = context.composeList().compactMap { reader -> HouseStyle.Word? in
      let text = reader.text("woord", required: true)
      let instead = reader.text("liever")
      let explanation = reader.text("uitleg")
      reader.finish()
      return text.map {
        HouseStyle.Word($0.value, instead: instead?.value, explanation: explanation?.value)
      }
    }
    return (HouseStyle(words), context.diagnostics)
  }
}
