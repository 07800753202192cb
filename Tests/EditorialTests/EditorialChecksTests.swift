import Content
import Core
import Editorial
import Links
import Testing

@Suite struct EditorialChecksTests {
  @Test func `a figure that no named fact has is reported where it stands`() async throws {
    var site = Site()
    site.tip("Het duurt 8 weken en kost € 8.500.", citing: ["boek/weken"])
    let found = try await site.findings()
    #expect(found == ["content/tips/a.md:7:31 cijfer-zonder-bron"])
  }

  @Test(arguments: [
    "Het duurt 8 weken.", "Het duurt 8 weken, sinds 2019.", "Het duurt [12 weken](b.md).",
    "Zie artikel 12, lid 3. Probeer het 1 keer.",
  ])
  func `what is no figure of the page needs no source`(body: String) async throws {
    var site = Site()
    site.tip(body, citing: ["boek/weken"])
    site.page("content/tips/b.md", "bronnen: [boek/weken]")
    #expect(try await site.findings() == [])
  }

  @Test func `a link to a fact in the text names it`() async throws {
    var site = Site()
    site.tip("Het duurt 8 weken ([2019](../../seeds/boek.yaml#weken)).", citing: [])
    #expect(try await site.findings() == [])
  }

  @Test func `a source as a whole gives no figures`() async throws {
    var site = Site()
    site.page("content/tips/a.md", "bronnen: [boek/weken]")
    site.page("content/tips/b.md", "bronnen: [boek]", body: "Het duurt 8 weken.")
    #expect(try await site.findings() == ["content/tips/b.md:7:11 cijfer-zonder-bron"])
  }

  @Test func `a figure in the front matter needs a source too`() async throws {
    var site = Site()
    site.page(
      "content/vragen/v.md",
      "kort_antwoord: Na 9 weken.\ngrondslag: praktijk\nbronnen: [boek/weken]\ndoelgroepen: []")
    #expect(try await site.findings() == ["content/vragen/v.md:2:8 cijfer-zonder-bron"])
  }

  @Test func `editors may work a figure out, and say so`() async throws {
    var site = Site()
    site.tip("Samen 16 weken.", citing: ["boek/weken"], keys: "eigen_cijfers: [\"16\"]")
    #expect(try await site.findings() == [])
    site = Site()
    site.tip("Samen lang.", citing: ["boek/weken"], keys: "eigen_cijfers: [\"16\"]")
    #expect(try await site.findings() == ["content/tips/a.md:6:17 eigen-cijfer-ongebruikt"])
  }

  @Test func `a rule value says what its fact says`() async throws {
    var site = Site()
    site.page(
      "content/gemeenten/almere.md",
      """
      code: GM0034
      regels:
        - {veld: duur, waarde: 8, peildatum: 2019, aard: regel, bron: boek/weken}
        - {veld: duur, waarde: 9, voor: anderen, peildatum: 2019, aard: regel, bron: boek/weken}
      """)
    let found = try await site.findings()
    #expect(found == ["content/gemeenten/almere.md:8:26 regelwaarde-anders-dan-feit"])
  }

  @Test func `a fact that no page names is reported, unless it says why`() async throws {
    var site = Site()
    site.facts += "\n- {id: los, feit: F, jaar: 2019, plaats: P}"
    site.facts += "\n- {id: vrij, feit: F, jaar: 2019, plaats: P, niet_gebruikt: te oud}"
    site.tip("Ja.", citing: ["boek/weken"])
    #expect(try await site.findings() == ["seeds/boek.yaml:10:8 feit-ongebruikt"])
  }

  @Test func `a reason for not being used goes once the fact is used`() async throws {
    var site = Site()
    site.facts += "\n- {id: vrij, feit: F, jaar: 2019, plaats: P, niet_gebruikt: te oud}"
    site.tip("Ja.", citing: ["boek/weken", "boek/vrij"])
    #expect(try await site.findings() == ["seeds/boek.yaml:10:8 feit-toch-gebruikt"])
  }

  @Test func `a question that a source asks has a page that answers it`() async throws {
    var site = Site()
    site.facts += "\n- {id: hoe, feit: Hoe?, jaar: 2019, plaats: P, aard: vraag}"
    site.tip("Ja.", citing: ["boek/weken", "boek/hoe"])
    #expect(try await site.findings() == ["seeds/boek.yaml:10:8 vraag-zonder-pagina"])
    site.page(
      "content/vragen/v.md",
      "kort_antwoord: Zo.\ngrondslag: onbekend\nbronnen: [boek/hoe]\ndoelgroepen: []")
    #expect(try await site.findings() == [])
  }

