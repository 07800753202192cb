extension BrokenInput {
  static let all = yaml + references + values + kinds + rules + guides + data

  static let yaml: [BrokenInput] = [
    .page("key misspelled", "«eigenar»: redactie", is: "sleutel-onbekend", meant: "eigenaar"),
    .page("key unlike any other", "«kleur»: rood", is: "sleutel-onbekend"),
    .page(
      "key of another kind", in: "gemeenten/almere", "«gemeenten»: [Oss]", is: "sleutel-onbekend"),
    .page("key that is no text", "? «[»a, b]\n: c", is: "waarde-soort"),
    .page("required key missing", without: ["datum"], is: "sleutel-ontbreekt", at: Place(2, 1, 1)),
    .page("required key empty", "datum:«»", is: "sleutel-ontbreekt"),
    .page(
      "front matter empty of a key", in: "begrippen/proef", "definitie:«» # later",
      is: "sleutel-ontbreekt"),
    .page("text where a list belongs", "themas: «begeleiding»", is: "waarde-soort"),
    .page("list where a text belongs", "titel: «[»a, b]", is: "waarde-soort"),
    .page(
      "mapping inside a list of texts", "zoekwoorden: [een, «{»twee: drie}]", is: "waarde-soort"),
    .page(
      "word where a number belongs", in: "themas/proef", "volgorde: «eerste»", is: "waarde-soort"),
    .page("key twice", "eigenaar: a\n«eigenaar»: b", is: "sleutel-dubbel"),
    .page("colon in a bare text", "titel: Werk«:» proef", is: "yaml-ongeldig"),
    .data("no front matter", "content/tips/proef.md", "«W»at tekst", is: "kopblok-ontbreekt"),
    .data(
      "front matter not closed", "content/tips/proef.md", "«-»--\ntitel: x\n",
      is: "kopblok-niet-gesloten"),
    .data("empty file", "content/tips/proef.md", "", is: "kopblok-ontbreekt", at: Place(1, 1, 1)),
    .data("list where keys belong", "content/site.yaml", "«-» a\n- b\n", is: "waarde-soort"),
    .data(
      "keys where a list belongs", "content/register/rollen.yaml", "«i»d: a\n", is: "waarde-soort"),
  ]

  static let references: [BrokenInput] = [
    .page(
      "municipality misspelled", "gemeenten: [Oss, «Almeer»]", is: "gemeente-onbekend",
      meant: "Almere"),
    .page("municipality that is none", "gemeenten: [«Atlantis»]", is: "gemeente-onbekend"),
    .page(
      "known misspelling", "gemeenten:\n  - «Meijerijstad»", is: "gemeente-verkeerd-gespeld",
      meant: "Meierijstad"),
    .page(
      "former municipality", "gemeenten: [«Uden»]", is: "gemeente-voormalig", meant: "Maashorst"),
    .page("region misspelled", "regios: [«Flevolant»]", is: "regio-onbekend", meant: "Flevoland"),
    .page(
      "topic misspelled", "themas: [contract, «begelijding»]", is: "thema-onbekend",
      meant: "begeleiding"),
    .page(
      "topic with a multi-byte letter", "themas: [«begeleidïng»]", is: "thema-onbekend",
      meant: "begeleiding"),
    .page(
      "audience misspelled", "doelgroepen: [«schollen»]", is: "doelgroep-onbekend", meant: "scholen"
    ),
    .page(
      "situation misspelled", "situaties: [«bijstant»]", is: "waarde-niet-in-register",
      meant: "bijstand"),
    .page("step misspelled", "stap: «meldn»", is: "waarde-niet-in-register", meant: "melden"),
    .page("source misspelled", "bronnen: [«raport»]", is: "bron-onbekend", meant: "rapport"),
    .page(
      "source misspelled, fact good", "bronnen: [«raport/uren»]", is: "bron-onbekend",
      meant: "rapport/uren"),
    .page(
      "fact misspelled", "bronnen: [«rapport/urn»]", is: "feit-onbekend", meant: "rapport/uren"),
    .page(
      "source after multi-byte text", "bronnen: [{plaats: \"één ‘é’\", bron: «raport»}]",
      is: "bron-onbekend", meant: "rapport"),
  ]

  static let values: [BrokenInput] = [
    .page("date that does not exist", "datum: «2026-02-30»", is: "datum-onmogelijk"),
    .page("date of the wrong form", "datum: «1 mei 2026»", is: "waarde-soort"),
    .page("review neither date nor period", "controleren_voor: «binnenkort»", is: "waarde-soort"),
    .page(
      "review on a day that does not exist", "controleren_voor: «2026-02-30»",
      is: "datum-onmogelijk"),
    .page(
      "validity reversed", "geldig_van: 2026-05-01\ngeldig_tot: «2026-04-30»",
      is: "geldigheid-omgekeerd"),
    .page("status misspelled", "status: «konsept»", is: "waarde-onbekend", meant: "concept"),
    .page("alias that leaves the site", "aliassen: [«/../geheim/»]", is: "alias-ongeldig"),
    .page("alias at another site", "aliassen: [«https://elders.nl/»]", is: "alias-ongeldig"),
    .page("alias that is a file", "aliassen: [«/oud»]", is: "alias-ongeldig", meant: "/oud/"),
    .page("alias of the home page", "aliassen: [«/»]", is: "alias-ongeldig"),
    .page(
      "summary over 200 characters", "samenvatting: «\(String(repeating: "é", count: 201))»",
      is: "samenvatting-te-lang"),
  ]

  static let kinds: [BrokenInput] = [
    .page(
      "question without question mark", in: "vragen/proef", "titel: «Mag dat»",
      is: "titel-geen-vraag"),
    .page(
      "short answer over 40 words", in: "vragen/proef",
      "kort_antwoord: «\(Array(repeating: "één", count: 41).joined(separator: " "))»",
      is: "kort-antwoord-te-lang"),
    .page(
      "standing misspelled", in: "vragen/proef", "grondslag: «wed»", is: "waarde-onbekend",
      meant: "wet"),
    .page(
      "code of another municipality", in: "gemeenten/almere", "code: «GM0828»",
      is: "bestandsnaam-anders"),
    .page(
      "code of no municipality", in: "gemeenten/almere", "code: «GM9999»",
      is: "gemeentecode-onbekend"),
    .page(
      "code of the wrong form", in: "gemeenten/almere", "code: «34»", is: "gemeentecode-onbekend"),
    .page("year of the wrong form", in: "casussen/proef", "jaar: «2019/20»", is: "waarde-soort"),
    .page(
      "role misspelled", in: "organisaties/proef", "rol: «gemente»", is: "waarde-niet-in-register",
      meant: "gemeente"),
    .page(
      "pairing misspelled", in: "knelpunten/proef",
      "oplossingen:\n  - tekst: Doe dit\n    bron: rapport\n    koppeling: «redaktie»",
      is: "waarde-onbekend", meant: "redactie"),
    .page(
      "solution without a source", in: "knelpunten/proef",
      "oplossingen:\n  - «t»ekst: Doe dit\n    koppeling: redactie", is: "sleutel-ontbreekt"),
    .page(
      "item without questions", in: "checklists/proef", "punten:\n  - «t»itel: Eerst",
      is: "sleutel-ontbreekt"),
    .page(
      "change after the last change", "wijzigingen:\n  - datum: «2026-02-01»\n    wat: Nieuw",
      is: "wijziging-na-datum"),
    .page("change without a day", "wijzigingen:\n  - «w»at: Nieuw", is: "sleutel-ontbreekt"),
    .page(
      "exercise with one choice", in: "oefeningen/proef",
      "keuzes: «[»{tekst: Ja, criterium: Hulp, uitleg: Dan wel, bron: rapport}]",
      is: "oefening-keuzes"),
    .page(
      "choice without its criterion", in: "oefeningen/proef",
      "keuzes:\n  - «t»ekst: Ja\n    uitleg: Dan\n    bron: rapport\n"
        + "  - {tekst: Nee, criterium: Hulp, uitleg: Dan, bron: rapport}",
      is: "sleutel-ontbreekt"),
    .page(
      "verdict in a choice", in: "oefeningen/proef",
      "keuzes:\n  - tekst: Ja\n    criterium: Hulp\n    uitleg: Dan\n    bron: rapport\n    «goed»: ja\n"
        + "  - {tekst: Nee, criterium: Hulp, uitleg: Dan, bron: rapport}",
      is: "sleutel-onbekend"),
    .page(
      "contact without the year it was seen", in: "gemeenten/almere",
      "contact:\n  - «r»ol: Consulent\n    organisatie: gemeente Almere\n    bron: rapport",
      is: "sleutel-ontbreekt"),
  ]
}
