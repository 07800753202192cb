import Content
import Core
import Links
import Testing

/// Where a link leads, and what is said of one that leads nowhere.
@Suite struct LinkResolvingTests {
  @Test(arguments: [
    ("a page beside it", "[x](b.md)", "tips/b/", nil as String?),
    ("a page in another folder", "[x](../vragen/verlof.md)", "vragen/verlof/", nil),
    ("a heading of another page", "[x](../vragen/verlof.md#duur)", "vragen/verlof/", "duur"),
    (
      "a heading with an id of its own", "[x](../vragen/verlof.md#eigen)", "vragen/verlof/", "eigen"
    ),
    ("a heading of the page itself", "[x](#hier)", "tips/a/", "hier"),
    ("an id made by the theme", "[x](b.md#k-bronnen)", "tips/b/", "k-bronnen"),
    ("a nested page", "[x](../paginas/redactie/h.md)", "redactie/h/", nil),
    ("the home page", "[x](../paginas/index.md)", "", nil),
    ("the list of a kind", "[x](../vragen/)", "vragen/", nil),
    ("the list of a kind without slash", "[x](../vragen)", "vragen/", nil),
    ("a source", "[x](../../seeds/rapport.yaml)", "bronnen/rapport/", nil),
    ("a fact of a source", "[x](../../seeds/rapport.yaml#uren)", "bronnen/rapport/", "uren"),
    ("a municipality without a file", "[x](../gemeenten/oss.md)", "gemeenten/oss/", nil),
    (
      "a rule of a municipality without a file", "[x](../gemeenten/oss.md#k-regels)",
      "gemeenten/oss/", "k-regels"
    ),
    ("an address that the build makes", "[x](/vergelijken/)", "vergelijken/", nil),
    ("an id on such an address", "[x](/vergelijken/#tabel)", "vergelijken/", "tabel"),
    ("a path with escapes", "[x](%2e%2e/vragen/%76erlof.md)", "vragen/verlof/", nil),
    ("a roundabout path", "[x](./../tips/../vragen/./verlof.md)", "vragen/verlof/", nil),
  ])
  func `a good link leads to`(_ name: String, body: String, path: String, anchor: String?)
    async throws
  {
    let graph = try await site(body).graph()
    #expect(problems(graph) == [])
    #expect(try graph.targets[tip("a")] == [.site(#require(SitePath(path)), anchor: anchor)])
  }

  @Test(arguments: [
    "https://elders.nl/x#y", "http://elders.nl", "mailto:wij@elders.nl", "tel:+31201234567",
  ])
  func `another site, an address for mail and a number are left as they are`(address: String)
    async throws
  {
    let graph = try await site("[x](\(address))").graph()
    #expect(problems(graph) == [])
    #expect(graph.targets[tip("a")] == [.external(address)])
  }

  @Test func `a file beside the pages is found by its path in the project`() async throws {
    let graph = try await site("[x](formulier.pdf) ![Foto](../beeld/foto%201.jpg)").graph()
    #expect(problems(graph) == [])
    #expect(graph.targets[tip("a")] == [.file("content/tips/formulier.pdf")])
    #expect(graph.images[tip("a")] == ["content/beeld/foto 1.jpg"])
  }