  @Test func `an answer that rests on something names it`() async throws {
    var site = Site()
    site.tip("Ja.", citing: ["boek/weken"])
    site.page("content/vragen/v.md", "kort_antwoord: Ja.\ngrondslag: wet\ndoelgroepen: []")
    #expect(try await site.findings() == ["content/vragen/v.md:2:8 vraag-zonder-bron"])
    site.page(
      "content/vragen/w.md", "kort_antwoord: Ja.\ngrondslag: wet\nbronnen: [boek]\ndoelgroepen: []")
    #expect(
      try await site.findings() == ["content/vragen/v.md:2:8 vraag-zonder-bron"],
      "a source as a whole is a source too")
  }

  @Test func `a term that no page links to is reported, unless it says why`() async throws {
    var site = Site()
    site.tip("Zie [d](../begrippen/d.md).", citing: ["boek/weken"])
    site.page("content/begrippen/d.md", "definitie: D", title: "Denken")
    site.page("content/begrippen/e.md", "definitie: E", title: "Eten")
    site.page(
      "content/begrippen/f.md", "definitie: F\nniet_gebruikt: voor de zoekpagina", title: "Fietsen")
    #expect(try await site.findings() == ["content/begrippen/e.md:2:8 begrip-ongebruikt"])
    site.page("content/tips/e.md", "bronnen: [boek]", body: "Ga fietsen en eten.")
    #expect(
      try await site.findings() == ["content/begrippen/f.md:2:8 begrip-toch-gebruikt"],
      "a word in a text is a use")
  }

  @Test func `a source without facts that nobody names is reported`() async throws {
    var site = Site()
    site.tip("Ja.", citing: ["boek/weken"])
    site.otherSource = "feiten: []"
    #expect(try await site.findings() == ["seeds/ander.yaml:1:8 bron-ongebruikt"])
    site.otherSource = "niet_gebruikt: dubbel\nfeiten: []"
    #expect(try await site.findings() == [])
  }

  @Test func `what only the figures of the country use is used`() async throws {
    var site = Site()
    site.national =
      "regels: [{veld: plekken, waarde: 8, peildatum: 2019, aard: regel, bron: boek/weken}]"
    #expect(try await site.findings() == [])
    site.national =
      "regels: [{veld: plekken, waarde: 9, peildatum: 2019, aard: regel, bron: boek/weken}]"
    #expect(
      try await site.findings() == ["content/landelijk.yaml:4:34 regelwaarde-anders-dan-feit"])
  }

  @Test func `long sentences are reported with their mean`() async throws {
    var site = Site()
    let sentence = String(repeating: "woord ", count: 40)
    site.tip("\(sentence).", citing: ["boek/weken"])
    #expect(try await site.findings() == ["content/tips/a.md:2:8 zinnen-lang"])
  }

  @Test func `every page is measured`() async throws {
    var site = Site()
    site.tip("Dit is een zin. En nog een.", citing: ["boek/weken"])
    let measured = try await site.checks().readability
    #expect(measured.map(\.file) == ["content/tips/a.md"])
    #expect(measured.first?.measure.sentences == 3, "the summary counts")
  }

  @Test func `a word that two terms claim is reported at the second`() async throws {
    var site = Site()
    site.tip("Over denken en eten.", citing: ["boek/weken"])
    site.page("content/begrippen/d.md", "definitie: D", title: "Denken")
    site.page("content/begrippen/e.md", "definitie: E\nsynoniemen: [denken]", title: "Eten")
    #expect(try await site.findings() == ["content/begrippen/e.md:2:8 begrip-dubbel"])
  }

  @Test func `an abbreviation that nothing explains is reported where it first stands`()
    async throws
  {
    var site = Site()
    site.page("content/begrippen/ww.md", "definitie: D", title: "WW")
    site.page("content/organisaties/ibn.md", "rol: gemeente\nsector: overheid", title: "IBN in Oss")
    site.tip(
      "WW en *IBN*, een ABC-school en de ABC. Het Rijk (XYZ) zegt: XYZ. `CDE` [FGH](a.md)",
      citing: ["boek/weken"])
    #expect(try await site.findings() == ["content/tips/a.md:7:18 afkorting-onbekend"])
  }
}
