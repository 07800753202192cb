import Templates
import Testing

@testable import SiteBuild

@Suite struct ComparisonFilesTests {
  private static func rule(_ value: String) -> String {
    """
    regels:
      - veld: min-uren
        waarde: \(value)
        peildatum: 2019
        aard: praktijk
        bron: boekje/uren
    """
  }

  private func project() async throws -> ViewProject {
    var files = ViewProject.register
    files["content/gemeenten/almere.md"] = ViewProject.page(
      "Almere", "code: GM0034\n" + Self.rule("28"))
    files["content/regios/flevoland.md"] = ViewProject.page("Flevoland", Self.rule("20"))
    return try await ViewProject(files)
  }

  private func files(_ project: ViewProject) -> [String: String] {
    Dictionary(
      ComparisonFiles.files(SiteOverview(project.context)).map { ($0.path.text, $0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func eachMunicipalityOfWhichSomethingIsKnownHasAFile() async throws {
    let files = files(try await project())
    #expect(
      files.keys.sorted() == [
        "vergelijken/gemeenten/almere.json", "vergelijken/gemeenten/lelystad.json",
      ])
  }

  @Test func aValueHasTheNamesOfTheTemplateAndSaysWhetherItComesWithTheRegion() async throws {
    let files = files(try await project())
    #expect(
      files["vergelijken/gemeenten/lelystad.json"] == """
        {"naam":"Lelystad","adres":"../gemeenten/lelystad/","velden":{"min-uren":{"waarden":[\
        {"getal":"20","vorm":"getal","eenheid":"uur per week","jaar":"2019",\
        "bron":{"titel":"Het boekje","adres":"../bronnen/boekje/#uren"},"aard":"praktijk",\
        "opmerkingen":[{"titel":"via de regio Flevoland",\
        "adres":"../regios/flevoland/#k-regel-min-uren"}],"klasse":"is-regio"}]}}}

        """)
  }

  @Test func valuesThatHoldNoLongerAreLeftOut() async throws {
    var register = ViewProject.register
    register["content/gemeenten/almere.md"] = ViewProject.page(
      "Almere", "code: GM0034\n" + Self.rule("28") + "\n    geldig_tot: 2020-01-01")
    let project = try await ViewProject(register)
    #expect(files(project).isEmpty)
    // What is said of the other municipalities counts as the files do.
    #expect(
      try project.view("vergelijken/")["kiezer.rest"]
        == "Van 3 gemeenten weten wij nog niets. Weet u meer?")
  }

  @Test func theFormOffersEveryMunicipalityAlsoUnderItsOtherNames() async throws {
    var files = ViewProject.register
    files["content/register/gemeenten.yaml"]? += """

      varianten:
        GM0995: [Lelystad (Fl.), Batavia]
      """
    let chooser = try await ViewProject(files).view("vergelijken/")["kiezer"]
    let options = chooser["gemeenten"].items
    #expect(
      options.map { $0["titel"].text } == ["Almere", "Batavia (Lelystad)", "Lelystad", "Maashorst"])
    #expect(options.map { $0["waarde"].text } == ["almere", "lelystad", "lelystad", "maashorst"])
    #expect(chooser["vakken"].items.count == 4)
    #expect(chooser["rest"] == "Van 3 gemeenten weten wij nog niets. Weet u meer?")
  }

  @Test func aMunicipalityAndATopicLeadToTheFormWithThemChosen() async throws {
    let project = try await project()
    #expect(
      try project.view("gemeenten/almere/")["vergelijk.adres"]
        == "../../vergelijken/?gemeente=almere")
    #expect(try project.view("vergelijken/uren/")["kies.adres"] == "../?thema=uren")
  }
}
