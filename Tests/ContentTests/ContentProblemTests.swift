import Content
import Core
import Testing

/// The sentences of the problems that are found where pages meet (in linking and building).
@Suite struct ContentProblemTests {
  @Test func `a folder of no kind names the folders there are`() {
    let problem = ContentProblem.folderUnknown("vragn")
    #expect(problem.id == "map-onbekend")
    #expect(problem.severity == .warning)
    #expect(problem.message == "de map \"vragn\" hoort bij geen soort pagina")
    #expect(
      problem.explanation
        == "Mogelijke mappen: begrippen, casussen, checklists, gemeenten, knelpunten, "
        + "oefeningen, organisaties, paginas, regios, themas, tips, vragen, wegwijzers.")
  }

  @Test func `a bad file name is an error that says what a good one has`() {
    let problem = ContentProblem.slugInvalid("Mijn Tip")
    #expect(problem.id == "bestandsnaam-ongeldig")
    #expect(problem.severity == .error)
    #expect(problem.message == "\"Mijn Tip\" is geen goede bestandsnaam")
    #expect(problem.explanation?.contains("kleine letters, cijfers en streepjes") == true)
  }

  @Test func `what has two owners is an error that names the address`() throws {
    let path = try #require(SitePath("/tips/x/"))
    #expect(ContentProblem.addressTaken(path).message == "het adres /tips/x/ is al in gebruik")
    #expect(
      ContentProblem.aliasTaken(path).message == "de alias /tips/x/ botst met een ander adres")
    #expect(ContentProblem.addressTaken(path).id == "adres-dubbel")
    #expect(ContentProblem.aliasTaken(path).id == "alias-botst")
    #expect(ContentProblem.aliasTaken(path).severity == .error)
  }

  @Test func `what only time makes wrong never counts as an error`() throws {
    let day = try #require(CalendarDate(iso: "2026-05-01"))
    let overdue = ContentProblem.overdue(day)
    let expired = ContentProblem.expired(day)
    #expect(overdue.severity == .outdated)
    #expect(expired.severity == .outdated)
    #expect(overdue.id == "controle-verlopen")
    #expect(expired.id == "geldigheid-verlopen")
    #expect(
      overdue.message == "deze pagina moest voor 1 mei 2026 opnieuw gecontroleerd zijn")
    #expect(expired.message == "deze pagina gold tot en met 1 mei 2026")
  }

  @Test(arguments: [
    (ContentProblem.siteSettingsMissing, "instellingen-ontbreken", Severity.error),
    (.fileOutsideFolder, "bestand-buiten-map", .warning),
    (.questionUnknown("x"), "vraag-onbekend", .error),
    (.plainPageUnknown("x"), "pagina-onbekend", .error),
    (.draftReference("het thema \"x\""), "verwijzing-naar-concept", .error),
    (.summaryTooLong(201), "samenvatting-te-lang", .warning),
    (.ruleRepeated, "regelwaarde-dubbel", .warning),
  ])
  func `ids and severities stay what programs know them as`(
    problem: ContentProblem, id: String, severity: Severity
  ) {
    #expect(problem.id == id)
    #expect(problem.severity == severity)
    #expect(!problem.message.isEmpty)
    #expect(!problem.message.hasSuffix("."))
  }

  @Test(arguments: [
    (RuleField.ValueKind.number, "bij \"x\" hoort een getal"),
    (.amount, "bij \"x\" hoort een bedrag in euro's"),
    (.percentage, "bij \"x\" hoort een percentage"),
    (.yesNo, "bij \"x\" hoort ja of nee"),
    (.text, "bij \"x\" hoort een tekst"),
    (.option, "bij \"x\" hoort een van de keuzes"),
  ])
  func `a rule value of the wrong kind is told which kind belongs there`(
    kind: RuleField.ValueKind, message: String
  ) {
    #expect(ContentProblem.ruleValueKind(field: "x", expected: kind).message == message)
  }
}