  @Test(arguments: [
    BrokenLink(
      "missing page", "[x](«../vragen/verlov.md»)", "koppeling-zonder-pagina",
      meant: "../vragen/verlof.md"),
    BrokenLink(
      "missing page unlike any", "[x](«../organisaties/iets-heel-anders-dan-de-rest.md»)",
      "koppeling-zonder-pagina"),
    BrokenLink(
      "page with a bad name", "[x](«../vragen/Verlo F.md»)".replacing(" ", with: "%20"),
      "koppeling-zonder-pagina", meant: "../vragen/verlof.md"),
    BrokenLink(
      "missing heading", "[x](«../vragen/verlof.md#dur»)", "anker-ontbreekt", meant: "duur"),
    BrokenLink(
      "missing heading of the page itself", "[x](«#hiero»)", "anker-ontbreekt", meant: "hier"),
    BrokenLink(
      "missing id on a made page", "[x](«../gemeenten/oss.md#k-regel»)", "anker-ontbreekt",
      meant: "k-regels"),
    BrokenLink(
      "missing source", "[x](«../../seeds/raport.yaml»)", "koppeling-zonder-pagina",
      meant: "../../seeds/rapport.yaml"),
    BrokenLink(
      "missing fact", "[x](«../../seeds/rapport.yaml#urn»)", "anker-ontbreekt", meant: "uren"),
    BrokenLink(
      "missing file", "[x](«formulieren.pdf»)", "bestand-ontbreekt",
      meant: "formulier.pdf"),
    BrokenLink(
      "missing image", "![Foto](«../beeld/foto%202.jpg»)", "bestand-ontbreekt",
      meant: "../beeld/foto 1.jpg"),
    BrokenLink("out of the project", "[x](«../../../geheim.md»)", "koppeling-buiten-project"),
    BrokenLink(
      "far out of the project", "[x](«../../../../../../etc/passwd»)", "koppeling-buiten-project"),
    BrokenLink(
      "beside the content", "[x](«../../themes/helder/thema.css»)", "koppeling-buiten-project"),
    BrokenLink(
      "out of the project with escapes", "[x](«%2e%2e/%2e%2e/%2e%2e/geheim.md»)",
      "koppeling-buiten-project"),
    BrokenLink(
      "image out of the project", "![Foto](«../../../geheim.jpg»)", "koppeling-buiten-project"),
    BrokenLink("draft", "[x](«concept.md»)", "koppeling-naar-concept"),
    BrokenLink("page not yet valid", "[x](«later.md»)", "koppeling-naar-concept"),
    BrokenLink("expired page", "[x](«vroeger.md»)", "koppeling-naar-verlopen"),
    BrokenLink("address that the site has not", "[x](«/bestaat-niet/»)", "koppeling-absoluut"),
    BrokenLink(
      "missing id on an address that the build makes", "[x](«/vergelijken/#tabl»)",
      "anker-ontbreekt", meant: "tabel"),
    BrokenLink(
      "after multi-byte text", "één ‘é’ [x](«../vragen/verlov.md»)", "koppeling-zonder-pagina",
      meant: "../vragen/verlof.md"),
  ])
  func `a broken link gets one diagnostic, at its address`(_ link: BrokenLink) async throws {
    let graph = try await site(link.body).graph()
    let found = graph.diagnostics.filter {
      $0.location.file == "content/tips/a.md" && $0.id != "pagina-los"
    }
    #expect(found.map(\.id) == [link.id])
    let diagnostic = try #require(found.first)
    #expect(diagnostic.location.column == link.column)
    #expect(diagnostic.location.length == link.length)
    #expect(
      diagnostic.suggestions.map(\.message) == link.meant.map { ["Bedoelde u \"\($0)\"?"] } ?? [])
    #expect(diagnostic.severity == (link.id == "koppeling-naar-verlopen" ? .outdated : .error))
  }

  @Test func `a link to nothing is broken, one to an expired page still leads there`() async throws
  {
    let graph = try await site("[x](niets-hier.md) [y](vroeger.md) [z](concept.md)").graph()
    #expect(
      try graph.targets[tip("a")] == [
        .broken, .site(#require(SitePath("tips/vroeger/")), anchor: nil), .broken,
      ])
  }

  @Test func `the line of a broken link is that of the file`() async throws {
    let graph = try await site("Een.\n\nTwee [x](niets-hier.md).\n").graph()
    let found = try #require(graph.diagnostics.first { $0.id == "koppeling-zonder-pagina" })
    // Fourteen lines of front matter, then the third line of the body.
    #expect(found.location.line == 17)
    #expect(found.location.column == 10)
  }

  private func site(_ body: String) throws -> SmallSite {
    var site = SmallSite(
      .init("content/tips/a.md", body: body + "\n\n## Hier\n\nTekst.\n"),
      .init("content/tips/b.md"),
      .init(
        "content/vragen/verlof.md", body: "## Duur\n\nTekst.\n\n## Anders {#eigen}\n\nTekst.\n"),
      .init("content/paginas/index.md"), .init("content/paginas/redactie/h.md"),
      .init("content/tips/concept.md", "status: concept"),
      .init("content/tips/later.md", "geldig_van: 2026-06-02"),
      .init("content/tips/vroeger.md", "geldig_tot: 2026-05-31"))
    site.sources = [.small("rapport", facts: ["uren"])]
    site.map = try SiteMap(
      files: ["content/tips/formulier.pdf", "content/beeld/foto 1.jpg"],
      generated: [
        #require(SitePath("gemeenten/oss/")): ["k-regels"],
        #require(SitePath("vergelijken/")): ["tabel"],
      ], generatedAnchors: { [b = tip("b")] in $0.id == b ? ["k-bronnen"] : [] })
    return site
  }

  private func problems(_ graph: LinkGraph) -> [String] {
    graph.diagnostics.filter { $0.severity == .error }.map(\.message)
  }
}
