import Core

/// The two parts of a page's file.
struct FrontMatter {
  var yaml: String
  /// The line of the file on which the YAML begins.
  var yamlLine: Int
  var body: String
  /// The line of the file on which the Markdown begins.
  var bodyLine: Int

  /// Splits at the two `---` lines.
  static func split(_ text: String) -> Result<FrontMatter, FrontMatterFailure> {
    var lines = text.lines[...]
    guard let first = lines.popFirst(), isFence(first) else { return .failure(.missing) }
    guard let end = lines.firstIndex(where: isFence) else { return .failure(.unclosed) }
    let yaml = lines[..<end].joined(separator: "\n")
    let body = lines[(end + 1)...].joined(separator: "\n")
    return .success(
      FrontMatter(yaml: yaml, yamlLine: 2, body: body, bodyLine: end + 2))
  }

  private static func isFence(_ line: Substring) -> Bool {
    var line = line
    while let last = line.unicodeScalars.last, last == " " || last == "\r" || last == "\t" {
      line.unicodeScalars.removeLast()
    }
    return line == "---"
  }
}

/// Why a file has no front matter.
enum FrontMatterFailure: Error {
  case missing, unclosed
}
