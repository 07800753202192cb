import Content
import Core
import Testing

@testable import SiteBuild

/// A build that reads only what was edited makes what a build from nothing makes.
@Suite struct EditedPagesTests {
  private static let tip = "content/tips/tip.md"
  private static let almere = "content/gemeenten/almere.md"
  private static let start = Project(
    ViewProject.register.merging([
      tip: ViewProject.page("Tip", "themas: [uren]"),
      "content/tips/ander.md": ViewProject.page("Ander", body: "Zie [die](tip.md)."),
      almere: ViewProject.page("Almere", municipality()),
      "content/paginas/over.md": ViewProject.page("Over"),
    ]) { $1 })

  private static func municipality(hours: Int = 28) -> String {
    """
    code: GM0034
    regels:
      - veld: min-uren
        waarde: \(hours)
        eenheid: uur per week
        jaar: 2019
        bron: boekje
        feit: uren
    """
  }

  /// One edit after the other; `isAlone` says whether it is enough to read that page again.
  private static let edits: [(path: String, text: String, isAlone: Bool)] = [
    (tip, ViewProject.page("Tip", "themas: [uren]", body: "Andere tekst."), true),
    (tip, ViewProject.page("Andere titel", "themas: [uren]"), true),
    // A warning, and an error that leaves a page.
    (tip, ViewProject.page("Tip", body: "De ABQ betaalt 12 euro."), true),
    (tip, ViewProject.page("Tip", body: "Zie [dit](weg.md)."), true),
    (tip, ViewProject.page("Tip", "onbekend: x"), true),
    (tip, ViewProject.page("Tip", body: "## Kop\n\nTekst.\n\n[^1]: Noot."), true),
    (tip, ViewProject.page("Tip", "geldig_tot: 2026-01-01"), true),
    (tip, ViewProject.page("Tip", "aliassen: [/oud/]"), true),
    (tip, ViewProject.page("Tip", "status: concept"), false),
    (tip, ViewProject.page("Tip"), false),
    (tip, "Geen voorblad.", false),
    (tip, ViewProject.page("Tip"), false),
    (almere, ViewProject.page("Almere", municipality(), body: "Almere, opnieuw."), true),
    (almere, ViewProject.page("Almere", municipality(hours: 24)), false),
    ("content/themas/uren.md", ViewProject.page("Uren", "volgorde: 2"), true),
    ("content/site.yaml", "titel: Andere naam\n", false),
    ("seeds/boekje.yaml", (ViewProject.register["seeds/boekje.yaml"] ?? "") + "\n", false),
  ]

  @Test func everyEditGivesTheSiteOfABuildFromNothing() async throws {
    var project = Self.start
    var memory = try #require(try await project.builder().prepare(using: BuildMemory()).memory)
    for (number, edit) in Self.edits.enumerated() {
      project.files[edit.path] = edit.text
      var tried = memory
      let alone = try EditedPages.read(
        [edit.path], in: project.fileSystem, try project.options(), using: &tried)
      #expect((alone != nil) == edit.isAlone, "edit \(number)")

      let site = try await project.builder().prepare(using: memory, edited: [edit.path])
      let cold = try await project.builder().prepare()
      #expect(Self.told(site.report) == Self.told(cold.report), "edit \(number)")
      #expect(await Self.files(of: site) == Self.files(of: cold), "edit \(number)")
      memory = try #require(site.memory)
    }
  }

  @Test func anotherDayReadsAll() async throws {
    var project = Self.start
    var memory = try #require(try await project.builder().prepare(using: BuildMemory()).memory)
    project.asOf = "2026-11-22"
    let read = try EditedPages.read(
      [Self.tip], in: project.fileSystem, try project.options(), using: &memory)
    #expect(read == nil)
  }

  /// Text leaves what pages say of themselves as it is, so that it is not worked out again.
  @Test func onlyOtherFrontMatterMakesOtherHeads() async throws {
    var project = Self.start
    var memory = try #require(try await project.builder().prepare(using: BuildMemory()).memory)
    let heads = try #require(memory.project?.read.content.heads)
    project.files[Self.tip] = ViewProject.page("Tip", "themas: [uren]", body: "Anders.")
    var read = try EditedPages.read(
      [Self.tip], in: project.fileSystem, try project.options(), using: &memory)
    #expect(read?.read.content.heads === heads)
    project.files[Self.tip] = ViewProject.page("Anders", "themas: [uren]", body: "Anders.")
    read = try EditedPages.read(
      [Self.tip], in: project.fileSystem, try project.options(), using: &memory)
    #expect(read != nil && read?.read.content.heads !== heads)
  }

  private static func told(_ report: BuildReport) -> String {
    var report = report
    report.timings = []
    return report.json { $0 }.compact
  }

  private static func files(of site: PreparedSite) async -> [SitePath: [UInt8]] {
    let sink = MemorySink()
    _ = await site.make(into: sink)
    return sink.plan.files
  }
}
