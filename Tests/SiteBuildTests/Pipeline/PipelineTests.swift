import Core
import Testing

@testable import SiteBuild

@Suite struct PipelineTests {
  static func page(_ title: String, _ more: String = "", body: String = "Tekst.") -> String {
    """
    ---
    titel: \(title)
    samenvatting: Over \(title).
    datum: 2026-05-01
    \(more)
    ---

    \(body)
    """
  }

  @Test func aFolderWithOnlySettingsAndSomePagesBuilds() async throws {
    let result = try await Project([
      "content/paginas/over.md": Self.page("Over ons", body: "Wij zijn [er](contact.md)."),
      "content/paginas/contact.md": Self.page("Contact"),
    ]).build()
    #expect(result.errors == [])
    let html = try #require(result.text("over/"))
    #expect(html.contains("<h1>Over ons</h1>"))
    #expect(html.contains(#"<a href="../contact/">er</a>"#))
    #expect(result.text("") != nil)
    #expect(result.text("404.html") != nil)
    #expect(result.text("gemeenten/") == nil, "no register, no list of municipalities")
  }

  @Test func everyLinkOfASmallSiteLeadsSomewhere() async throws {
    let result = try await Project([
      "content/paginas/over.md": Self.page("Over ons")
    ]).build()
    for (path, bytes) in result.plan.files where path.isPage {
      let html = String(decoding: bytes, as: UTF8.self)
      for target in html.hrefs where !target.hasPrefix("http") && !target.hasPrefix("mailto") {
        let address = String(target.prefix { $0 != "#" && $0 != "?" })
        if address.isEmpty { continue }
        let resolved = resolve(address, from: path)
        #expect(
          SitePath(resolved).flatMap { result.plan.files[$0] } != nil,
          "\(path) links to \(target), which is not made")
      }
    }
  }

  @Test func withoutAnAddressNothingAbsoluteIsWritten() async throws {
    let result = try await Project(["content/paginas/over.md": Self.page("Over")]).build()
    #expect(result.text("sitemap.xml") == nil)
    #expect(result.text("feed.xml") == nil)
    #expect(result.text("over/")?.contains("canonical") == false)
    #expect(result.ids(.note).contains("adres-ontbreekt"))
  }

  @Test func withAnAddressThereAreCanonicalLinksASitemapAndAFeed() async throws {
    var project = Project(["content/paginas/over.md": Self.page("Over")])
    project.baseURL = "https://kennis.example/kb/"
    let result = try await project.build()
    #expect(
      result.text("over/")?.contains(
        #"<link rel="canonical" href="https://kennis.example/kb/over/">"#) == true)
    #expect(
      result.text("sitemap.xml")?.contains(
        "<loc>https://kennis.example/kb/over/</loc><lastmod>2026-05-01</lastmod>") == true)
    #expect(result.text("feed.xml")?.contains("tag:kennis.example,2026:/kb/over/") == true)
    let lost = try #require(result.text("404.html"))
    #expect(lost.contains(#"href="/kb/""#), "404 is shown at any depth, so its links are absolute")
  }

  @Test func aDraftIsNotPublishedAndALinkToItIsAnError() async throws {
    let files = [
      "content/paginas/over.md": Self.page("Over", body: "[Later](later.md)"),
      "content/paginas/later.md": Self.page("Later", "status: concept"),
    ]
    let result = try await Project(files).build()
    #expect(result.ids(.error) == ["koppeling-naar-concept"])
    #expect(result.text("later/") == nil)
    #expect(result.fate("content/paginas/later.md") == "concept")
    var drafts = Project(files)
    drafts.includesDrafts = true
    #expect(try await drafts.build().errors == [])
  }

  @Test func aPageThatIsNotYetValidIsNotPublishedAndALinkToItIsAnError() async throws {
    var project = Project([
      "content/paginas/over.md": Self.page("Over", body: "[Later](later.md)"),
      "content/paginas/later.md": Self.page("Later", "geldig_van: 2027-01-01"),
    ])
    let before = try await project.build()
    #expect(before.ids(.error) == ["koppeling-naar-concept"])
    #expect(before.fate("content/paginas/later.md") == "nog niet geldig")
    project.asOf = "2027-01-01"
    #expect(try await project.build().errors == [])
  }

  @Test func anExpiredPageStaysWithAWarningAndOutOfTheFeed() async throws {
    var project = Project([
      "content/paginas/over.md": Self.page("Over", body: "[Oud](oud.md)"),
      "content/paginas/oud.md": Self.page("Oud nieuws", "geldig_tot: 2026-10-31"),
    ])
    project.baseURL = "https://kennis.example/"
    let result = try await project.build()
    #expect(result.errors == [])
    #expect(Set(result.ids(.outdated)) == ["koppeling-naar-verlopen", "geldigheid-verlopen"])
    #expect(result.text("oud/")?.contains("31 oktober 2026") == true)
    #expect(result.text("feed.xml")?.contains("Oud nieuws") == false)
    #expect(result.fate("content/paginas/oud.md") == "geldt niet meer")
  }

  @Test func anAliasBecomesAPageThatLeadsOnAndARedirect() async throws {
    let result = try await Project([
      "content/paginas/over.md": Self.page("Over", "aliassen: [/wie-zijn-wij/]")
    ]).build()
    #expect(result.errors == [])
    #expect(result.text("_redirects") == "/wie-zijn-wij/ /over/ 301\n")
    let html = try #require(result.text("wie-zijn-wij/"))
    #expect(html.contains("url=../over/"))
    #expect(html.contains(#"<a href="../over/""#))
  }

  @Test(arguments: ["/over/", "/zoeken/", "/contact/"])
  func anAliasThatCollidesIsAnError(_ alias: String) async throws {
    let result = try await Project([
      "content/paginas/over.md": Self.page("Over", "aliassen: [/oud/]"),
      "content/paginas/contact.md": Self.page("Contact", "aliassen: [\(alias)]"),
    ]).build()
    #expect(result.ids(.error) == ["alias-botst"])
  }

  @Test func twoPagesAtOneAddressAreAnError() async throws {
    let result = try await Project([
      "content/paginas/over.md": Self.page("Over"),
      "content/paginas/over/index.md": Self.page("Ook over"),
    ]).build()
    #expect(result.ids(.error) == ["adres-dubbel"])
  }

  @Test func aPageAtAnAddressOfTheBuildIsAnError() async throws {
    let result = try await Project(["content/paginas/zoeken.md": Self.page("Zoek")]).build()
    #expect(result.ids(.error) == ["adres-dubbel"])
  }

  @Test func filesBesidePagesAreCopiedOnceUnderAHashedNameWithTheirSize() async throws {
    let picture = #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>"#
    let result = try await Project([
      "content/paginas/a.md": Self.page("A", body: "![Een kaart](kaart.svg)\n\n[Kaart](kaart.svg)"),
      "content/paginas/b.md": Self.page("B", body: "![De kaart](./kaart.svg)"),
      "content/paginas/kaart.svg": picture,
      "content/paginas/los.pdf": "x",
    ]).build()
    #expect(result.errors == [])
    let name = "bestanden/kaart.\(ContentHash.hex(picture.utf8)).svg"
    #expect(result.text(name) == picture)
    #expect(result.plan.files.keys.filter { $0.text.hasPrefix("bestanden/") }.count == 1)
    #expect(result.text("a/")?.contains(#"width="40" height="30""#) == true)
    #expect(result.text("a/")?.contains(#"src="../\#(name)""#) == true)
    #expect(result.fate("content/paginas/kaart.svg") == "bestand: \(name)")
    #expect(result.fate("content/paginas/los.pdf") == "overgeslagen: wordt nergens gebruikt")
  }

  @Test func aMissingPictureAndAnUnreadableOneAreErrors() async throws {
    let result = try await Project([
      "content/paginas/a.md": Self.page("A", body: "![Weg](weg.png)\n\n![Stuk](stuk.png)"),
      "content/paginas/stuk.png": "geen plaatje",
    ]).build()
    #expect(Set(result.ids(.error)) == ["bestand-ontbreekt", "afbeelding-onleesbaar"])
  }

  @Test func theLedgerAccountsForEveryFile() async throws {
    let files = [
      "content/paginas/over.md": Self.page("Over"),
      "content/paginas/stuk.md": "geen kopblok",
      "content/paginas/.verborgen.md": "x",
      "content/paginas/oud.md~": "x",
      "content/paginas/Verkeerde Naam.md": Self.page("Naam"),
      "content/onbekend.yaml": "a: b",
      "content/kladjes/idee.md": Self.page("Idee"),
      "content/leesmij.md": "hallo",
    ]
    let result = try await Project(files).build()
    let accounted = Set(result.report.ledger.map(\.path))
    #expect(accounted == Set(files.keys).union(["content/site.yaml"]))
    #expect(result.report.ledger.count == accounted.count)
    #expect(result.fate("content/paginas/stuk.md") == "fout")
    #expect(result.fate("content/site.yaml") == "gegevens")
  }

  @Test func everyProblemOfEveryFileIsShownInOneRun() async throws {
    let result = try await Project([
      "content/paginas/a.md": Self.page("A", "titl: x", body: "[weg](weg.md)"),
      "content/paginas/b.md": "zonder kopblok",
      "content/paginas/c.md": Self.page("C", "gecontroleerd: 2026-02-30", body: "<b>vet</b>"),
    ]).build()
    let ids = Set(result.ids(.error))
    #expect(
      ids.isSuperset(of: [
        "sleutel-onbekend", "koppeling-zonder-pagina", "kopblok-ontbreekt", "datum-onmogelijk",
        "markdown-html",
      ]))
  }

  @Test func aFileThatIsNotUTF8IsAnErrorAndNotACrash() async throws {
    var files: [String: [UInt8]] = ["content/site.yaml": Array("titel: T".utf8)]
    files["content/paginas/a.md"] = [0x2D, 0xFF, 0xFE, 0x00]
    let memory = FileSystem.memory(files)
    let options = BuildOptions(asOf: try #require(CalendarDate(iso: "2026-11-21")))
    let result = try await SiteBuilder(files: memory, options: options).build()
    #expect(result.ids(.error).contains("bestand-niet-utf8"))
  }

  @Test func anEmptyProjectSaysWhatIsMissing() async throws {
    let options = BuildOptions(asOf: try #require(CalendarDate(iso: "2026-11-21")))
    let none: [String: String] = [:]
    let result = try await SiteBuilder(files: .memory(none), options: options).build()
    #expect(Set(result.ids(.error)).isSuperset(of: ["inhoud-ontbreekt", "sjablonen-ontbreken"]))
  }

  private func resolve(_ address: String, from page: SitePath) -> String {
    var parts = page.text.split(separator: "/").map(String.init)
    for part in address.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    let isFolder = address.hasSuffix("/") || address.hasSuffix("..") || address == "."
    return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }
}

extension String {
  /// The values of all `href` attributes.
  fileprivate var hrefs: [String] {
    split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
