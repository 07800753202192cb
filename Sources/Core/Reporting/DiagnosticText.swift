/// Writes diagnostics for people: the place, the sentence, the line with a marker, the way out.
package struct DiagnosticText {
  private let line: (SourceLocation) -> String?
  private let displayPath: (String) -> String
  private let usesColor: Bool

  /// - Parameters:
  ///   - line: the source line of a place, when it can still be read.
  ///   - displayPath: the path as the editor typed it.
  package init(
    usesColor: Bool = false, displayPath: @escaping (String) -> String = { $0 },
    line: @escaping (SourceLocation) -> String?
  ) {
    self.usesColor = usesColor
    self.displayPath = displayPath
    self.line = line
  }

  package func text(_ diagnostic: Diagnostic) -> String {
    var out = paint(Self.visible(place(diagnostic.location)), .bold)
    out += ": " + paint(diagnostic.severity.rawValue, color(of: diagnostic.severity))
    out += ": \(Self.visible(diagnostic.message)) [\(diagnostic.id)]\n"
    out += excerpt(diagnostic)
    for suggestion in diagnostic.suggestions { out += "  \(Self.visible(suggestion.message))\n" }
    if let explanation = diagnostic.explanation { out += "  \(Self.visible(explanation))\n" }
    for note in diagnostic.notes {
      let place = note.location.map { ": \(self.place($0))" } ?? ""
      out += "  \(Self.visible(note.message + place))\n"
    }
    return out
  }

  /// `3 fouten, 1 waarschuwing`; nil when there is nothing to count.
  package static func summary(_ diagnostics: [Diagnostic]) -> String? {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.counted(count))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func excerpt(_ diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    guard location.line > 0, let line = line(location) else { return "" }
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    // The marker is drawn under characters, the place counts bytes.
    let before = String(decoding: line.utf8.prefix(location.column - 1), as: UTF8.self)
    let marked = String(
      decoding: line.utf8.dropFirst(location.column - 1).prefix(location.length), as: UTF8.self)
    let indent = String(before.map { $0 == "\t" ? "\t" : " " })
    let marker = String(repeating: "^", count: max(1, marked.count))
    return
      "  \(number) | \(Self.visible(line))\n  \(margin) | \(indent)\(paint(marker, color(of: diagnostic.severity)))\n"
  }

  private func place(_ location: SourceLocation) -> String {
    var location = location
    location.file = displayPath(location.file)
    return location.description
  }

  /// Control characters of the text could work on the terminal; they are shown as a mark instead.
  private static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(out)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
  }

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
  }

  private func color(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning, .outdated: .yellow
    case .note: .blue
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .error: count == 1 ? "fout" : "fouten"
    case .warning: count == 1 ? "waarschuwing" : "waarschuwingen"
    case .outdated: count == 1 ? "verlopen controle" : "verlopen controles"
    case .note: count == 1 ? "aandachtspunt" : "aandachtspunten"
    }
  }
}
