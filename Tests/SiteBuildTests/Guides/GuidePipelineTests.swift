import Content
import Core
import Search
import Testing

@testable import SiteBuild

@Suite struct GuidePipelineTests {
  @Test func aPageForEachStepAndTheFlowForTheScript() async throws {
    var project = Project(GuideProject.files())
    project.baseURL = "https://proef.example/"
    let result = try await project.build()
    #expect(result.errors == [])
    for path in ["", "werk/", "hulp/", "baan/", "advies/", "overzicht/"] {
      #expect(result.text("wegwijzers/proef/\(path)") != nil, "\(path)")
    }
    #expect(
      result.text("wegwijzers/proef/stroom.json") == """
        {"versie":1,"begin":"werk","vragen":{"werk":{"titel":"Werkt u?","antwoorden":\
        [["Ja","hulp"],["Weet ik niet","advies"]]},"hulp":{"titel":"Krijgt u hulp?",\
        "antwoorden":[["Ja","baan"],["Nee","advies"],["Weet ik niet","advies"]]}}}
        """)
    let map = try #require(result.text("sitemap.xml"))
    #expect(map.contains("https://proef.example/wegwijzers/proef/</loc>"))
    #expect(!map.contains("wegwijzers/proef/werk/"), "a question says little by itself")
  }

  @Test func otherPagesLinkToAStepByItsHeading() async throws {
    var files = GuideProject.files()
    files["content/tips/a.md"] = ViewProject.page(
      "Tip", "doelgroepen: [scholen]\nbronnen: [boekje]",
      body: "Zie [advies](../wegwijzers/proef.md#advies) en [hoe](../wegwijzers/proef.md#hoe).")
    let result = try await Project(files).build()
    let html = try #require(result.text("tips/a/"))
    #expect(html.contains("href=\"../../wegwijzers/proef/advies/\""))
    #expect(html.contains("href=\"../../wegwijzers/proef/advies/#hoe\""))
  }

  @Test func anAnswerToAnUnknownHeadingIsToldWithWhatWasMeant() async throws {
    let body = GuideProject.body.replacing("[Ja](#hulp)", with: "[Ja](#hulpp)")
    let result = try await Project(GuideProject.files(body)).build()
    let errors = result.report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.id) == ["anker-ontbreekt"])
    #expect(errors.first?.location.line == 17)
    #expect(errors.first?.location.column == 8)
    #expect(errors.first?.suggestions.map(\.message) == ["Bedoelde u \"hulp\"?"])
  }

  @Test func aGuideWithAnErrorIsNoGuideAndSaysNothingElse() async throws {
    let body = GuideProject.body.replacing("[Ja](#baan)", with: "[Ja](#werk)")
    let result = try await Project(GuideProject.files(body)).build()
    #expect(
      result.report.diagnostics.filter { $0.severity == .error }.map(\.id)
        == ["wegwijzer-kring", "stap-onbereikbaar"])
  }

  @Test func searchFindsTheGuideByWhatItAsks() async throws {
    let project = try await ViewProject(GuideProject.files())
    let site = SearchSites.site(project.search)
    let guide = try #require(site.pages.first { $0.address == "wegwijzers/proef/" })
    #expect(guide.kind == "wegwijzer")
    #expect(
      guide.document().sections.contains { $0.heading == "Krijgt u hulp?" && $0.id == "k-begin" })
  }
}
