import Core
import Templates
import Testing

@testable import SiteBuild

/// What pages have in common must be on each what it would be without sharing.
@Suite struct CommonFramesTests {
  private let files = [
    "content/themas/uren.md": ViewProject.page("Uren", "volgorde: 1"),
    "content/paginas/over.md": ViewProject.page("Over"),
    "content/paginas/over/diep.md": ViewProject.page("Diep"),
    "content/tips/twee.md": ViewProject.page("Twee", "themas: [uren]"),
    "content/tips/drie.md": ViewProject.page("Drie", "themas: [uren]"),
  ]

  /// Where the menu and the footer lead, in their order.
  private func addresses(_ view: TemplateValue) -> [String] {
    (view["navigatie"].items
      + view["voet.kolommen"].items.flatMap { $0["rijen"].items })
      .compactMap { $0["adres"].text }
  }

  @Test func `the frame leads to the same places from every page`() async throws {
    let project = try await ViewProject(files)
    let targets: [SitePath] = addresses(try project.view("/")).compactMap { SitePath($0) }
    #expect(targets.map(\.text).contains("over/"))
    for page in project.pages where page.path.isPage {
      let expected: [String] = targets.map { target in target.relative(to: page.path) }
      #expect(addresses(page.view()) == expected)
    }
  }

  @Test func `a link that several pages share is right on each`() async throws {
    let project = try await ViewProject(files)
    for path in ["/tips/twee/", "/tips/drie/"] {
      let row = try project.view(path)["kenmerken.rijen"].items.first
      #expect(row?["waarden.0.adres"].text == "../../themas/uren/")
    }
  }
}
