import Core
import Editorial

/// How the pages read, for who edits them: every page, the hardest ones, and all together.
///
/// Columns: words per sentence, percentage of words of more than six letters, LIX, words, file.
package enum ReadabilityTable {
  private static let hardest = 10

  package static func text(_ pages: [PageReadability], displayPath: (String) -> String) -> String {
    let measured = pages.filter { $0.measure.words > 0 }
    let byIndex = measured.sorted { ($1.measure.lix, $0.file) < ($0.measure.lix, $1.file) }
    let total = measured.reduce(ProseMeasure()) { $0 + $1.measure }
    let lines =
      measured.map { line($0.measure, displayPath($0.file)) }
      + ["", "De \(min(hardest, byIndex.count)) moeilijkste pagina's:"]
      + byIndex.prefix(hardest).map { line($0.measure, displayPath($0.file)) }
      + ["", line(total, "alle \(measured.count) pagina's")]
    return ([header] + lines).joined(separator: "\n")
  }

  private static let header = "zin\tlang\tlix\twoorden\tbestand"

  private static func line(_ measure: ProseMeasure, _ name: String) -> String {
    [
      tenths(measure.meanSentence), tenths(100 * measure.longWordShare), tenths(measure.lix),
      String(measure.words), name,
    ].joined(separator: "\t")
  }

  /// With one decimal and a decimal comma.
  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
