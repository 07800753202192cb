import Content
import Core
import Testing

@Suite struct RegisterTests {
  @Test func `a quoted name may hold a comma and keeps its display name apart`() throws {
    let (register, problems) = read(
      "GM0893,\"Bergen, (L.)\",Limburg,Noord-Limburg,51.6,6.0\n",
      "weergavenamen: {GM0893: Bergen (Limburg)}\nvarianten: {GM0893: [Bergen (L.)]}")
    #expect(problems == [])
    let municipality = try #require(register.municipalities.first)
    #expect(municipality.officialName == "Bergen, (L.)")
    #expect(municipality.name == "Bergen (Limburg)")
    #expect(municipality.slug.text == "bergen-limburg")
    #expect(municipality.province == "Limburg")
    #expect(municipality.region.text == "noord-limburg")
    #expect(municipality.pageID.path.text == "gemeenten/bergen-limburg/")
  }

  @Test(arguments: [
    "GM0796", "gm0796", "'s-Hertogenbosch", "s-hertogenbosch", "’s-Hertogenbosch", "Den Bosch",
    "den bosch",
  ])
  func `a municipality is found by code, name, slug and accepted variant`(name: String) {
    guard case .found(let municipality) = SmallProject.register.lookup(name) else {
      Issue.record("\(name) is not found")
      return
    }
    #expect(municipality.code.text == "GM0796")
  }

  @Test func `a misspelling and a former municipality are known for what they are`() {
    guard case .misspelled(let meant) = SmallProject.register.lookup("meijerijstad"),
      case .former(let former, let current) = SmallProject.register.lookup("UDEN")
    else {
      Issue.record("not recognised")
      return
    }
    #expect(meant.name == "Meierijstad")
    #expect(former.name == "Uden")
    #expect(former.date.iso == "2022-01-01")
    #expect(current.name == "Maashorst")
  }

  @Test(arguments: [
    ("Den Bos", "'s-Hertogenbosch" as String?), ("Maashort", "Maashorst"), ("Parijs", nil),
    ("", nil),
  ])
  func `a variant that is nearly right suggests the municipality's own name`(
    name: String, suggestion: String?
  ) {
    guard case .unknown(let found) = SmallProject.register.lookup(name) else {
      Issue.record("\(name) is known")
      return
    }
    #expect(found == suggestion)
  }

  @Test func `neighbours are those of the same region, nearest first`() throws {
    let oss = try #require(SmallProject.register.municipality(slug: SmallProject.slug("oss")))
    #expect(
      SmallProject.register.neighbours(of: oss).map(\.name) == [
        "Maashorst", "'s-Hertogenbosch", "Meierijstad",
      ])
    let almere = try #require(SmallProject.register.municipality(slug: SmallProject.slug("almere")))
    #expect(SmallProject.register.neighbours(of: almere).isEmpty)
  }

  @Test func `neighbours at one distance stand in the order of their addresses`() throws {
    let lines = ["C", "B", "A"].enumerated().map { number, name in
      "GM000\(number),\(name),P,R,52.0,5.0\n"
    }
    let (register, _) = read(lines.joined(), "")
    let c = try #require(register.municipality(slug: SmallProject.slug("c")))
    #expect(register.neighbours(of: c).map(\.name) == ["A", "B"])
  }

  @Test func `regions have a name, an address and their members in order`() throws {
    #expect(SmallProject.register.regions.map(\.slug.text) == ["flevoland", "noordoost-brabant"])
    let region = try #require(SmallProject.register.region(named: "Noordoost-Brabant"))
    #expect(region.name == "Noordoost-Brabant")
    #expect(region.members.map(\.text) == ["GM1991", "GM1948", "GM0828", "GM0796"])
    #expect(SmallProject.register.region(named: "Twente") == nil)
  }

  @Test func `the day and source of the classification are kept`() {
    #expect(SmallProject.register.referenceDate?.iso == "2026-01-01")
    #expect(SmallProject.register.source == "CBS")
    #expect(SmallProject.register.former.map(\.source) == ["Staatsblad"])
  }

  @Test func `a bad line loses only itself`() {
    let (register, problems) = read(
      "GM0034,Almere,Flevoland,Flevoland,52.37,5.22\nfout\nGM0828,Oss,NB,NOB,51.77,5.52\n", "")
    #expect(register.municipalities.map(\.name) == ["Almere", "Oss"])
    #expect(
      problems.map(\.message) == [
        "deze regel van het register klopt niet: er horen zes velden te staan"
      ])
  }

  @Test func `the same code twice keeps the first and points at it`() {
    let (register, problems) = read(
      "GM0034,Almere,Flevoland,F,52.37,5.22\nGM0034,Oss,NB,N,51.77,5.52\n", "")
    #expect(register.municipalities.map(\.name) == ["Almere"])
    #expect(problems.map(\.message) == ["GM0034 komt twee keer voor"])
    #expect(problems.first?.notes.first?.location?.line == 2)
  }

  @Test func `the order of the lines does not matter`() {
    let lines = SmallLines.all
    let forward = read(lines.joined(), "").0
    let backward = read(lines.reversed().joined(), "").0
    #expect(forward.municipalities.map(\.name) == backward.municipalities.map(\.name))
    #expect(forward.regions.map(\.members) == backward.regions.map(\.members))
  }

  private enum SmallLines {
    static let all = [
      "GM0034,Almere,Flevoland,Flevoland,52.37,5.22\n", "GM0828,Oss,NB,NOB,51.77,5.52\n",
      "GM1991,Maashorst,NB,NOB,51.68,5.62\n",
    ]
  }

  private func read(_ lines: String, _ additions: String) -> (MunicipalityRegister, [Diagnostic]) {
    RegisterReader.read(
      list: SourceFile(
        path: "gemeenten.csv", text: "code,name,province,labour_market_region,lat,lon\n" + lines),
      additions: SourceFile(
        path: "gemeenten.yaml", text: "peildatum: 2026-01-01\nbron: CBS\n" + additions))
  }
}
