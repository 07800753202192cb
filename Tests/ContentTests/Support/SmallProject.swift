import Content
import Core
import Fixtures

/// What pages in these tests can refer to: five municipalities, two topics, one source with one fact,
/// a field of each kind.
enum SmallProject {
  static let context = ContentContext(
    register: register, vocabularies: vocabularies, ruleFields: fields, topics: topics,
    sources: [source.id: source])

  static let register = RegisterReader.read(
    list: SourceFile(
      path: "gemeenten.csv",
      text: """
        code,name,province,labour_market_region,lat,lon
        GM0034,Almere,Flevoland,Flevoland,52.37,5.22
        GM0796,'s-Hertogenbosch,Noord-Brabant,Noordoost-Brabant,51.69,5.30
        GM0828,Oss,Noord-Brabant,Noordoost-Brabant,51.77,5.52
        GM1948,Meierijstad,Noord-Brabant,Noordoost-Brabant,51.60,5.50
        GM1991,Maashorst,Noord-Brabant,Noordoost-Brabant,51.68,5.62
        """),
    additions: SourceFile(
      path: "gemeenten.yaml",
      text: """
        peildatum: 2026-01-01
        bron: CBS
        varianten: {GM0796: [Den Bosch]}
        schrijffouten: {GM1948: [Meijerijstad]}
        voormalig:
          - {naam: Uden, opgegaan_in: GM1991, datum: 2022-01-01, bron: Staatsblad}
        """)
  ).0

  static let fields = RuleFieldReader.read(
    SourceFile(
      path: "regelvelden.yaml",
      text: """
        groepen: [{id: vraagt, label: Wat vraagt de gemeente?}]
        velden:
          - {sleutel: min-uren, label: L, soort: getal, eenheden: [uur per week], groep: vraagt, thema: contract, uitleg: U}
          - {sleutel: duur, label: L, soort: getal, eenheden: [weken, maanden], groep: vraagt, thema: contract, uitleg: U}
          - {sleutel: loon, label: L, soort: bedrag, groep: vraagt, thema: contract, uitleg: U}
          - {sleutel: eigen-keuze, label: L, soort: ja-nee, groep: vraagt, thema: contract, uitleg: U}
          - {sleutel: aanpak, label: L, soort: tekst, groep: vraagt, thema: contract, uitleg: U, meerdere: true}
          - {sleutel: moment, label: L, soort: keuze, opties: [voor het advies, na het advies], groep: vraagt, thema: contract, uitleg: U}
          - {sleutel: plekken, label: L, soort: getal, groep: vraagt, thema: contract, uitleg: U, niveau: landelijk}
        """), topics: topics
  ).0

  static let source = Source.fixture(
    slug("rapport"), facts: ["{id: uren, feit: 28 uur per week, jaar: 2019, plaats: p. 3}"])

  static let topics: Set<Slug> = [slug("begeleiding"), slug("contract")]

  static func slug(_ text: String) -> Slug { Slug(exactly: text)! }

  private static var vocabularies: Vocabularies {
    var vocabularies = Vocabularies()
    vocabularies.audiences = vocabulary(["scholen", "werkgevers"])
    vocabularies.situations = vocabulary(["bijstand"])
    vocabularies.roles = vocabulary(["gemeente"])
    vocabularies.sectors = vocabulary(["overheid"])
    vocabularies.steps = vocabulary(["melden"])
    return vocabularies
  }

  private static func vocabulary(_ ids: [String]) -> Vocabulary {
    let text = ids.map { "- {id: \($0), label: \($0)}" }.joined(separator: "\n")
    return VocabularyReader.read(SourceFile(path: "register.yaml", text: text)).0
  }
}
