/// The usual reasons of the YAML reader, in Dutch and with a way out.
enum YAMLReason {
  static func dutch(_ reason: String) -> String {
    known.first { reason.contains($0.english) }?.dutch
      ?? "De YAML-lezer meldt: \(reason). \(quotes)"
  }

  private static let quotes =
    "Zet een tekst met een dubbele punt, een hekje of een apostrof tussen dubbele aanhalingstekens."

  private static let known: [(english: String, dutch: String)] = [
    ("mapping values are not allowed", "Hier staat een dubbele punt te veel. \(quotes)"),
    (
      "could not find expected ':'",
      "Na een sleutel hoort een dubbele punt en een spatie. Kijk ook naar de regel erboven."
    ),
    (
      "did not find expected key",
      "De inspringing klopt niet, of een tekst is niet goed afgesloten. \(quotes)"
    ),
    ("expected ',' or ']'", "Een lijst tussen [ en ] is niet gesloten of mist een komma."),
    ("expected ',' or '}'", "Een blok tussen { en } is niet gesloten of mist een komma."),
    (
      "found character that cannot start any token",
      "Een waarde begint hier met een teken dat dat niet mag, zoals een tab, @ of `. Gebruik spaties "
        + "om in te springen en zet de tekst tussen dubbele aanhalingstekens."
    ),
    (
      "found unexpected end of stream",
      "Een tekst tussen aanhalingstekens is niet gesloten."
    ),
    ("control characters are not allowed", "Hier staat een onzichtbaar stuurteken. Haal het weg."),
    ("Maximum nesting level", "De blokken staan te diep in elkaar."),
    (
      "undefined alias",
      "Een tekst begint met een sterretje. Zet hem tussen dubbele aanhalingstekens."
    ),
  ]
}
