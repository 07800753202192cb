import Core
import SiteBuild
import Testing

@testable import Preview

@Suite struct PreviewSessionTests {
  private func page(_ session: PreviewSession, _ path: String) async throws -> String? {
    let site = await session.lastGood()
    return site?.file(try #require(SitePath(path))).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func anEditChangesThePage() async throws {
    let project = TestProject(["content/paginas/a.md": TestPage.text("Eerst")])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    #expect(try await page(session, "a/")?.contains("Eerst") == true)
    project["content/paginas/a.md"] = TestPage.text("Daarna")
    #expect(await session.update(["content/paginas/a.md"]) != nil)
    #expect(try await page(session, "a/")?.contains("Daarna") == true)
  }

  @Test func whatDidNotChangeIsNotBuilt() async throws {
    let project = TestProject(["content/paginas/a.md": TestPage.text("Eerst")])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    #expect(await session.update(["content/paginas/a.md", "content/paginas/.a.md.swp"]) == nil)
  }

  @Test func errorsLeaveTheLastGoodSiteAndSayWhere() async throws {
    let project = TestProject(["content/paginas/a.md": TestPage.text("Goed")])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    project["content/paginas/a.md"] = TestPage.text("Fout", more: "sleutel: x\n")
    #expect(await session.update(["content/paginas/a.md"])?.hasErrors == true)
    #expect(try await page(session, "a/")?.contains("Goed") == true)
    let problem = try #require(await session.current().problems.first)
    #expect(problem.place == "content/paginas/a.md:5:1")
    #expect(problem.line == ["", "sleutel", ": x"])
    project["content/paginas/a.md"] = TestPage.text("Beter")
    #expect(await session.update(["content/paginas/a.md"])?.hasErrors == false)
    #expect(await session.current().problems.isEmpty)
    #expect(try await page(session, "a/")?.contains("Beter") == true)
  }

  @Test func aThemeThatFailsIsNotShownAfterTheNextEditEither() async throws {
    let project = TestProject(["content/paginas/a.md": TestPage.text("Goed")])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    project["theme/templates/pagina.mustache"] = "{{dit_is_er_niet}}"
    #expect(await session.update(["theme/templates/pagina.mustache"])?.hasErrors == true)
    project["content/paginas/a.md"] = TestPage.text("Anders")
    #expect(await session.update(["content/paginas/a.md"])?.hasErrors == true)
    #expect(try await page(session, "a/")?.contains("Goed") == true)
    #expect(await session.current().problems.isEmpty == false)
  }

  @Test func aDraftIsShownAndMarked() async throws {
    let project = TestProject([
      "content/paginas/a.md": TestPage.text("Eerst", more: "status: concept\n"),
      "content/paginas/b.md": TestPage.text("Straks", more: "geldig_van: 2030-01-01\n"),
      "content/paginas/c.md": TestPage.text("Nu"),
    ])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    #expect(try await page(session, "a/")?.contains("Dit is een concept.") == true)
    #expect(try await page(session, "b/")?.contains("geldt pas vanaf 1 januari 2030") == true)
    #expect(try await page(session, "c/")?.contains("melding-concept") == false)
  }

  @Test func theSearchIndexIsThatOfTheSiteAsItIs() async throws {
    let project = TestProject(["content/paginas/a.md": TestPage.text("Eerst")])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    #expect(try await page(session, "search/index.json") == nil)
    let index = try #require(SitePath("search/index.json"))
    let first = try #require(await session.siteWithSearch()?.file(index))
    project["content/paginas/a.md"] = TestPage.text("Loonkostensubsidie")
    _ = await session.update(["content/paginas/a.md"])
    let second = try #require(await session.siteWithSearch())
    #expect(second.file(index) != first)
    let cold = try await SiteBuilder(files: project.fileSystem, options: project.options()).build()
    for (path, bytes) in cold.plan.files { #expect(second.file(path) == bytes, "\(path)") }
  }

  @Test func aFolderThatWentTakesItsPagesAlong() async throws {
    let project = TestProject([
      "content/paginas/a/x.md": TestPage.text("Diep"),
      "content/paginas/y.md": TestPage.text("Hoog"),
    ])
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    #expect(try await page(session, "a/x/") != nil)
    project["content/paginas/a/x.md"] = nil
    project["content/paginas/b/c/x.md"] = TestPage.text("Dieper")
    _ = await session.update(["content/paginas/a", "content/paginas/b/c"])
    #expect(try await page(session, "a/x/") == nil)
    #expect(try await page(session, "b/c/x/")?.contains("Dieper") == true)
  }

  @Test func listenersHearOfEveryBuildUntilTheEnd() async throws {
    let project = TestProject(["content/paginas/a.md": TestPage.text("Eerst")])
    let session = try project.session()
    var changes = await session.changes().makeAsyncIterator()
    #expect(await changes.next() != nil)
    _ = await session.update(TestProject.roots)
    #expect(await changes.next() != nil)
    await session.stop()
    #expect(await changes.next() == nil)
  }
}
