import Templates
import Testing

@testable import SiteBuild

@Suite struct LinkedDataTests {
  private static let files = [
    "content/begrippen/jobcoach.md": ViewProject.page(
      "Jobcoach", "definitie: Iemand die u </script> helpt.\nsynoniemen: [werkbegeleider]")
  ]

  @Test func aTermIsADefinedTerm() async throws {
    let json = try await ViewProject(Self.files).view("begrippen/jobcoach/")["pagina.jsonld"].text
    #expect(json?.contains(#""@type":"DefinedTerm""#) == true)
    #expect(json?.contains(#""alternateName":["werkbegeleider"]"#) == true)
  }

  @Test func noTextCanEndTheDataBlock() async throws {
    let json = try await ViewProject(Self.files).view("begrippen/jobcoach/")["pagina.jsonld"].text
    #expect(json?.contains("<") == false)
  }

  @Test func theTrailNeedsTheAddressOfTheSite() async throws {
    let without = try await ViewProject(Self.files).view("begrippen/jobcoach/")
    #expect(without["pagina.jsonld"].text?.contains("BreadcrumbList") == false)
    let with = try await ViewProject(Self.files, baseURL: "https://kennis.example/kb/")
      .view("begrippen/jobcoach/")
    let json = try #require(with["pagina.jsonld"].text)
    #expect(json.contains("BreadcrumbList"))
    #expect(json.contains("https://kennis.example/kb/begrippen/"))
  }
}
