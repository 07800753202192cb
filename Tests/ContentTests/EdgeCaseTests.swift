import Content
import Core
import Testing

@Suite struct EdgeCaseTests {
  @Test func `a website without https is reported`() {
    #expect(ids("content/organisaties/x.md", "website: www.ibn.nl") == ["waarde-soort"])
  }

  @Test func `a source's address that is no web address is reported`() {
    let found = diagnostics(
      of: "seeds/proef.yaml",
      "titel: T\nsoort: wet\nuitgever: U\ndatum: 2019\nhergebruik: vrij\nstaat: actueel\nurl: javascript:x\nfeiten: []\n"
    )
    #expect(found.map(\.id) == ["waarde-soort"])
  }

  @Test(arguments: ["titel: \"\"", "titel: \" \"", "samenvatting: ''", "titel: ~", "titel: null"])
  func `a required text may not be empty`(keys: String) {
    #expect(ids("content/tips/x.md", keys) == ["sleutel-ontbreekt"])
  }

  @Test(arguments: ["doelgroepen: []", "bronnen: []"])
  func `a tip without readers or sources is reported`(keys: String) {
    #expect(ids("content/tips/x.md", keys).count == 1)
  }

  @Test func `a replacement that YAML would misread is quoted`() throws {
    let text = FrontMatterText.page("content/tips/x.md", "gemeenten: [«s-Hertogenbosh»]")
    let marked = MarkedText(text)
    let found = try #require(diagnostics(of: "content/tips/x.md", marked.text).first)
    let replacement = try #require(found.suggestions.first?.replacement)
    let mended = marked.text.replacing("s-Hertogenbosh", with: replacement)
    #expect(diagnostics(of: "content/tips/x.md", mended) == [])
  }

  @Test func `the place of a quoted value covers its escapes`() {
    let marked = MarkedText(
      FrontMatterText.page("content/tips/x.md", "themas: [«'be''geleiding'»]"))
    #expect(
      diagnostics(of: "content/tips/x.md", marked.text).first.map { Place($0.location) }
        == marked.place)
  }

  @Test func `the known keys are named once each`() throws {
    let found = try #require(
      diagnostics(of: "content/tips/x.md", FrontMatterText.page("content/tips/x.md", "kleur: x"))
        .first)
    let names = try #require(found.suggestions.first?.message.split(separator: ": ").last)
      .split(separator: ", ")
    #expect(names.count == Set(names).count)
  }

  @Test(arguments: ["01-05-2026", "2026-5-1"])
  func `an existing day in another form is not called impossible`(date: String) {
    #expect(ids("content/tips/x.md", "datum: \(date)") == ["waarde-soort"])
  }

  @Test func `words with two hyphens are no impossible date`() {
    #expect(ids("content/tips/x.md", "controleren_voor: zo-snel-mogelijk") == ["waarde-soort"])
  }

  @Test func `a control character is reported at its line`() {
    let found = diagnostics(of: "content/tips/x.md", "---\ntitel: x\nsamenvatting: a\u{1}b\n---\n")
    #expect(found.first?.location.line == 3)
  }

  @Test func `a block text loses its last line break in a rule value too`() throws {
    let page = try goodPage(
      "content/gemeenten/almere.md",
      "regels:\n  - veld: aanpak\n    waarde: |\n      tekst\n    peildatum: 2019\n    aard: regel\n    bron: rapport"
    )
    guard case .municipality(let details) = page.details else { return }
    #expect(details.rules.map(\.value) == [.text("tekst")])
  }

  @Test func `numbers that are equal are the same, exactly`() throws {
    #expect(ExactNumber("28") == ExactNumber("28.0"))
    let (a, b) = try (
      #require(ExactNumber("9007199254.740992")), #require(ExactNumber("9007199254.740993"))
    )
    #expect(a < b)
  }

  @Test func `the least and the most are no repeat of each other`() {
    let rule = "waarde: 28, peildatum: 2019, aard: regel, bron: rapport"
    #expect(
      ids(
        "content/gemeenten/almere.md",
        "regels:\n  - {veld: loon, operator: minimaal, \(rule)}\n  - {veld: loon, operator: maximaal, \(rule)}"
      ) == [])
  }

  @Test func `a range with one end gets one diagnostic`() {
    #expect(
      ids(
        "content/gemeenten/almere.md",
        "regels: [{veld: loon, waarde: {van: 1}, peildatum: 2019, aard: regel, bron: rapport}]")
        == ["sleutel-ontbreekt"])
  }

  @Test func `an organisation with a wrong role is kept, so that links to it stay good`() throws {
    let path = "content/organisaties/x.md"
    let text = FrontMatterText.page(path, "rol: gemente")
    let id = try #require(PageAddress.pageID(ofFile: path))
    #expect(
      PageReader(SmallProject.context).read(SourceFile(path: path, text: text), as: id).page != nil)
  }

  @Test func `values of different members of a region do not contradict each other`() throws {
    let rule = "peildatum: 2019, aard: regel, bron: rapport"
    let content = try SiteContent(
      settings: SiteSettings(title: "P"), register: SmallProject.register,
      vocabularies: Vocabularies(), ruleFields: SmallProject.fields, national: nil, sources: [],
      pages: [
        goodPage(
          "content/regios/noordoost-brabant.md",
          "regels:\n  - {veld: loon, waarde: 1, geldt_voor: [Oss], \(rule)}\n  - {veld: loon, waarde: 2, geldt_voor: [Maashorst], \(rule)}"
        )
      ], asOf: #require(CalendarDate(iso: "2026-06-01")), includingDrafts: false)
    let region = try #require(content.register.region(SmallProject.slug("noordoost-brabant")))
    #expect(content.rules(of: region).map(\.isContradicted) == [false, false])
  }

  @Test func `a key that is no text in the register is told by its place, not by an empty name`() {
    let found = diagnostics(
      of: "content/register/gemeenten.yaml",
      "peildatum: 2026-01-01\nbron: CBS\nvarianten: {[a]: [b]}\n")
    #expect(found.map(\.message) == ["hier hoort een tekst"])
  }

  @Test func `an empty register is reported`() {
    #expect(diagnostics(of: "content/register/gemeenten.csv", "").map(\.id) == ["register-regel"])
  }

  @Test func `a register line with a field too many is reported, even an empty one`() {
    let found = diagnostics(
      of: "content/register/gemeenten.csv",
      "code,name,province,labour_market_region,lat,lon\nGM0034,Almere,Flevoland,Flevoland,52.37,5.22,\n"
    )
    #expect(found.map(\.id) == ["register-regel"])
  }

  private func ids(_ path: String, _ keys: String) -> [String] {
    diagnostics(of: path, FrontMatterText.page(path, keys)).map(\.id)
  }
}
