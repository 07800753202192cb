import Content
import Core

/// All that is read before the pages, and that pages may refer to.
struct Foundation: Sendable {
  var settings: SiteSettings
  var known: ContentContext
  var national: NationalFigures?
  var wordForms: WordFormList

  /// With what reading it had to say, and the files that it came from.
  struct Remembered: Sendable {
    var inputs: [String: [UInt8]]
    var foundation: Foundation
    var diagnostics: [Diagnostic]
    var ledger: [LedgerEntry]
  }
}

extension ProjectFiles {
  /// Every file that the foundation could be read from, and the names of the topics, whose bytes it does
  /// not look at.
  func foundationInputs() throws(FileError) -> [String: [UInt8]] {
    var inputs: [String: [UInt8]] = [:]
    for path in paths where !path.hasPrefix("theme/") {
      if path.hasPrefix("content/themas/") {
        inputs[path] = []
      } else if path.hasSuffix(".yaml") || path.hasSuffix(".csv") {
        inputs[path] = try read(path)
      }
    }
    return inputs
  }

  /// Every file of the theme.
  func themeInputs() throws(FileError) -> [String: [UInt8]] {
    var inputs: [String: [UInt8]] = [:]
    for path in paths(in: "theme") { inputs[path] = try read(path) }
    return inputs
  }
}
