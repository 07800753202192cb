extension BrokenInput {
  private static let csv = "content/register/gemeenten.csv"
  private static let header = "code,name,province,labour_market_region,lat,lon\n"
  private static let almere = "GM0034,Almere,Flevoland,Flevoland,52.37,5.22\n"

  static let data: [BrokenInput] = [
    .data(
      "entry twice in a vocabulary", "content/register/rollen.yaml",
      "- {id: a, label: A}\n- {id: «a», label: B}\n", is: "dubbel"),
    .data(
      "entry whose id is no slug", "content/register/rollen.yaml", "- {id: «Eén Rol», label: R}\n",
      is: "waarde-soort"),
    .data(
      "entry without label", "content/register/rollen.yaml", "- «{»id: a}\n",
      is: "sleutel-ontbreekt"),

    .data(
      "genre of a source misspelled", "seeds/proef.yaml",
      "titel: T\nsoort: «raport»\nuitgever: U\ndatum: 2019\nhergebruik: vrij\nstaat: actueel\nfeiten: []\n",
      is: "waarde-onbekend", meant: "rapport"),
    .data(
      "source without facts", "seeds/proef.yaml",
      "«t»itel: T\nsoort: wet\nuitgever: U\ndatum: 2019\nhergebruik: vrij\nstaat: actueel\n",
      is: "sleutel-ontbreekt"),
    .data(
      "fact twice in a source", "seeds/proef.yaml",
      """
      {titel: T, soort: wet, uitgever: U, datum: onbekend, hergebruik: vrij, staat: actueel, feiten: [
      {id: a, feit: F, jaar: 2019, plaats: p. 1},
      {id: «a», feit: G, jaar: 2019, plaats: p. 2}]}
      """, is: "dubbel"),

    .field(
      "kind of value misspelled", "soort: «getel», groep: vraagt, thema: contract",
      is: "waarde-onbekend", meant: "getal"),
    .field(
      "group that is not there", "soort: getal, groep: «vragt», thema: contract",
      is: "waarde-onbekend",
      meant: "vraagt"),
    .field(
      "topic of a field misspelled", "soort: getal, groep: vraagt, thema: «contrakt»",
      is: "thema-onbekend", meant: "contract"),
    .field(
      "level that is none", "soort: getal, groep: vraagt, thema: contract, niveau: «landelik»",
      is: "waarde-onbekend", meant: "landelijk"),
    .data(
      "choice without options", "content/regelvelden.yaml",
      "groepen: [{id: vraagt, label: G}]\nvelden:\n  - «{»sleutel: a, label: L, uitleg: U, soort: keuze, groep: vraagt, thema: contract}\n",
      is: "sleutel-ontbreekt"),
    .data(
      "field twice", "content/regelvelden.yaml",
      """
      groepen: [{id: vraagt, label: G}]
      velden:
        - {sleutel: a, label: L, uitleg: U, soort: getal, groep: vraagt, thema: contract}
        - {sleutel: «a», label: L, uitleg: U, soort: getal, groep: vraagt, thema: contract}
      """, is: "dubbel"),

    .data(
      "field of municipalities at the country", "content/landelijk.yaml",
      """
      titel: T
      samenvatting: S
      datum: 2026-01-01
      regels:
        - {veld: «min-uren», waarde: 28, peildatum: 2019, aard: regel, bron: rapport/uren}
      """, is: "regelveld-niet-landelijk"),

    .data(
      "address of the site without https", "content/site.yaml",
      "titel: T\nadres: «kennisbank.nl»\n", is: "waarde-soort"),
    .data(
      "review period that is none", "content/site.yaml", "titel: T\ncontroletermijn: «een jaar»\n",
      is: "waarde-soort"),
    .data(
      "question that is no slug", "content/site.yaml", "titel: T\nmeest_gevraagd: [«Mag dat?»]\n",
      is: "waarde-soort"),
    .data(
      "setting misspelled", "content/site.yaml", "titel: T\n«uitgver»: U\n", is: "sleutel-onbekend",
      meant: "uitgever"),

    .data("register with another first line", csv, "«code;naam»\n" + almere, is: "register-regel"),
    .data(
      "register line with a field too few", csv,
      header + "«GM0034,Almere,Flevoland,Flevoland,52.37»\n", is: "register-regel"),
    .data(
      "register line with a bad code", csv,
      header + "«0034,Almere,Flevoland,Flevoland,52.37,5.22»\n", is: "register-regel"),
    .data(
      "register point outside the country", csv,
      header + "«GM0034,Almere,Flevoland,Flevoland,5.22,52.37»\n", is: "register-regel"),
    .data(
      "register line without a name", csv, header + "«GM0034,,Flevoland,Flevoland,52.37,5.22»\n",
      is: "register-regel"),
    .data(
      "code twice in the register", csv,
      header + almere + "«GM0034,Oss,Noord-Brabant,Flevoland,51.77,5.52»\n", is: "dubbel"),
    .data(
      "two municipalities with one address", csv,
      header + almere + "«GM0035,Almére,Flevoland,Flevoland,52.37,5.22»\n", is: "dubbel"),
    .data(
      "unknown code among the variants", "content/register/gemeenten.yaml",
      "peildatum: 2026-01-01\nbron: CBS\nvarianten: {«GM9999»: [Den Bosch]}\n",
      is: "gemeentecode-onbekend"),
    .data(
      "former municipality merged into nothing", "content/register/gemeenten.yaml",
      "peildatum: 2026-01-01\nbron: CBS\nvoormalig:\n  - {naam: Uden, opgegaan_in: «GM9999», datum: 2022-01-01, bron: B}\n",
      is: "gemeentecode-onbekend"),

    .data(
      "province that no municipality lies in", provinces,
      "bron: B\nprovincies:\n  - {naam: «Flevolant», omtrek: [\"5 52, 6 52, 6 53\"]}\n",
      is: "waarde-onbekend", meant: "Flevoland"),
    .data(
      "province twice", provinces,
      """
      bron: B
      provincies:
        - {naam: Flevoland, omtrek: ["5 52, 6 52, 6 53"]}
        - {naam: «Flevoland», omtrek: ["5 52, 6 52, 6 53"]}
      """, is: "dubbel"),
    .data(
      "point that is no place in the country", provinces,
      "bron: B\nprovincies:\n  - {naam: Flevoland, omtrek: [«\"52 5, 6 52, 6 53\"»]}\n",
      is: "omtrek-punt"),
    .data(
      "outline of two points", provinces,
      "bron: B\nprovincies:\n  - {naam: Flevoland, omtrek: [«\"5 52, 6 52\"»]}\n",
      is: "omtrek-punt"),
    .data(
      "outlines without where they come from", provinces,
      "«p»rovincies:\n  - {naam: Flevoland, omtrek: [\"5 52, 6 52, 6 53\"]}\n",
      is: "sleutel-ontbreekt"),
  ]

  private static let provinces = "content/register/provincies.yaml"

  private static func field(
    _ name: String, _ keys: String, is id: String, meant replacement: String
  ) -> BrokenInput {
    .data(
      name, "content/regelvelden.yaml",
      "groepen: [{id: vraagt, label: G}]\nvelden:\n  - {sleutel: a, label: L, uitleg: U, \(keys)}\n",
      is: id, meant: replacement)
  }
}
