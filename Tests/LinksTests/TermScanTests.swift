import Content
import Core
import Testing

@testable import Links

@Suite struct TermScanTests {
  @Test(arguments: [
    ("Een proefplaatsing duurt kort.", "proefplaatsing"),
    ("Proefplaatsingen duren kort.", "Proefplaatsingen"),
    ("PROEFPLAATSING!", "PROEFPLAATSING"),
    ("(proefplaatsing)", "proefplaatsing"),
    ("stage/proefplaatsing", "proefplaatsing"),
    ("de ‘proefplaatsing’", "proefplaatsing"),
    ("proefplaatsing&amp;loon", "proefplaatsing"),
    ("*proefplaatsing*en meer", ""),
    ("*Proefplaatsing*: kort.", "Proefplaatsing"),
    ("**proef**plaatsing", ""),
    ("een proefplaatsings-contract", ""),
    ("een mini-proefplaatsing", ""),
    ("proefplaatsing- en stageplekken", ""),
    ("stage- en -proefplaatsing", ""),
    ("proefplaatsingscontract", ""),
    ("deproefplaatsing", ""),
    ("1proefplaatsing", ""),
    ("déproefplaatsing proefplaatsingé", ""),
  ]) func `a whole word is found, whatever stands around it`(body: String, found: String)
    async throws
  {
    #expect(
      try await TermSite("Proefplaatsing").found(body) == (found.isEmpty ? [] : [found]), "\(body)")
  }

  @Test(arguments: [
    ("Loonwaarde", "loonwaarden"), ("Loonwaarde", "loonwaardes"),
    ("No-riskpolis", "no-riskpolissen"),
    ("Sociale firma", "sociale firma’s"), ("Sociale firma", "sociale firma's"),
    ("Sociaal ontwikkelbedrijf", "sociale ontwikkelbedrijven"), ("Jobcoach", "jobcoaches"),
    ("Gesprek", "gesprekken"), ("Minimumloon", "minimumlonen"), ("Vaardigheid", "vaardigheden"),
    ("Vaardigheden", "vaardigheid"), ("Cao", "cao’s"), ("Simpel switchen", "simpele switchen"),
    ("Werkgeversservicepunt", "werkgeversservicepunten"), ("Regulier werk", "reguliere werk"),
    ("Coördinator", "COÖRDINATOREN"), ("Überplek", "überplekken"),
  ]) func `inflected forms are found`(title: String, form: String) async throws {
    #expect(try await TermSite(title).found("Er zijn \(form), zo.") == [form])
  }

  @Test func `the longest name wins, and a word within it is not found`() async throws {
    let site = TermSite("Werk", "Beschut werk", "Advies beschut werk")
    #expect(
      try await site.found("Het advies beschut werk gaat over beschut werk. Ander werk telt niet.")
        == ["advies beschut werk", "beschut werk", "werk"])
    #expect(
      try await site.found("Beschutte werkplekken zijn geen beschutte werken.") == [
        "beschutte werken"
      ])
  }

  @Test func `names of several words may be broken over lines, and not over emphasis`() async throws
  {
    let site = TermSite("Werk", "Beschut werk")
    #expect(try await site.found("Zij doen beschut\nwerk hier.") == ["beschut\nwerk"])
    #expect(try await site.found("Zij doen beschut\u{a0}werk.") == ["beschut\u{a0}werk"])
    #expect(try await site.found("Zij doen beschut **werk**. Echt werk.") == ["werk"])
    #expect(try await site.found("Zij doen **beschut werk**.") == ["beschut werk"])
    #expect(try await site.found("beschut.\n\nwerk") == ["werk"])
  }

  @Test func `only the first use is found`() async throws {
    #expect(try await TermSite("Loon").found("Het loon.\n\nEn nog eens loon.") == ["loon"])
  }

  @Test(arguments: [
    "## Het loon", "[het loon](../tips/tip.md)", "`loon`", "```\nloon\n```", "> Het loon telt.",
    "| loon | b |\n|---|---|\n", "Zij noemt het “loon” zo.", "![loon](a.png)",
    "<https://loon.example/>", "Een[^1]\n\n[^1]: [loon](../tips/tip.md)",
  ]) func `headings, links, code, quotations and header cells are passed over`(body: String)
    async throws
  {
    let site = TermSite("Loon")
    #expect(try await site.found(body) == [], "\(body)")
    let after = try await site.found(body + "\n\nDaarna loon.")
    #expect(after == ["loon"], "and the text after it is not: \(body)")
  }

  @Test func `lists, notes and cells of a table are text`() async throws {
    let site = TermSite("Loon", "Werk", "Proef")
    #expect(
      try await site.found("- loon\n\n| a | b |\n|---|---|\n| x | werk |\n\nJa[^1].\n\n[^1]: proef")
        == ["loon", "werk", "proef"])
  }

  @Test func `a page about a term does not explain it`() async throws {
    var site = TermSite("Loon", "Werk")
    site.title = "Wat is loon?"
    #expect(try await site.found("Loon is loon, en werk is werk.") == ["werk"])
    let index = try await TermSite([("Loon", "samenvatting_: x")]).index("")
    #expect(index.uses(on: PageID(.term, slug("loon"))) == [])
  }

  @Test func `capitals that make a name another word are kept apart`() async throws {
    let site = TermSite("WIA", "Wsw")
    #expect(try await site.found("Wia is geen wet, de WIA wel. De WSW ook.") == ["WIA", "WSW"])
  }

  @Test func `an editor's link is the first use; when it is the word itself it works as one`()
    async throws
  {
    let site = TermSite("Loon", "Werk")
    #expect(
      try await site.found("Over [loon](../begrippen/loon.md) en loon.") == ["a:loon"])
    #expect(
      try await site.found("Lees [wat loon is](../begrippen/loon.md). Loon telt.") == [])
    #expect(
      try await site.found(
        "Loon. Lees [loon](../begrippen/loon.md) en **[werk](../begrippen/werk.md)**.")
        == ["Loon", "a:werk"])
    #expect(
      try await site.found("## [Loon](../begrippen/loon.md)\n\nLoon telt.") == ["Loon"],
      "a link in a heading explains nothing")
  }

  @Test func `editors may keep a word from becoming a link by itself`() async throws {
    let site = TermSite([("Beroep", "koppelen: nee"), ("Groot beroep", "")])
    #expect(try await site.found("Een beroep, een groot beroep.") == ["groot beroep"])
    #expect(try await site.found("Een [beroep](../begrippen/beroep.md).") == ["a:beroep"])
  }

  @Test func `synonyms are names of a term too, and titles go before them`() async throws {
    let site = TermSite([("Loon", "synoniemen: [salaris, werk]"), ("Werk", "")])
    let index = try await site.index("Uw salaris en uw werk.")
    #expect(
      index.uses(on: tip("tip")).map { index.glossary.entries[$0.entry].term?.slug?.text }
        == ["loon", "werk"])
    #expect(index.glossary.clashes.map(\.word) == ["werk"])
  }

  @Test func `an abbreviation is written out where the text does not do so`() async throws {
    let terms = [
      ("Voortgezet speciaal onderwijs", "afkorting: vso"), ("Werk", ""),
      ("WW", "voluit: Werkloosheidswet"),
    ]
    var site = TermSite(terms)
    site.abbreviations = [
      Abbreviation(short: "SZW", longForm: "Sociale Zaken"),
      Abbreviation(short: "UWV", longForm: nil),
    ]
    #expect(
      try await site.found("Het vso, de WW, SZW en UWV. Weer SZW.") == [
        "vso (voortgezet speciaal onderwijs)", "WW (Werkloosheidswet)", "SZW (Sociale Zaken)",
      ])
    #expect(
      try await site.found("Het vso (voortgezet speciaal onderwijs) en Sociale Zaken (SZW).")
        == ["vso"])
    #expect(
      try await site.found("Voortgezet speciaal onderwijs (vso).") == [
        "Voortgezet speciaal onderwijs"
      ])
    #expect(
      try await site.found("De [WW](../begrippen/ww.md) telt.") == ["a:WW (Werkloosheidswet)"])
    #expect(try await site.found("Een WW-uitkering van SZW-ers.") == [])
  }

  @Test func `whatever is written, places are words of the text and in its order`() async throws {
    let site = TermSite("Werk", "Beschut werk", "WW", "Loon", "No-riskpolis")
    let parts = [
      "werk", "beschut", " ", "\n", "**", "*", "`", "[x](../tips/tip.md)", "# ", "loon", "-", "’s",
      "<", ">", "&", "“", "”", "é", "no-riskpolis", "\n\n", "> ", "| a |\n|---|\n", "WW", "(",
      "\u{a0}",
    ]
    var state: UInt64 = 7
    for _ in 0..<300 {
      var body = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        body += parts[Int(state >> 33) % parts.count]
      }
      let found = try await site.found(body)
      let names = found.map { $0.lowercased().split { $0.isWhitespace }.joined(separator: " ") }
      #expect(Set(names).count == names.count, "\(body)")
      #expect(
        names.allSatisfy { name in
          ["werk", "beschut werk", "ww", "ww’s", "werk’s", "loon’s", "loon", "no-riskpolis"]
            .contains { name.hasPrefix($0) }
        }, "\(body): \(found)")
    }
  }
}
