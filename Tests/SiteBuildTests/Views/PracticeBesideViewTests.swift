import Templates
import Testing

@testable import SiteBuild

/// Cases beside each other, bottlenecks beside their solutions.
@Suite struct PracticeBesideViewTests {
  private static let source = """
    titel: Boek
    soort: rapport
    uitgever: U
    datum: 2019
    hergebruik: Mag.
    staat: actueel
    feiten: [{id: a, feit: F, jaar: 2020, plaats: P}]
    """
  private static let files = [
    "seeds/boek.yaml": source,
    "content/register/casusvragen.yaml": """
    - {id: begin, label: Hoe begon het?, uitleg: Het begin.}
    - {id: geld, label: Wat kost het?}
    """,
    "content/casussen/oss.md": ViewProject.page(
      "Oss", "jaar: 2019",
      body: "## Begin {#begin}\n\nIn [Ede](ede.md), [hier](#geld).\n\n## Geld {#geld}\n\nVeel."),
    "content/casussen/ede.md": ViewProject.page(
      "Ede", "jaar: onbekend", body: "## Geld {#geld}\n\n| a |\n|---|\n| b |"),
    "content/knelpunten/duur.md": ViewProject.page(
      "Het is duur",
      """
      bronnen: [boek]
      oplossingen:
        - {tekst: Deel het., koppeling: bron, bron: boek/a}
        - {tekst: Stop niet., koppeling: redactie, bron: boek}
      """),
    "content/knelpunten/ver.md": ViewProject.page(
      "Het is ver", "bronnen: [boek]\noplossingen: []"),
  ]

  @Test func `every case stands at every question, those that do not answer it last`() async throws
  {
    let view = try await ViewProject(Self.files).view("casussen/vragen/begin/")
    #expect(view["antwoorden.0.titel"] == "Oss")
    #expect(view["antwoorden.0.adres"] == "../../oss/#begin")
    #expect(
      view["antwoorden.0.lichaam"]
        == .html(
          "<p>In <a href=\"../../ede/\">Ede</a>, <a href=\"../../oss/#geld\">hier</a>.</p>\n"),
      "links lead where they led")
    #expect(view["antwoorden.1.titel"] == "Ede")
    #expect(view["antwoorden.1.lichaam"] == .null)
    #expect(view["antwoorden.1.beschreven"] == false)
    #expect(view["vragen.0.huidig"] == true)
    #expect(view["vragen.1.adres"] == "../geld/")
  }

  @Test func `tables of several cases have different names`() async throws {
    let view = try await ViewProject(Self.files).view("casussen/vragen/geld/")
    guard case .html(let html) = view["antwoorden.0.lichaam"] else {
      Issue.record("no answer")
      return
    }
    #expect(html.contains("aria-label=\"Ede: tabel bij Geld\""))
  }

  @Test func `the questions say how many cases answer them, and cases lead to them`() async throws {
    let project = try await ViewProject(Self.files)
    let view = try project.view("casussen/vragen/")
    #expect(
      view["groepen.0.lijst.rijen.0.bij"] == "1 van de 2 praktijkvoorbeelden geven antwoord")
    #expect(try project.view("casussen/ede/")["naast_elkaar.adres"] == "../vragen/")
    #expect(try project.view("casussen/")["wijzen.rijen.1.adres"] == "vragen/")
  }

  @Test func `a bottleneck stands beside its solutions and who connected them`() async throws {
    let project = try await ViewProject(Self.files)
    let view = try project.view("knelpunten/oplossingen/")
    #expect(view["knelpunten.0.titel"] == "Het is duur")
    #expect(view["knelpunten.0.oplossingen.rijen.0.koppeling"] == "de bron noemt dit als oplossing")
    #expect(view["knelpunten.0.oplossingen.rijen.0.jaar"] == "2020")
    #expect(view["knelpunten.0.oplossingen.rijen.1.koppeling"] == "de redactie legt dit verband")
    #expect(view["knelpunten.1.oplossingen"] == .null)
    #expect(
      view["stand"]
        == "Van 2 knelpunten hebben er 1 een oplossing. De bronnen leggen 1 keer zelf het verband, de redactie 1 keer."
    )
    #expect(try project.view("knelpunten/")["wijzen.rijen.1.adres"] == "oplossingen/")
  }

  @Test func `without cases or bottlenecks there are no such pages`() async throws {
    let project = try await ViewProject(["seeds/boek.yaml": Self.source])
    #expect(
      !project.pages.contains {
        $0.path.text.hasPrefix("casussen/") || $0.path.text.hasPrefix("knelpunten/")
      })
  }
}
