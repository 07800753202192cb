import Core
import Templates
import Testing

@testable import Content
@testable import SiteBuild

@Suite struct OpenDataTests {
  private static let rules = """
    regels:
      - veld: min-uren
        waarde: 28
        operator: minimaal
        voor: in de proef
        peildatum: 2019-06
        aard: praktijk
        bron: boekje/uren
      - veld: vergoeding
        waarde: 8500.50
        peildatum: onbekend
        aard: regel
        bron: boekje/uren
        toelichting: '=1+1, zei "men"'
      - veld: vergoeding
        waarde: onbekend
        voor: later
        peildatum: onbekend
        aard: regel
    """

  private func project() async throws -> ViewProject {
    var files = ViewProject.register
    files["content/gemeenten/almere.md"] = ViewProject.page("Almere", "code: GM0034\n" + Self.rules)
    files["content/regios/flevoland.md"] = ViewProject.page(
      "Flevoland",
      """
      regels:
        - veld: min-uren
          waarde: {van: 20, tot: 24}
          peildatum: 2019
          aard: praktijk
          bron: boekje/uren
      """)
    return try await ViewProject(files)
  }

  private func data() async throws -> OpenData {
    OpenData(SiteOverview(try await project().context))
  }

  private func cells(_ column: DataColumn, of table: DataTable) -> [DataCell] {
    guard let index = table.columns.firstIndex(of: column) else { return [] }
    return table.rows.map { $0[index] }
  }

  @Test func everyValueStandsOnceAtThePlaceItBelongsTo() async throws {
    let table = try await data().table(.values)
    #expect(
      cells(.place, of: table) == [
        .text("Almere"), .text("Almere"), .text("Almere"), .text("Flevoland"),
      ])
    #expect(cells(.placeKind, of: table).last == .text("regio"))
    #expect(cells(.code, of: table).map(\.csv) == ["GM0034", "GM0034", "GM0034", ""])
    #expect(cells(.appliesTo, of: table).last == .list(["GM0034", "GM0995"]))
  }

  @Test func aValueSaysTheSameAsItsPage() async throws {
    let project = try await project()
    let table = OpenData(SiteOverview(project.context)).table(.values)
    let page = try project.view("gemeenten/almere/")
    let shown = page["veldgroepen"].items.flatMap { $0["velden"].items }
      .flatMap { $0["waarden"].items }
      .filter { $0["klasse"] != "is-regio" }
    let texts = shown.map { value in
      ["operator", "getal", "eenheid", "basis"].compactMap { value[$0].text }
        .joined(separator: " ")
    }
    #expect(texts == ["minimaal 28 uur per week", "€ 8.500,50", "niet bekend"])
    #expect(cells(.text, of: table).dropLast().map(\.csv) == texts.map(CSVText.field))
    #expect(
      shown.map { $0["voor"].text ?? "" } == cells(.condition, of: table).dropLast().map(\.csv))
    #expect(shown[0]["bron.titel"] == "Het boekje")
    #expect(cells(.sourceTitle, of: table)[0] == .text("Het boekje"))
    #expect(cells(.sourcePlace, of: table)[0] == .text("bladzijde 3"))
  }

  @Test func figuresAreFiguresAndWhatIsNotKnownIsEmpty() async throws {
    let table = try await data().table(.values)
    #expect(cells(.value, of: table).map(\.csv) == ["28", "8500.50", "", "20"])
    #expect(cells(.upperValue, of: table).map(\.csv) == ["", "", "", "24"])
    #expect(cells(.status, of: table).map(\.csv) == ["nu", "nu", "onbekend", "nu"])
    #expect(cells(.referenceDate, of: table).map(\.csv) == ["2019-06", "", "", "2019"])
  }

  @Test func theJSONCarriesItsVersionItsDateAndTheSameRows() async throws {
    let files = try await data().files()
    let json = try #require(files.first { $0.path.text == "data/waarden.json" }?.text)
    #expect(json.hasPrefix(#"{"versie":1,"naam":"waarden","datum":"2026-05-01","#))
    #expect(json.contains(#""waarde":28,"waarde_tot":null,"#))
    #expect(json.contains(#""waarde":8500.50,"#))
    #expect(json.contains(#""geldt_voor":["GM0034","GM0995"]"#))
  }

  @Test func aFormulaInATextIsNoFormulaInTheSpreadsheet() async throws {
    let files = try await data().files()
    let csv = try #require(files.first { $0.path.text == "data/waarden.csv" }?.text)
    #expect(csv.contains(#","'=1+1, zei ""men""","#))
  }

  @Test(arguments: [
    ("gewoon", "gewoon"), ("", ""), ("a,b", "\"a,b\""), ("a\nb", "\"a\nb\""),
    ("zeg \"ja\"", "\"zeg \"\"ja\"\"\""), ("=A1", "'=A1"), ("+31", "'+31"), ("-", "'-"),
    ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("3-4", "3-4"),
  ])
  func aFieldIsQuotedWhereRFC4180AsksForIt(text: String, field: String) {
    #expect(CSVText.field(text) == field)
  }

  @Test func aNegativeNumberStaysANumber() throws {
    #expect(DataCell.number(try #require(ExactNumber("-3.25"))).csv == "-3.25")
  }

  @Test func thePageExplainsEveryColumnOfEveryFile() async throws {
    let project = try await project()
    let page = try project.view("data/")
    let files = OpenData(SiteOverview(project.context)).files().map(\.path.text)
    let tables = page["tabellen"].items
    #expect(
      tables.flatMap { $0["bestanden"].items }.compactMap { $0["adres"].text }.map { "data/" + $0 }
        == files)
    for column in tables.flatMap({ $0["kolommen"].items }) {
      #expect(column["uitleg"].text?.contains("⟦") == false)
      #expect(column["soort"].text?.contains("⟦") == false)
    }
    #expect(page["stand"] == "1 mei 2026")
  }

  @Test func aTableWithNothingInItIsNotOffered() async throws {
    let names = try await data().tables.map(\.name)
    #expect(names == [.values, .fields, .municipalities, .sources])
  }

  @Test func checkingWritesNoData() async throws {
    let result = try await Project(ViewProject.register).build()
    #expect(result.plan.files.keys.contains { $0.text == "data/gemeenten.csv" })
    let options = BuildOptions(asOf: try #require(CalendarDate(iso: "2026-11-21")))
    let report = try await SiteBuilder(files: .memory(ViewProject.register), options: options)
      .make(into: nil).report
    #expect(!report.timings.contains { $0.stage == "samenstellen" })
  }
}
