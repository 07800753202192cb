import Content
import Core
import Testing

/// Each kind of page in its full good form.
@Suite struct GoodPageTests {
  @Test func `the keys that all pages share`() throws {
    let page = try goodPage(
      "content/tips/proef.md",
      """
      titel: "Zo: begin vroeg"
      samenvatting: >
        Begin vroeg.
        Dat helpt.
      datum: 2026-03-01
      themas: [contract, begeleiding]
      gemeenten: [GM0034, Den Bosch, oss, Meierijstad]
      regios: [Noordoost-Brabant, flevoland]
      doelgroepen: [werkgevers, scholen]
      situaties: [bijstand]
      stap: melden
      gecontroleerd: 2026-01-31
      controleren_voor: 1 maand
      eigenaar: redactie
      bronnen:
        - rapport
        - rapport/uren
        - {bron: rapport, plaats: artikel 10b}
      status: concept
      geldig_van: 2026-01-01
      geldig_tot: 2026-12-31
      aliassen: [/oud/pad/]
      zoekwoorden: [één, "twee: drie"]
      wijzigingen:
        - {datum: 2026-01-02, wat: Eerste versie}
        - {datum: 2026-03-01, wat: Nu ook over Oss}
      """)
    let metadata = page.metadata
    #expect(page.id.path.text == "tips/proef/")
    #expect(page.file == "content/tips/proef.md")
    #expect(page.title == "Zo: begin vroeg")
    #expect(Place(metadata.title.location) == Place(2, 8, 17))
    #expect(metadata.summary == "Begin vroeg. Dat helpt.")
    #expect(metadata.date.iso == "2026-03-01")
    #expect(metadata.topics.map(\.value.text) == ["contract", "begeleiding"])
    #expect(metadata.municipalities.map(\.value.text) == ["GM0034", "GM0796", "GM0828", "GM1948"])
    #expect(metadata.regions.map(\.value.text) == ["noordoost-brabant", "flevoland"])
    #expect(metadata.audiences.map(\.text) == ["werkgevers", "scholen"])
    #expect(metadata.situations.map(\.text) == ["bijstand"])
    #expect(metadata.step?.text == "melden")
    #expect(metadata.checked?.iso == "2026-01-31")
    #expect(metadata.checkBefore?.iso == "2026-02-28")
    #expect(metadata.owner == "redactie")
    #expect(metadata.citations.map(\.source.text) == ["rapport", "rapport", "rapport"])
    #expect(metadata.citations.map(\.fact?.text) == [nil, "uren", nil])
    #expect(metadata.citations.map(\.place) == [nil, nil, "artikel 10b"])
    #expect(metadata.status == .draft)
    #expect(metadata.validFrom?.iso == "2026-01-01")
    #expect(metadata.validUntil?.iso == "2026-12-31")
    #expect(metadata.aliases.map(\.value.text) == ["oud/pad/"])
    #expect(metadata.keywords == ["één", "twee: drie"])
    #expect(metadata.changes.map(\.text) == ["Nu ook over Oss", "Eerste versie"])
    #expect(metadata.latestChange?.text == "Nu ook over Oss")
  }

  @Test func `what is left out has its default`() throws {
    let metadata = try goodPage("content/paginas/over.md").metadata
    #expect(metadata.status == .published)
    #expect(metadata.checked == nil)
    #expect(metadata.checkBefore == nil)
    #expect(metadata.topics.isEmpty)
    #expect(metadata.citations.isEmpty)
    #expect(metadata.step == nil)
  }

  @Test(arguments: [
    ("gecontroleerd: 2026-01-15", "2027-01-15" as String?),
    ("gecontroleerd: 2026-01-15\ncontroleren_voor: 2 jaar", "2028-01-15"),
    ("gecontroleerd: 2026-01-15\ncontroleren_voor: 2026-06-01", "2026-06-01"),
    ("controleren_voor: 2026-06-01", "2026-06-01"),
    ("controleren_voor: 6 maanden", nil),
  ])
  func `the next check is a day, a period after the last, or the period of the site`(
    keys: String, before: String?
  ) throws {
    let metadata = try goodPage("content/paginas/over.md", keys).metadata
    #expect(metadata.checkBefore?.iso == before)
  }

