import Core
import SiteBuild

/// Something that is wrong, as the overlay in the browser shows it.
struct ProblemNote: Sendable, Equatable {
  /// `content/tips/x.md:5:13`
  var place: String
  var message: String
  /// The source line, in three parts: what it is about stands in the middle.
  var line: [String]
  /// Ways out, and why it matters.
  var hints: [String]

  init(_ diagnostic: Diagnostic, displayPath: (String) -> String, lines: SourceLines) {
    var location = diagnostic.location
    location.file = displayPath(location.file)
    place = location.description
    message = diagnostic.message
    line = lines.line(diagnostic.location).map { Self.parts(of: $0, diagnostic.location) } ?? []
    let notes = diagnostic.notes.map { note in
      var location = note.location
      location?.file = displayPath(note.location?.file ?? "")
      return note.message + (location.map { ": \($0)" } ?? "")
    }
    hints =
      diagnostic.suggestions.map(\.message) + [diagnostic.explanation].compactMap(\.self) + notes
  }

  /// The machine refused a file.
  init(_ error: FileError) {
    place = error.path
    message = "Dit bestand of deze map kan niet worden gelezen: \(error.reason)"
    line = []
    hints = ["De pagina's blijven zoals ze waren."]
  }

  var json: JSONValue {
    .object([
      ("plaats", .string(place)), ("melding", .string(message)),
      ("regel", .array(line.map(JSONValue.string))),
      ("raad", .array(hints.map(JSONValue.string))),
    ])
  }

  private static func parts(of line: String, _ location: SourceLocation) -> [String] {
    let start = min(location.column - 1, line.utf8.count)
    let end = min(start + location.length, line.utf8.count)
    let bytes = Array(line.utf8)
    return [bytes[..<start], bytes[start..<end], bytes[end...]].map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
