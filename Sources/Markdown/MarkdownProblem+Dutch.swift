import Core

extension MarkdownProblem: Problem {
  package var id: String {
    switch self {
    case .fileTooLarge: "bestand-te-groot"
    case .tooManyColumns: "tabel-te-breed"
    case .tableTooLarge: "tabel-te-groot"
    case .nestedTooDeep: "markdown-te-diep"
    case .tooTangled: "markdown-te-ingewikkeld"
    case .rawHTML: "markdown-html"
    case .unsafeAddress: "adres-onveilig"
    case .unknownScheme: "adres-soort-onbekend"
    case .addressWithoutScheme: "adres-zonder-https"
    case .emptyAddress: "adres-leeg"
    case .linkWithoutText: "link-zonder-tekst"
    case .imageWithoutText: "afbeelding-zonder-alt"
    case .decorativeImageWithText: "afbeelding-decoratief-met-tekst"
    case .imageFromElsewhere: "afbeelding-van-elders"
    case .headingOfLevelOne: "kop-niveau-1"
    case .headingSkipsLevel: "kop-niveau-overgeslagen"
    case .headingWithoutText: "kop-leeg"
    case .headingIDInvalid: "kop-id-ongeldig"
    case .headingIDReserved: "kop-id-gereserveerd"
    case .headingIDTwice: "kop-id-dubbel"
    case .footnoteUnknown: "voetnoot-onbekend"
    case .footnoteUnused: "voetnoot-ongebruikt"
    case .footnoteTwice: "voetnoot-dubbel"
    }
  }

  package var severity: Severity {
    switch self {
    case .headingSkipsLevel, .headingWithoutText, .footnoteUnknown, .footnoteUnused,
      .footnoteTwice:
      .warning
    default: .error
    }
  }

  package var message: String {
    switch self {
    case .fileTooLarge(let bytes):
      "Dit bestand is \(bytes / 1024) kB; meer dan 256 kB tekst past niet op één pagina"
    case .tooManyColumns(let columns):
      "Deze tabel heeft \(columns) kolommen; meer dan 64 kan niet"
    case .tableTooLarge: "De tabellen in dit bestand hebben samen meer dan 100.000 cellen"
    case .nestedTooDeep: "Deze regel staat in te veel lijsten of citaten in elkaar"
    case .tooTangled(let tangle): tangle.message
    case .rawHTML(let html): html.message
    case .unsafeAddress(let scheme): "Een adres dat met \"\(scheme):\" begint mag niet"
    case .unknownScheme(let scheme): "\"\(scheme):\" is geen soort adres dat de site kent"
    case .addressWithoutScheme: "Een adres dat met // begint mist zijn begin"
    case .emptyAddress: "Tussen de haakjes staat geen adres"
    case .linkWithoutText: "Deze link heeft geen tekst"
    case .imageWithoutText: "Deze afbeelding heeft geen beschrijving"
    case .decorativeImageWithText:
      "Deze afbeelding heeft een beschrijving en is ook \"decoratief\""
    case .imageFromElsewhere: "Deze afbeelding staat op een andere site"
    case .headingOfLevelOne: "Een kop met één # kan niet: de titel staat in het kopblok"
    case .headingSkipsLevel(let from, let to):
      "Deze kop is van niveau \(to), terwijl de kop ervoor van niveau \(from) is"
    case .headingWithoutText: "Deze kop heeft geen tekst"
    case .headingIDInvalid(let id): "\"\(id)\" kan niet als naam van een kop"
    case .headingIDReserved(let id):
      "\"\(id)\" begint met k-, en die namen maakt de site zelf"
    case .headingIDTwice(let id): "\"\(id)\" is al de naam van een andere kop op deze pagina"
    case .footnoteUnknown(let label): "[^\(label)] verwijst naar een voetnoot die er niet is"
    case .footnoteUnused(let label):
      "Voetnoot [^\(label)] komt niet op de pagina: nergens wordt ernaar verwezen"
    case .footnoteTwice(let label):
      "Voetnoot [^\(label)] staat er twee keer; alleen de eerste komt op de pagina"
    }
  }

