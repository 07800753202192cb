import Content
import Core
import Testing

/// Which values stand at a municipality: its own, those of its region, past ones, contradicted ones.
@Suite struct EffectiveRulesTests {
  @Test func `a municipality's own values come before those of its region`() throws {
    let rules = try atOss(
      own: ["veld: loon, waarde: 1"],
      region: ["veld: loon, waarde: 2", "veld: min-uren, waarde: 3"])
    // In the order of the fields.
    #expect(rules.map { $0.value.field.text } == ["min-uren", "loon", "loon"])
    #expect(rules.map(\.origin) == [region, .own, region])
    #expect(rules.map { number($0) } == [3, 1, 2])
  }

  @Test func `a value of the region holds only for the members it names`() throws {
    let regional = [
      "veld: loon, waarde: 1, geldt_voor: [Oss]", "veld: loon, waarde: 2, geldt_voor: [Maashorst]",
    ]
    #expect(try atOss(region: regional).map { number($0) } == [1])
    #expect(try atOss(region: ["veld: loon, waarde: 3"]).map { number($0) } == [3])
  }

  @Test func `two current values of one field that differ contradict each other`() throws {
    let rules = try atOss(own: ["veld: loon, waarde: 1", "veld: loon, waarde: 2"])
    #expect(rules.map(\.isContradicted) == [true, true])
  }

  @Test(arguments: [
    ("another condition", "veld: loon, waarde: 2, voor: jongeren"),
    ("another basis", "veld: loon, waarde: 2, basis: per jaar"),
    ("another field", "veld: min-uren, waarde: 2"),
    ("the same value", "veld: loon, waarde: 1, bron: rapport/uren"),
    ("an unknown value", "veld: loon, waarde: onbekend"),
    ("a past value", "veld: loon, waarde: 2, geldig_tot: 2026-05-31"),
    ("a value of a former municipality", "veld: loon, waarde: 2, gold_voor: Uden"),
  ])
  func `what says nothing else about the same contradicts nothing`(_ name: String, other: String)
    throws
  {
    let rules = try atOss(own: ["veld: loon, waarde: 1", other])
    #expect(rules.count == 2)
    #expect(rules.map(\.isContradicted) == [false, false])
  }

  @Test func `the same condition with another value contradicts`() throws {
    let rules = try atOss(own: [
      "veld: loon, waarde: 1, voor: jongeren", "veld: loon, waarde: 2, voor: jongeren",
      "veld: loon, waarde: 3",
    ])
    #expect(rules.map(\.isContradicted) == [true, true, false])
  }

  @Test func `a field that allows several values has no contradictions`() throws {
    let rules = try atOss(own: ["veld: aanpak, waarde: a", "veld: aanpak, waarde: b"])
    #expect(rules.map(\.isContradicted) == [false, false])
  }

  @Test func `a municipality may differ from its region without contradiction`() throws {
    let rules = try atOss(own: ["veld: loon, waarde: 1"], region: ["veld: loon, waarde: 2"])
    #expect(rules.map(\.isContradicted) == [false, false])
  }

  @Test func `a value is past from the day after its last, and then comes last of its field`()
    throws
  {
    let rules = try atOss(own: [
      "veld: loon, waarde: 1, geldig_tot: 2026-05-31",
      "veld: loon, waarde: 2, geldig_tot: 2026-06-01",
      "veld: duur, waarde: 3, eenheid: weken",
    ])
    #expect(rules.map { number($0) } == [3, 2, 1])
    #expect(rules.map(\.isPast) == [false, false, true])
  }

  @Test func `a value of a former municipality is past whatever its dates`() throws {
    let rules = try atOss(region: ["veld: loon, waarde: 1, gold_voor: Uden, geldig_tot: 2030-01-01"]
    )
    #expect(rules.map(\.isPast) == [true])
    #expect(rules.map(\.value.formerMunicipality) == ["Uden"])
  }

  @Test func `something is known of a municipality with a page, or with values of its region`()
    throws
  {
    let content = try content(own: [], region: ["veld: loon, waarde: 1, geldt_voor: [Maashorst]"])
    #expect(content.hasFacts(try municipality("oss")))
    #expect(content.hasFacts(try municipality("maashorst")))
    #expect(!content.hasFacts(try municipality("meierijstad")))
  }

  @Test func `a region's own page shows all its values as its own`() throws {
    let content = try content(
      own: ["veld: loon, waarde: 1"],
      region: ["veld: loon, waarde: 2, geldt_voor: [Maashorst]", "veld: min-uren, waarde: 3"])
    let region = try #require(content.register.region(SmallProject.slug("noordoost-brabant")))
    let rules = content.rules(of: region)
    #expect(rules.map { number($0) } == [3, 2])
    #expect(rules.map(\.origin) == [.own, .own])
  }

  @Test func `figures of the country are never inherited`() throws {
    let content = try content(own: [], region: [])
    #expect(content.nationalRules.map { number($0) } == [12])
    #expect(content.rules(of: try municipality("oss")).isEmpty)
  }

  private let region = EffectiveRule.Origin.region(SmallProject.slug("noordoost-brabant"))

  private func atOss(own: [String] = [], region: [String] = []) throws -> [EffectiveRule] {
    try content(own: own, region: region).rules(of: municipality("oss"))
  }

  private func content(own: [String], region: [String]) throws -> SiteContent {
    let national = NationalFiguresReader.read(
      SourceFile(
        path: "content/landelijk.yaml",
        text: """
          titel: T
          samenvatting: S
          datum: 2026-01-01
          regels: [{veld: plekken, waarde: 12, peildatum: 2019, aard: regel, bron: rapport}]
          """), SmallProject.context)
    return try SiteContent(
      settings: SiteSettings(title: "Proef"), register: SmallProject.register,
      vocabularies: Vocabularies(), ruleFields: SmallProject.fields, national: national.0,
      sources: [],
      pages: [
        goodPage("content/gemeenten/oss.md", "code: GM0828\n" + rules(own)),
        goodPage("content/regios/noordoost-brabant.md", rules(region)),
      ], asOf: #require(CalendarDate(iso: "2026-06-01")), includingDrafts: false)
  }

  private func rules(_ values: [String]) -> String {
    let lines = values.map { value in
      let source = value.contains("bron:") ? "" : ", bron: rapport"
      return "  - {\(value)\(source), peildatum: 2019, aard: regel}"
    }
    return "regels:\n" + lines.joined(separator: "\n")
  }

  private func municipality(_ slug: String) throws -> Municipality {
    try #require(SmallProject.register.municipality(slug: SmallProject.slug(slug)))
  }

  private func number(_ rule: EffectiveRule) -> Int? {
    if case .number(let number) = rule.value.value { return number.units }
    return nil
  }
}
