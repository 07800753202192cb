import Core

/// Reads `content/landelijk.yaml`.
package enum NationalFiguresReader {
  package static func read(_ file: SourceFile, _ known: ContentContext)
    -> (NationalFigures?, [Diagnostic])
  {
    let context = YAMLContext(file)
    guard let reader = context.composeMapping() else { return (nil, context.diagnostics) }
    let review = reader.review(months: known.reviewMonths)
    let title = reader.text("titel", required: true)
    let figures = NationalFigures(
      title: title ?? Located("", at: reader.location),
      summary: reader.text("samenvatting", required: true)?.value ?? "",
      date: reader.date("datum", required: true)?.value ?? .earliest,
      checked: review.checked, checkBefore: review.before,
      explanation: reader.text("toelichting")?.value,
      rules: reader.rules("regels", of: .country, in: known))
    reader.finish()
    return (figures, context.diagnostics)
  }
}