  package var explanation: String? {
    switch self {
    case .fileTooLarge: "Verdeel de tekst over meer pagina's, met links ertussen."
    case .tooManyColumns: "Maak er meer tabellen van, of zet de rijen en de kolommen andersom."
    case .tableTooLarge: "Verdeel de tabellen over meer pagina's."
    case .nestedTooDeep: "Haal tekens > of inspringingen weg aan het begin van de regel."
    case .tooTangled(let tangle): tangle.explanation
    case .rawHTML(let html): html.explanation
    case .unsafeAddress:
      "Gebruik een adres met https://, mailto: of tel:, of een link naar een ander bestand."
    case .unknownScheme:
      """
      Bekend zijn https:, http:, mailto: en tel:. Is het een bestand met een dubbele punt in de naam? \
      Geef het dan een andere naam.
      """
    case .addressWithoutScheme: "Schrijf https:// ervoor."
    case .emptyAddress:
      "Schrijf [tekst](adres), bijvoorbeeld [proefplaatsing](../themas/proefplaatsing.md)."
    case .linkWithoutText:
      "Schrijf tussen [ en ] waar de link heen gaat: wie de pagina laat voorlezen hoort alleen dat."
    case .imageWithoutText:
      """
      Schrijf tussen [ en ] wat er te zien is, voor wie de afbeelding niet ziet. Voegt ze niets toe aan \
      de tekst, zeg dat dan: ![](bestand.png "decoratief").
      """
    case .decorativeImageWithText:
      "Haal de beschrijving weg als de afbeelding niets toevoegt, en anders \"decoratief\"."
    case .imageFromElsewhere:
      "De site laadt niets van andere sites. Zet het bestand bij de pagina, als dat van de maker mag."
    case .headingOfLevelOne: "Begin de koppen in de tekst met ##."
    case .headingSkipsLevel(let from, _):
      "Gebruik \(String(repeating: "#", count: from + 1)) voor een kop onder de vorige."
    case .headingWithoutText: "Schrijf achter de # waar het stuk over gaat, of haal de # weg."
    case .headingIDInvalid:
      "Gebruik kleine letters zonder accenten, cijfers en streepjes, zoals {#hoe-lang}."
    case .headingIDReserved: "Kies een naam met een ander begin."
    case .headingIDTwice: "Een link naar die naam zou maar bij één van de koppen uitkomen."
    case .footnoteUnknown(let label):
      "Schrijf de voetnoot op een eigen regel: [^\(label)]: de tekst. Is het geen voetnoot? Schrijf dan \\[^."
    case .footnoteUnused(let label): "Zet [^\(label)] in de tekst, of haal de voetnoot weg."
    case .footnoteTwice: "Geef één van de twee een andere naam."
    }
  }
}

extension MarkdownProblem.Tangle {
  fileprivate var message: String {
    switch self {
    case .definitions: "Deze linkverwijzing is te lang om zo vaak te gebruiken"
    case .marks: "Dit stuk tekst zonder lege regels heeft te veel opmaaktekens"
    case .word: "Dit woord is te lang en heeft te veel leestekens"
    case .headers: "Dit stuk tekst heeft te veel regels die op het begin van een tabel lijken"
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .definitions: "Maak het adres of de titel achter [naam]: korter."
    case .marks: "Verdeel het met lege regels in kortere alinea's."
    case .word: "Zet er spaties in, of haal het weg als het er niet hoort."
    case .headers: "Zet een lege regel voor elke tabel, en haal losse regels als |---| weg."
    }
  }
}

extension MarkdownProblem.RawHTML {
  fileprivate var message: String {
    switch self {
    case .element(let name, _): "<\(name)> kan niet: in de tekst mag geen HTML staan"
    case .comment: "<!-- kan niet: in de tekst mag geen HTML-commentaar staan"
    case .declaration: "Dit lijkt op HTML of XML, en dat mag niet in de tekst staan"
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .comment:
      "Haal het weg. Een aantekening voor de redactie hoort bij het issue of de wijziging."
    case .declaration: Self.fallback
    case .element("br", inTable: true):
      "Maak er twee rijen van, of zet de opsomming onder de tabel."
    case .element("br", _): "Zet een \\ aan het eind van de regel, of begin een nieuwe alinea."
    case .element(let name, _): Self.replacement(for: name) ?? Self.fallback
    }
  }

  private static let fallback =
    "Schrijf gewone Markdown. Moet de lezer het teken < zien? Schrijf dan \\< of zet het in `code`."

  /// What to write instead of an element.
  private static func replacement(for name: String) -> String? {
    switch name {
    case "b", "strong": "Schrijf **vet**."
    case "i", "em": "Schrijf *cursief*."
    case "s", "strike", "del": "Schrijf ~~doorgestreept~~."
    case "a": "Schrijf een link: [tekst](adres)."
    case "img": "Schrijf een afbeelding: ![beschrijving](bestand.png)."
    case "table", "thead", "tbody", "tr", "th", "td":
      "Schrijf een tabel met strepen: | kop | kop |, daaronder | --- | --- | en dan de rijen."
    case "ul", "ol", "li": "Schrijf een lijst: begin elke regel met - of met 1."
    case "h1", "h2", "h3", "h4", "h5", "h6": "Schrijf een kop: ## tekst."
    case "p", "div", "section", "span", "center", "font":
      "Haal het weg: een alinea begint na een lege regel, en de opmaak doet de site."
    case "blockquote", "q": "Begin elke regel van het citaat met >."
    case "code", "kbd", "tt", "samp": "Schrijf `code` tussen twee tekens `."
    case "pre": "Zet de regels tussen twee regels met ```."
    case "hr": "Schrijf --- met een lege regel ervoor en erna."
    case "details", "summary": "Schrijf een kop met de tekst eronder."
    case "sup", "sub": "Schrijf het gewoon uit, of maak een voetnoot: [^1]."
    case "iframe", "video", "audio", "embed", "object":
      "Schrijf een link naar de pagina waar het staat."
    case "script", "style", "link", "form", "input", "button":
      "Haal het weg: dit hoort in het thema."
    default: nil
    }
  }
}
