import Content
import Core
import Testing

/// Settings, vocabularies, fields, figures and sources in their good form.
@Suite struct DataFileTests {
  @Test func `a source with all its keys`() throws {
    let (read, problems) = SourceReader.read(
      SourceFile(
        path: "seeds/wet.yaml",
        text: """
          titel: "Wet: artikel 10b"
          soort: wet
          uitgever: Rijk
          datum: 2019-06
          datum_afgeleid: ja
          versie: 2026-07-01
          url: https://wetten.overheid.nl/BWBR0015703#artikel10b
          hergebruik: Wetten zijn vrij van auteursrecht.
          staat: vervangen
          vervangen_door: nieuwe-wet
          gecontroleerd: 2026-11-21
          toelichting: Let op.
          feiten:
            - {id: a, feit: F, jaar: 2019, afgeleid: true, plaats: "lid 1", aard: regel}
            - {id: b, feit: G, jaar: onbekend, plaats: lid 2}
          """), id: SmallProject.slug("wet"))
    #expect(problems == [])
    let source = read
    #expect(source.pageID.path.text == "bronnen/wet/")
    #expect(source.title.value == "Wet: artikel 10b")
    #expect(source.genre == .law)
    #expect(source.publisher == "Rijk")
    #expect(source.date == .month(year: 2019, month: 6))
    #expect(source.dateIsInferred)
    #expect(source.version?.iso == "2026-07-01")
    #expect(source.url == "https://wetten.overheid.nl/BWBR0015703#artikel10b")
    #expect(source.reuse == "Wetten zijn vrij van auteursrecht.")
    #expect(source.state == .replaced)
    #expect(source.replacedBy?.value.text == "nieuwe-wet")
    #expect(source.checked?.iso == "2026-11-21")
    #expect(source.explanation == "Let op.")
    #expect(source.facts.map(\.id.text) == ["a", "b"])
    #expect(source.facts.map(\.year) == [.year(2019), .unknown])
    #expect(source.facts.map(\.yearIsInferred) == [true, false])
    #expect(source.facts.map(\.nature) == [.rule, nil])
    #expect(source.fact(SmallProject.slug("b"))?.place == "lid 2")
    #expect(source.fact(SmallProject.slug("c")) == nil)
  }

  @Test func `a vocabulary keeps the order of its file`() {
    let (vocabulary, problems) = VocabularyReader.read(
      SourceFile(
        path: "rollen.yaml", text: "- {id: z, label: Zet}\n- {id: a, label: Aa, uitleg: Eerst}\n"))
    #expect(problems == [])
    #expect(vocabulary.ids == ["z", "a"])
    #expect(vocabulary.entry(SmallProject.slug("a"))?.explanation == "Eerst")
    #expect(vocabulary.entry(SmallProject.slug("z"))?.label == "Zet")
  }

  @Test func `a rule field with all its keys`() throws {
    let (catalogue, problems) = RuleFieldReader.read(
      SourceFile(
        path: "regelvelden.yaml",
        text: """
          groepen: [{id: cijfers, label: Cijfers, cijferpagina: true}]
          velden:
            - {sleutel: min-uren, label: Uren, soort: getal, eenheden: [uur, dag], groep: cijfers,
               thema: contract, uitleg: Waarom, meerdere: ja, niveau: landelijk, kern: true}
            - {sleutel: keus, label: Keus, soort: keuze, opties: [a, b], groep: cijfers,
               thema: contract, uitleg: Waarom}
          """), topics: [SmallProject.slug("contract")])
    #expect(problems == [])
    #expect(catalogue.groups.map(\.label) == ["Cijfers"])
    #expect(catalogue.groups.map(\.isOnFiguresPage) == [true])
    #expect(catalogue.fields.map(\.key.text) == ["min-uren", "keus"])
    let field = try #require(catalogue.field(SmallProject.slug("min-uren")))
    #expect(field.valueKind == .number)
    #expect(field.units == ["uur", "dag"])
    #expect(field.allowsSeveral && field.isNational && field.isKey)
    #expect(field.anchor == "k-regel-min-uren")
    let choice = try #require(catalogue.field(SmallProject.slug("keus")))
    #expect(choice.options == ["a", "b"])
    #expect(!choice.allowsSeveral && !choice.isNational && !choice.isKey)
  }

  @Test func `the figures of the country`() throws {
    let (read, problems) = NationalFiguresReader.read(
      SourceFile(
        path: "content/landelijk.yaml",
        text: """
          titel: Landelijke cijfers
          samenvatting: Kort.
          datum: 2026-01-01
          gecontroleerd: 2026-01-01
          controleren_voor: 6 maanden
          toelichting: Let op.
          regels:
            - {veld: plekken, waarde: 10.5, peildatum: 2025, aard: praktijk, bron: rapport}
          """), SmallProject.context)
    #expect(problems == [])
    let figures = try #require(read)
    #expect(figures.title.value == "Landelijke cijfers")
    #expect(figures.checkBefore?.iso == "2026-07-01")
    #expect(figures.explanation == "Let op.")
    #expect(figures.rules.map(\.field.text) == ["plekken"])
  }

  @Test func `settings with all their keys`() {
    let (settings, problems) = SettingsReader.read(
      SourceFile(
        path: "content/site.yaml",
        text: """
          titel: Kennisbank
          ondertitel: Met bron
          adres: https://kennis.example/kb
          uitgever: U
          contact: redactie@example.org
          repository: https://code.example/kb
          licentie: CC0
          controletermijn: 2 jaar
          meest_gevraagd: [mag-dat, hoe-dan]
          gidsen: [stappen]
          eenvoudig_voor: [scholen]
          """))
    #expect(problems == [])
    #expect(settings.title == "Kennisbank")
    #expect(settings.subtitle == "Met bron")
    #expect(settings.baseURL?.text == "https://kennis.example/kb/")
    #expect(settings.publisher == "U")
    #expect(settings.contact == "redactie@example.org")
    #expect(settings.repository == "https://code.example/kb")
    #expect(settings.license == "CC0")
    #expect(settings.reviewMonths == 24)
    #expect(settings.frequentQuestions.map(\.value.text) == ["mag-dat", "hoe-dan"])
    #expect(settings.guides.map(\.value.text) == ["stappen"])
    #expect(settings.plainLanguageAudiences.map(\.value.text) == ["scholen"])
  }

  @Test func `a setting that is empty is not known`() {
    let (settings, problems) = SettingsReader.read(
      SourceFile(
        path: "content/site.yaml",
        text: "titel: Kennisbank\nadres: \"\"\nuitgever: \"\"\ncontact:\nlicentie: \"\"\n"))
    #expect(problems == [])
    #expect(settings.baseURL == nil)
    #expect(settings.publisher == nil)
    #expect(settings.contact == nil)
    #expect(settings.license == "CC BY 4.0")
    #expect(settings.reviewMonths == 12)
  }

  @Test func `a table of texts is read as it stands`() {
    let (texts, problems) = TextTableReader.read(
      SourceFile(path: "teksten.yaml", text: "zoek: Zoeken\nleeg: \"\"\n"))
    #expect(problems == [])
    #expect(texts == ["zoek": "Zoeken", "leeg": ""])
  }
}
