import Core
import Testing

@Suite struct DiagnosticJSONTests {
  @Test func `a diagnostic is written with all its parts`() {
    let diagnostic = Diagnostic(
      Finding(severity: .warning, explanation: "Verbeter het."),
      at: SourceLocation(file: "a.md", line: 2, column: 5, length: 3),
      notes: [.init("Zie", at: SourceLocation(file: "b.md", line: 1)), .init("Let op")],
      suggestions: [.didYouMean("x"), .init("Haal het weg")])
    #expect(
      DiagnosticJSON.value([diagnostic], displayPath: { "in/\($0)" }).pretty == """
        {
          "versie": 1,
          "aantallen": {
            "fout": 0,
            "waarschuwing": 1,
            "verlopen": 0,
            "let op": 0
          },
          "meldingen": [
            {
              "id": "proef",
              "ernst": "waarschuwing",
              "bestand": "in/a.md",
              "regel": 2,
              "kolom": 5,
              "lengte": 3,
              "melding": "dit klopt niet",
              "uitleg": "Verbeter het.",
              "notities": [
                {
                  "tekst": "Zie",
                  "bestand": "in/b.md",
                  "regel": 1,
                  "kolom": 1
                },
                {
                  "tekst": "Let op"
                }
              ],
              "suggesties": [
                {
                  "tekst": "Bedoelde u \\"x\\"?",
                  "vervanging": "x"
                },
                {
                  "tekst": "Haal het weg",
                  "vervanging": null
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func `no diagnostics give an empty list, not nothing`() {
    #expect(
      DiagnosticJSON.value([]).compact
        == #"{"versie":1,"aantallen":{"fout":0,"waarschuwing":0,"verlopen":0,"let op":0},"meldingen":[]}"#
    )
  }

  @Test func `a diagnostic of a whole file has line 0 and no explanation`() {
    let json = DiagnosticJSON.value([Diagnostic(Finding(), at: SourceLocation(file: "a.md"))])
    #expect(json.compact.contains(#""bestand":"a.md","regel":0,"kolom":1,"lengte":1"#))
    #expect(json.compact.contains(#""uitleg":null"#))
  }
}
