import Content
import Core
import Links
import Testing

@Suite struct BacklinkTests {
  @Test func `a page knows who links to it, sorted and once each`() async throws {
    let graph = try await SmallSite(
      .init("content/tips/z.md", body: "[x](../vragen/v.md) [y](../vragen/v.md#duur)"),
      .init("content/tips/a.md", body: "[x](../vragen/v.md)"),
      .init("content/vragen/v.md", body: "## Duur\n\n[zelf](#duur) [ook](v.md)\n")
    ).graph()
    #expect(graph.backlinks(to: question("v").path) == [tip("a"), tip("z")])
    #expect(graph.backlinks(to: tip("a").path) == [])
  }

  @Test func `drafts link to nobody`() async throws {
    let graph = try await SmallSite(
      .init("content/tips/a.md", "status: concept", body: "[x](../vragen/v.md) [fout](niets.md)"),
      .init("content/vragen/v.md")
    ).graph()
    #expect(graph.backlinks(to: question("v").path) == [])
    #expect(!graph.diagnostics.contains { $0.location.file == "content/tips/a.md" })
  }

  @Test func `pages made by the build and lists have backlinks too`() async throws {
    var site = SmallSite(
      .init("content/tips/a.md", body: "[x](../gemeenten/oss.md) [y](../vragen/)"))
    site.map = try SiteMap(generated: [#require(SitePath("gemeenten/oss/")): []])
    let graph = try await site.graph()
    #expect(try graph.backlinks(to: #require(SitePath("gemeenten/oss/"))) == [tip("a")])
    #expect(try graph.backlinks(to: #require(SitePath("vragen/"))) == [tip("a")])
  }

  @Test func `the graph is the same for any number of jobs and any order of the files`()
    async throws
  {
    let files = (0..<20).map { number in
      SmallSite.File(
        "content/tips/t\(number).md", "themas: [begeleiding]",
        body: "[x](t\((number * 7 + 3) % 20).md) [y](niets\(number).md)")
    }
    let first = try await SmallSite(files).graph(jobs: 1)
    for jobs in [2, 8] {
      let other = try await SmallSite(files.shuffled()).graph(jobs: jobs)
      #expect(other.targets == first.targets)
      #expect(other.backlinks == first.backlinks)
      #expect(other.related == first.related)
      #expect(other.diagnostics == first.diagnostics)
    }
  }
}
