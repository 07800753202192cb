import Content
import Core
import Templates
import Testing

@testable import SiteBuild

/// The theme and the views agree with each other, on the real content.
@Suite struct ThemeTests {
  private static func options() throws -> BuildOptions {
    BuildOptions(
      content: Project.root + "/content", seeds: Project.root + "/seeds", theme: Project.theme,
      baseURL: SiteURL("https://kennis.example/"),
      asOf: try #require(CalendarDate(iso: "2026-11-21")), jobs: 2)
  }

  /// Built once for all tests here: it takes seconds.
  private static let built = Task { try await SiteBuilder(options: options()).build() }

  private func build() async throws -> SiteBuilder.Result { try await Self.built.value }

  /// The texts that views ask for by a name of their own, and those of the open data.
  private static let keysOfViews =
    InterfaceText.allCases.map(\.rawValue) + DataColumn.allCases.map(\.explanationKey)
    + DataColumn.Kind.allCases.map(\.nameKey)
    + DataTable.Name.allCases.flatMap { [$0.titleKey, $0.explanationKey] }

  @Test func everyInterfaceTextOfTheViewsIsInTheTheme() throws {
    let required = Self.keysOfViews
    #expect(try ViewProject.strings().missing(from: required) == [])
  }

  @Test func noInterfaceTextIsLeftOver() throws {
    let used = Set(Self.keysOfViews)
    var templates = ""
    for entry in try Disk.list(Project.theme + "/templates") ?? [] {
      templates += String(
        decoding: try Disk.read(Project.theme + "/templates/" + entry.name), as: UTF8.self)
    }
    let unused = try ViewProject.strings().keys.filter {
      !used.contains($0) && !templates.contains("{{t.\($0)}}")
    }
    #expect(unused == [])
  }

  @Test func theStyleSheetStaysSmall() throws {
    #expect(try Disk.read(Project.theme + "/assets/helder.css").count <= 41_000)
  }

  @Test func everyPageOfTheRealContentRendersWithoutAProblemInTheTheme() async throws {
    let problems = try await build().report.diagnostics.filter {
      $0.location.file.contains("themes/") || $0.location.file.hasPrefix("theme/")
    }
    #expect(problems.map { "\($0.location) \($0.message)" } == [])
  }

  @Test func everyIdThatMayBeLinkedToIsOnItsPage() async throws {
    let result = try await build()
    let options = try Self.options()
    let project = try ProjectFiles(.disk, options)
    var reader = ProjectReader(project, options)
    let content = try await reader.read().content
    var expected = GeneratedPages.map(content)
    let anchors = GeneratedAnchors(content)
    for page in content.pages { expected[page.id.path] = anchors.anchors(of: page) }
    for (path, ids) in expected {
      let missing = ids.subtracting((result.plan.files[path] ?? []).ids)
      #expect(missing.sorted() == [], "not on \(path)")
    }
  }

  /// Pages that a script makes quicker; each works without.
  private static let quickened = [
    SiteAddress.search, SiteAddress.compare, SiteAddress.map, SiteAddress.whomToCall,
    PageKind.organisation.listPath,
  ]

  private static func mayHaveScript(_ path: SitePath) -> Bool {
    quickened.contains(path)
      || [PageKind.guide, .checklist].contains { path.text.hasPrefix($0.listPath.text) }
  }

  @Test func noPageHasInlineStyleOrScriptOrLoadsFromElsewhere() async throws {
    for (path, bytes) in try await build().plan.files where path.isPage {
      #expect(!bytes.contains(" style="), "\(path)")
      #expect(!bytes.contains("<style"), "\(path)")
      #expect(!bytes.contains(" onclick="), "\(path)")
      #expect(!bytes.contains("src=\"http"), "\(path)")
      #expect(!bytes.contains("⟦"), "\(path) lacks an interface text")
      let scripts = bytes.offsets(of: "<script").count
      let data = bytes.offsets(of: "<script type=\"application/ld+json\"").count
      let files =
        bytes.offsets(of: "<script type=\"module\" src=\"").count
        + bytes.offsets(of: "<script defer src=\"").count
      #expect(scripts == data + files, "\(path)")
      #expect(files == 0 || Self.mayHaveScript(path), "\(path) needs JavaScript")
    }
  }
}
