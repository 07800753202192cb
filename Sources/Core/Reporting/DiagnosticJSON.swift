/// Writes diagnostics for programs. Version 1 of the format:
///
///     {"versie": 1, "aantallen": {"fout": n, …}, "meldingen": [{
///       "id", "ernst": "fout" | "waarschuwing" | "verlopen" | "let op",
///       "bestand", "regel" (0: the whole file), "kolom" (1-based, UTF-8 bytes), "lengte" (bytes),
///       "melding", "uitleg" (or null),
///       "notities": [{"tekst", "bestand", "regel", "kolom"}],
///       "suggesties": [{"tekst", "vervanging" (or null)}]}]}
package enum DiagnosticJSON {
  package static let version = 1

  package static func value(
    _ diagnostics: [Diagnostic], displayPath: (String) -> String = { $0 }
  ) -> JSONValue {
    .object([
      ("versie", .int(version)),
      (
        "aantallen",
        .object(
          Severity.allCases.map { severity in
            (severity.rawValue, .int(diagnostics.count { $0.severity == severity }))
          })
      ),
      ("meldingen", .array(diagnostics.map { value($0, displayPath) })),
    ])
  }

  private static func value(_ diagnostic: Diagnostic, _ displayPath: (String) -> String)
    -> JSONValue
  {
    .object(
      [
        ("id", .string(diagnostic.id)),
        ("ernst", .string(diagnostic.severity.rawValue)),
      ] + place(diagnostic.location, displayPath) + [
        ("lengte", .int(diagnostic.location.length)),
        ("melding", .string(diagnostic.message)),
        ("uitleg", diagnostic.explanation.map(JSONValue.string) ?? .null),
        (
          "notities",
          .array(
            diagnostic.notes.map { note in
              .object(
                [("tekst", .string(note.message))]
                  + (note.location.map { place($0, displayPath) } ?? []))
            })
        ),
        (
          "suggesties",
          .array(
            diagnostic.suggestions.map { suggestion in
              .object([
                ("tekst", .string(suggestion.message)),
                ("vervanging", suggestion.replacement.map(JSONValue.string) ?? .null),
              ])
            })
        ),
      ])
  }

  private static func place(_ location: SourceLocation, _ displayPath: (String) -> String)
    -> [(key: String, value: JSONValue)]
  {
    [
      ("bestand", .string(displayPath(location.file))),
      ("regel", .int(location.line)),
      ("kolom", .int(location.column)),
    ]
  }
}
