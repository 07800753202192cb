/// A text file of the project, as it was read.
package struct SourceFile: Sendable {
  /// Relative to the project: `content/tips/x.md`.
  package var path: String
  package var text: String

  /// Line ends become `\n` and a byte order mark goes, so that every later step sees one form.
  package init(path: String, text: String) {
    self.path = path
    let needsChange = text.utf8.contains { $0 == UInt8(ascii: "\r") || $0 == 0xEF }
    guard needsChange else {
      self.text = text
      return
    }
    let scalars =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    guard scalars.contains("\r") else {
      self.text = String(scalars)
      return
    }
    var normalised = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in scalars {
      if scalar == "\r" {
        normalised.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        normalised.append(scalar)
      }
      previous = scalar
    }
    self.text = String(normalised)
  }
}
