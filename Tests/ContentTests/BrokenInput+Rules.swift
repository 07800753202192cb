extension BrokenInput {
  static let rules: [BrokenInput] = [
    .rule("field misspelled", "veld: «min-urne»", is: "regelveld-onbekend", meant: "min-uren"),
    .rule("field of the country at a municipality", "veld: «plekken»", is: "regelveld-landelijk"),
    .rule("word where a number belongs in a rule", "waarde: «veel»", is: "regelwaarde-soort"),
    .rule(
      "number with dots between thousands and a comma", "waarde: «8.500,00»",
      is: "regelwaarde-soort"),
    .rule("amount with a euro sign", "veld: loon\nwaarde: «€ 8500»", is: "regelwaarde-soort"),
    .rule("neither yes nor no", "veld: eigen-keuze\nwaarde: «misschien»", is: "regelwaarde-soort"),
    .rule(
      "list where a text belongs in a rule", "veld: aanpak\nwaarde: «[»a, b]",
      is: "regelwaarde-soort"),
    .rule(
      "option misspelled", "veld: moment\nwaarde: «na het advis»", is: "regelwaarde-optie",
      meant: "na het advies"),
    .rule(
      "unit misspelled", "veld: duur\neenheid: «wekn»", is: "regelwaarde-eenheid", meant: "weken"),
    .rule("unit not chosen", "veld: duur\nwaarde: «8»", is: "regelwaarde-eenheid"),
    .rule(
      "unit at a field without units", "veld: loon\neenheid: «euro»", is: "regelwaarde-eenheid"),
    .rule("range reversed", "waarde: «{»van: 95, tot: 90}", is: "regelwaarde-omgekeerd"),
    .rule(
      "value without source", without: ["bron"],
      is: "regelwaarde-zonder-bron"),
    .rule(
      "value without reference date", without: ["peildatum"],
      is: "regelwaarde-zonder-peildatum"),
    .rule("reference date of the wrong form", "peildatum: «vorig jaar»", is: "waarde-soort"),
    .rule("nature misspelled", "aard: «practijk»", is: "waarde-onbekend", meant: "praktijk"),
    .rule("nature missing", without: ["aard"], is: "sleutel-ontbreekt"),
    .rule("operator that is none", "operator: «minstens»", is: "waarde-onbekend"),
    .rule("operator at a text", "veld: aanpak\noperator: «minimaal»", is: "regelwaarde-operator"),
    .rule(
      "former municipality misspelled", "gold_voor: «Udn»", is: "gemeente-onbekend", meant: "Uden"),
    .rule(
      "rule's validity reversed", "geldig_van: 2026-05-01\ngeldig_tot: «2026-04-30»",
      is: "geldigheid-omgekeerd"),
    .rule(
      "municipality outside the region", in: "regios/noordoost-brabant",
      "geldt_voor: [Oss, «Almere»]", is: "gemeente-buiten-regio"),
    .page(
      "same value twice from one source", in: "gemeenten/almere",
      """
      regels:
        - {veld: min-uren, waarde: 28, peildatum: 2019, aard: praktijk, bron: rapport/uren}
        - {veld: min-uren, waarde: «28», peildatum: 2019, aard: praktijk, bron: rapport/uren}
      """, is: "regelwaarde-dubbel"),
    .page(
      "region that is not in the register", in: "regios/flevolant", is: "regio-niet-in-register",
      at: .wholeFile),
  ]
}