  @Test func `the place of a list's element is its own, whatever the style of the list`() throws {
    let page = try goodPage(
      "content/paginas/over.md",
      "themas:\n  - contract\n  - \"begeleiding\"\ngemeenten: [Oss, GM0034]")
    #expect(page.metadata.topics.map { Place($0.location) } == [Place(6, 5, 8), Place(7, 5, 13)])
    #expect(
      page.metadata.municipalities.map { Place($0.location) } == [Place(8, 13, 3), Place(8, 18, 6)])
  }

  @Test func `a municipality with rules and contacts`() throws {
    let page = try goodPage(
      "content/gemeenten/almere.md",
      """
      andere_namen: [Almere Stad]
      contact:
        - {rol: Consulent, organisatie: gemeente Almere, gezien: 2019, bron: rapport/uren, toelichting: Bel}
        - {rol: Arts, organisatie: UWV, gezien: onbekend, bron: rapport}
      regels:
        - veld: duur
          waarde: {van: 3, tot: 6.5}
          operator: circa
          eenheid: maanden
          basis: per jaar
          peildatum: 2019-06
          afgeleid: ja
          voor: jongeren
          aard: voornemen
          van_wie: gemeente Almere
          bron: rapport/uren
          geldig_van: 2019-01-01
          geldig_tot: 2030-01-01
          toelichting: Eerst proberen.
      """)
    guard case .municipality(let details) = page.details else {
      Issue.record("no municipality")
      return
    }
    #expect(details.code.text == "GM0034")
    #expect(details.otherNames == ["Almere Stad"])
    #expect(details.contacts.map(\.role) == ["Consulent", "Arts"])
    #expect(details.contacts.map(\.organisation) == ["gemeente Almere", "UWV"])
    #expect(details.contacts.map(\.seen) == [.year(2019), .unknown])
    #expect(details.contacts.map(\.note) == ["Bel", nil])
    let rule = try #require(details.rules.first)
    #expect(rule.field.text == "duur")
    #expect(try rule.value == .range(number("3"), number("6.5")))
    #expect(rule.comparison == .about)
    #expect(rule.unit == "maanden")
    #expect(rule.basis == "per jaar")
    #expect(rule.referenceDate == .month(year: 2019, month: 6))
    #expect(rule.dateIsInferred)
    #expect(rule.condition == "jongeren")
    #expect(rule.nature == .intention)
    #expect(rule.whose == "gemeente Almere")
    #expect(rule.citation?.fact?.text == "uren")
    #expect(rule.validFrom?.iso == "2019-01-01")
    #expect(rule.validUntil?.iso == "2030-01-01")
    #expect(rule.note == "Eerst proberen.")
    #expect(rule.appliesTo.isEmpty)
    #expect(page.allCitations.count == 3)
  }

  @Test(arguments: [
    ("min-uren", "28", RuleValue.Value.number(ExactNumber(28)), "uur per week" as String?),
    ("min-uren", "onbekend", .unknown, nil),
    ("loon", "39.5", .number(ExactNumber("39.5")!), nil),
    ("eigen-keuze", "ja", .yesNo(true), nil),
    ("eigen-keuze", "nee", .yesNo(false), nil),
    ("eigen-keuze", "onbekend", .unknown, nil),
    ("aanpak", "eerst een proef", .text("eerst een proef"), nil),
    ("aanpak", "28", .text("28"), nil),
    ("moment", "na het advies", .text("na het advies"), nil),
  ])
  func `a rule value is read by the kind of its field`(
    field: String, written: String, value: RuleValue.Value, unit: String?
  ) throws {
    let page = try goodPage(
      "content/gemeenten/almere.md",
      "regels: [{veld: \(field), waarde: \(written), peildatum: onbekend, aard: regel, bron: rapport}]"
    )
    guard case .municipality(let details) = page.details else {
      Issue.record("no municipality")
      return
    }
    #expect(details.rules.map(\.value) == [value])
    #expect(details.rules.map(\.unit) == [unit])
    #expect(details.rules.map(\.referenceDate) == [.unknown])
  }

  @Test func `an unknown value needs no source`() throws {
    let page = try goodPage(
      "content/gemeenten/almere.md",
      "regels: [{veld: loon, waarde: onbekend, peildatum: 2019, aard: regel}]")
    #expect(page.allCitations.isEmpty)
  }

  @Test func `a region says for which members a value holds`() throws {
    let page = try goodPage(
      "content/regios/noordoost-brabant.md",
      """
      regels:
        - {veld: loon, waarde: 1, peildatum: 2019, aard: regel, bron: rapport, geldt_voor: [Oss, Den Bosch]}
        - {veld: loon, waarde: 2, peildatum: 2019, aard: regel, bron: rapport, gold_voor: Uden}
      """)
    guard case .region(let details) = page.details else {
      Issue.record("no region")
      return
    }
    #expect(details.rules.map { $0.appliesTo.map(\.text) } == [["GM0828", "GM0796"], []])
    #expect(details.rules.map(\.formerMunicipality) == [nil, "Uden"])
  }

  @Test func `a topic has an order, a case a year`() throws {
    guard case .topic(order: 7) = try goodPage("content/themas/proef.md", "volgorde: 7").details,
      case .caseStudy(year: .year(2017)) = try goodPage("content/casussen/proef.md", "jaar: 2017")
        .details
    else {
      Issue.record("other details")
      return
    }
    guard
      case .caseStudy(year: .unknown) = try goodPage("content/casussen/x.md", "jaar: onbekend")
        .details
    else {
      Issue.record("an unknown year is a year too")
      return
    }
  }

  @Test func `a question with its short answer, standing and plain version`() throws {
    let page = try goodPage(
      "content/vragen/proef.md",
      """
      kort_antwoord: Ja, dat mag.
      grondslag: uitleg
      grondslag_toelichting: "Participatiewet, artikel 10b"
      vraag_het_aan: [uw gemeente, UWV]
      eenvoudig: |
        Ja, dat mag.
        Bel uw gemeente.

        Zij helpt u.
      """)
    guard case .question(let details) = page.details else {
      Issue.record("no question")
      return
    }
    #expect(details.shortAnswer == "Ja, dat mag.")
    #expect(details.standing == .explanation)
    #expect(details.standingNote == "Participatiewet, artikel 10b")
    #expect(details.askWhom == ["uw gemeente", "UWV"])
    #expect(details.plainVersion == [["Ja, dat mag.", "Bel uw gemeente."], ["Zij helpt u."]])
  }

  @Test func `a short answer of forty words is not too long`() throws {
    let answer = Array(repeating: "woord", count: 40).joined(separator: " ")
    let page = try goodPage("content/vragen/proef.md", "kort_antwoord: \(answer)")
    guard case .question(let details) = page.details else {
      Issue.record("no question")
      return
    }
    #expect(details.shortAnswer == answer)
  }

  @Test func `a summary of two hundred characters is not too long`() throws {
    let summary = String(repeating: "é", count: 200)
    #expect(
      try goodPage("content/tips/x.md", "samenvatting: \(summary)").metadata.summary == summary)
  }

  @Test func `a term with abbreviation and synonyms`() throws {
    let page = try goodPage(
      "content/begrippen/proef.md",
      "definitie: Een test.\nafkorting: PP\nsynoniemen: [werkproef, proefperiode]")
    guard case .term(let details) = page.details else {
      Issue.record("no term")
      return
    }
    #expect(details.definition == "Een test.")
    #expect(details.abbreviation == "PP")
    #expect(details.synonyms == ["werkproef", "proefperiode"])
    #expect(details.longForm == nil)
    #expect(details.isLinked)
  }

  @Test func `a term that is an abbreviation, and no link by itself`() throws {
    let page = try goodPage(
      "content/begrippen/ww.md",
      "definitie: Een uitkering.\nvoluit: Werkloosheidswet\nkoppelen: nee\nsynoniemen: [ww]")
    guard case .term(let details) = page.details else {
      Issue.record("no term")
      return
    }
    #expect(!details.isLinked)
    #expect(details.otherNames(besides: "WW") == ["Werkloosheidswet", "ww"])
    #expect(details.otherNames(besides: "Werkloosheidswet") == ["ww"])
  }

  @Test func `an organisation with role, sector and website`() throws {
    let page = try goodPage("content/organisaties/x.md", "website: https://www.ibn.nl/")
    guard case .organisation(let details) = page.details else {
      Issue.record("no organisation")
      return
    }
    #expect(details.role.text == "gemeente")
    #expect(details.sector.text == "overheid")
    #expect(details.website == "https://www.ibn.nl/")
  }

  @Test func `a bottleneck with solutions, or with none yet`() throws {
    let page = try goodPage(
      "content/knelpunten/x.md",
      """
      oplossingen:
        - {tekst: Begin vroeg, koppeling: bron, bron: rapport/uren}
        - {tekst: Bel eerst, koppeling: redactie, bron: rapport}
      """)
    guard case .bottleneck(let solutions) = page.details,
      case .bottleneck(let none) = try goodPage("content/knelpunten/y.md").details
    else {
      Issue.record("no bottleneck")
      return
    }
    #expect(solutions.map(\.text) == ["Begin vroeg", "Bel eerst"])
    #expect(solutions.map(\.pairing) == [.source, .editors])
    #expect(solutions.map(\.citation.fact?.text) == ["uren", nil])
    #expect(none.isEmpty)
    #expect(page.allCitations.count == 3)
  }

  @Test func `a checklist with items`() throws {
    let page = try goodPage(
      "content/checklists/x.md",
      """
      punten:
        - titel: Eerst
          vragen: [Wie?, Wat?]
          toelichting: Begin hier
          bron: rapport
        - {titel: Dan, vragen: []}
      """)
    guard case .checklist(let items) = page.details else {
      Issue.record("no checklist")
      return
    }
    #expect(items.map(\.title) == ["Eerst", "Dan"])
    #expect(items.map(\.questions) == [["Wie?", "Wat?"], []])
    #expect(items.map(\.note) == ["Begin hier", nil])
    #expect(items.map(\.citation?.source.text) == ["rapport", nil])
  }

  @Test func `an exercise with choices`() throws {
    let page = try goodPage(
      "content/oefeningen/x.md",
      """
      situatie: |
        Een werkplek.

        Wat telt mee?
      wie_beslist: De gemeente besluit.
      keuzes:
        - {tekst: Ja, criterium: Hulp, uitleg: Dan wel, bron: rapport/uren}
        - {tekst: Ik weet het niet, criterium: Hulp, uitleg: Vraag het, bron: rapport}
      """)
    guard case .exercise(let details) = page.details else {
      Issue.record("no exercise")
      return
    }
    #expect(details.situation == ["Een werkplek.", "Wat telt mee?"])
    #expect(details.choices.map(\.text) == ["Ja", "Ik weet het niet"])
    #expect(details.choices.map(\.criterion) == ["Hulp", "Hulp"])
    #expect(details.whoDecides == "De gemeente besluit.")
    #expect(page.allCitations.map(\.fact?.text) == ["uren", nil])
  }

  private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }
}
