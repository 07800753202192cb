import Templates
import Testing

@testable import SiteBuild

@Suite struct RouteViewTests {
  private static let files = [
    "content/register/gemeenten.csv": """
    code,naam,provincie,arbeidsmarktregio,lat,lon
    GM0034,Almere,Flevoland,Flevoland,52.37,5.21
    GM0995,Lelystad,Flevoland,Flevoland,52.51,5.47
    """,
    "content/register/casusvragen.yaml": "- {id: terugval, label: Wat als het niet lukt?}\n",
    "content/register/stappen.yaml": """
    - {id: melden, label: Melden, uitleg: U zegt het.}
    - {id: terugval, label: Terugval, casusvraag: terugval}
    """,
    "content/themas/proef.md": ViewProject.page("Proef", "volgorde: 1"),
    "content/regelvelden.yaml": """
    groepen: [{id: vraagt, label: V}]
    velden:
      - {sleutel: loket, label: Loket, soort: tekst, groep: vraagt, thema: proef, stap: melden, uitleg: U}
      - {sleutel: hulp, label: Hulp, soort: tekst, groep: vraagt, thema: proef, stap: terugval, uitleg: U}
      - {sleutel: rest, label: Rest, soort: tekst, groep: vraagt, thema: proef, uitleg: U}
    """,
    "seeds/boek.yaml": """
    titel: Boek
    soort: rapport
    uitgever: U
    datum: 2019
    hergebruik: Mag.
    staat: actueel
    feiten: [{id: a, feit: F, jaar: 2019, plaats: P}]
    """,
    "content/gemeenten/almere.md": ViewProject.page(
      "Almere",
      "code: GM0034\nregels: [{veld: loket, waarde: Stadhuis, peildatum: 2019, aard: regel, bron: boek/a}]"
    ),
    "content/gemeenten/lelystad.md": ViewProject.page(
      "Lelystad",
      "code: GM0995\nregels: [{veld: rest, waarde: Iets, peildatum: 2019, aard: regel, bron: boek/a}]"
    ),
    "content/casussen/oss.md": ViewProject.page(
      "Oss", "jaar: 2019", body: "## Terug {#terugval}\n\nDat kan."),
    "content/paginas/stap-voor-stap.md": ViewProject.page(
      "Stap voor stap", body: "Vooraf.\n\n## 1. Melden {#melden}\n\nBel.\n\n## Nog iets\n\nKlaar."),
    "content/tips/bel.md": ViewProject.page(
      "Bel", "doelgroepen: []\nbronnen: [boek]\nstap: melden"),
  ]

  @Test func `what belongs to a step stands below its text`() async throws {
    let view = try await ViewProject(Self.files).view("stap-voor-stap/")
    #expect(view["stappen.0.nummer"] == "1")
    #expect(view["stappen.0.adres"] == "#melden")
    #expect(view["stappen.1.adres"] == .null, "no heading in the text")
    #expect(view["delen.0.lichaam"] == .html("<p>Vooraf.</p>\n"))
    #expect(view["delen.0.stap"] == .null)
    #expect(view["delen.1.lichaam"] == .html("<h2 id=\"melden\">1. Melden</h2>\n<p>Bel.</p>\n"))
    #expect(view["delen.1.stap.groepen.0.rijen.0.adres"] == "../tips/bel/")
    #expect(view["delen.1.stap.regels.rijen.0.titel"] == "Loket")
    #expect(view["delen.1.stap.regels.rijen.0.stand"] == "1 gemeente")
    #expect(view["delen.2.stap"] == .null, "the text after the steps")
    #expect(view["delen.3.lichaam"] == .null)
    #expect(
      view["delen.3.stap.groepen.0.rijen.0.adres"] == "../casussen/vragen/terugval/",
      "a step without a text stands last, with what cases tell")
  }

  @Test func `only a municipality with a value at a step has a route of its own`() async throws {
    let project = try await ViewProject(Self.files)
    let view = try project.view("stap-voor-stap/")
    #expect(view["gemeenten.rijen.0.titel"] == "Almere")
    #expect(view["gemeenten.rijen.1"] == .null)
    #expect(!project.pages.contains { $0.path.text == "stap-voor-stap/lelystad/" })
    let almere = try project.view("stap-voor-stap/almere/")
    #expect(almere["stappen.0.velden.0.waarden.0.getal"] == "Stadhuis")
    #expect(almere["stappen.0.meer.adres"] == "../#melden")
    #expect(almere["stappen.0.onbekend"] == .null)
    #expect(almere["stappen.1.leeg"] != .null)
    #expect(almere["stappen.1.onbekend"] == "Nog niet bekend bij deze stap: Hulp.")
    #expect(
      try project.view("gemeenten/almere/")["route.adres"] == "../../stap-voor-stap/almere/")
    #expect(try project.view("gemeenten/lelystad/")["route"] == .null)
  }

  @Test func `without its text there is no route`() async throws {
    var files = Self.files
    files["content/paginas/stap-voor-stap.md"] = nil
    let project = try await ViewProject(files)
    #expect(!project.pages.contains { $0.path.text.hasPrefix("stap-voor-stap/") })
  }
}
