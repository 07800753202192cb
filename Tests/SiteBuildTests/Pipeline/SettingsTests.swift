import Testing

@testable import SiteBuild

@Suite struct SettingsTests {
  @Test func whatTheSettingsNameExists() async throws {
    let result = try await Project([
      "content/site.yaml": """
      titel: Proef
      meest_gevraagd: [mag-dat]
      gidsen: [stappen]
      eenvoudig_voor: [mensen-zlf]
      """,
      "content/register/doelgroepen.yaml": "- {id: mensen-zelf, label: Mensen}\n",
      "content/paginas/diep/stappen.md": ViewProject.page("Stappen"),
    ]).build()
    #expect(
      result.ids(.error) == ["vraag-onbekend", "pagina-onbekend", "doelgroep-onbekend"])
    #expect(result.errors.last?.hasPrefix("content/site.yaml:4:18 doelgroep-onbekend") == true)
    let suggestions = result.report.diagnostics.filter { $0.severity == .error }
      .flatMap(\.suggestions).map(\.message)
    #expect(suggestions == ["Bedoelde u \"mensen-zelf\"?"])
  }
}
