import Templates
import Testing

@testable import SiteBuild

@Suite struct OrganisationListViewTests {
  private func project() async throws -> ViewProject {
    var files = ViewProject.register
    files["content/register/rollen.yaml"] = """
      - {id: zorgaanbieder, label: Zorgaanbieder, uitleg: Biedt zorg.}
      - {id: kenniscentrum, label: Kenniscentrum}
      - {id: school, label: School}
      """
    files["content/register/sectoren.yaml"] = "- {id: zorg, label: Zorg}\n"
    files["content/organisaties/buurtzorg.md"] = ViewProject.page(
      "Buurt", "rol: zorgaanbieder\nsector: zorg\ngemeenten: [Almere]\nthemas: [uren]")
    files["content/organisaties/streek.md"] = ViewProject.page(
      "Streek", "rol: zorgaanbieder\nsector: zorg\nregios: [flevoland]")
    files["content/organisaties/overal.md"] = ViewProject.page(
      "Overal", "rol: kenniscentrum\nsector: zorg")
    return try await ViewProject(files)
  }

  private func titles(_ view: TemplateValue) -> [String: [String]] {
    Dictionary(
      view["groepen"].items.map { group in
        (group["titel"].text ?? "", group["lijst.rijen"].items.compactMap { $0["titel"].text })
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func organisationsStandUnderWhatTheyDoInTheOrderOfTheVocabulary() async throws {
    let view = try await project().view("organisaties/")
    #expect(view["groepen"].items.map { $0["titel"] } == ["Zorgaanbieder", "Kenniscentrum"])
    #expect(view["groepen.0.uitleg"] == "Biedt zorg.")
    #expect(titles(view)["Zorgaanbieder"] == ["Buurt", "Streek"])
    #expect(view["groepen.0.lijst.rijen.0.bij"] == "Zorg · Almere")
    #expect(view["groepen.1.lijst.rijen.0.bij"] == "Zorg · Heel Nederland")
  }

  @Test func theOtherOrdersNeedNoScript() async throws {
    let project = try await project()
    #expect(
      titles(try project.view("organisaties/per-sector/"))["Zorg"] == ["Buurt", "Overal", "Streek"])
    let byRegion = titles(try project.view("organisaties/per-regio/"))
    #expect(byRegion == ["Flevoland": ["Buurt", "Streek"], "Heel Nederland": ["Overal"]])
    #expect(try project.view("organisaties/per-regio/")["filters"] == .null)
  }

  @Test func aRowCarriesTheMarksOfWhatItCanBeFoundBy() async throws {
    let view = try await project().view("organisaties/")
    #expect(
      view["filters.keuzes"].items.map { $0["naam"] }
        == ["gemeente", "regio", "rol", "sector", "thema"])
    #expect(view["groepen.0.lijst.rijen.0.kenmerken"] == "a0 b0 c0 d0 e0")
    #expect(view["groepen.0.lijst.rijen.1.kenmerken"] == "b0 c0 d0")
    #expect(view["groepen.1.lijst.rijen.0.kenmerken"] == "b1 c1 d0")
  }

  @Test func aMunicipalityListsThoseOfItsRegionToo() async throws {
    let sections = try await project().view("gemeenten/almere/")["secties"].items
    let section = sections.first { $0["id"] == "k-organisaties" }
    #expect(section?["lijst.rijen"].items.map { $0["titel"] } == ["Buurt", "Streek"])
  }
}
