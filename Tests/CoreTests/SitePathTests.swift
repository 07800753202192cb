import Core
import Testing

@Suite struct SitePathTests {
  @Test(arguments: [
    ("/vragen/mag-dat/", "vragen/mag-dat/"), ("vragen/", "vragen/"), ("/feed.xml", "feed.xml"),
    ("/", ""), ("", ""), ("/één/", "één/"),
  ])
  func `a plain path is taken without its first slash`(text: String, path: String) {
    #expect(SitePath(text)?.text == path)
  }

  @Test(arguments: [
    "..", "../x/", "/a/../b/", "/a/./b/", "/a/..", "/.git/", "/a/.htaccess", "//elders.nl/",
    "/a//b/",
    "a//", "\\\\server\\x", "/a\\b/", "/a\u{0}b/", "/a\nb/", "/a\tb/", "/a\u{7F}b/", "/a b/",
    "/a?b/",
    "/a#b", "/a%2e%2e/b/", "https://elders.nl/", "/a\"b/", "/a<b/",
  ])
  func `a path that could leave the site or is not plain is refused`(text: String) {
    #expect(SitePath(text) == nil)
  }

  @Test func `a page is written as index.html in its folder, a file as itself`() throws {
    #expect(SitePath.root.outputFile == "index.html")
    #expect(try path("vragen/x/").outputFile == "vragen/x/index.html")
    #expect(try path("data/regels.csv").outputFile == "data/regels.csv")
    #expect(try path("vragen/x/").isPage)
    #expect(try !path("feed.xml").isPage)
  }

  @Test func `pages and files are named below a page`() throws {
    let slugs = try ["vragen", "mag-dat"].map { try #require(Slug(exactly: $0)) }
    #expect(SitePath.page(slugs).text == "vragen/mag-dat/")
    #expect(SitePath.page([]) == .root)
    #expect(SitePath.page(slugs).file("kaart.svg").text == "vragen/mag-dat/kaart.svg")
  }

  @Test(arguments: [
    // from, to, as written
    ("", "", "./"),
    ("", "vragen/", "vragen/"),
    ("", "vragen/x/", "vragen/x/"),
    ("", "feed.xml", "feed.xml"),
    ("vragen/", "", "../"),
    ("vragen/", "vragen/", "./"),
    ("vragen/", "vragen/x/", "x/"),
    ("vragen/x/", "vragen/", "../"),
    ("vragen/x/", "vragen/y/", "../y/"),
    ("vragen/x/", "gemeenten/almere/", "../../gemeenten/almere/"),
    ("vragen/x/", "", "../../"),
    ("redactie/a/b/", "redactie/a/", "../"),
    ("redactie/a/b/", "feed.xml", "../../../feed.xml"),
    ("vragen/x/", "vragen/x/foto.jpg", "foto.jpg"),
    ("vragen/x/", "vragen/x", "../x"),
    ("vragen/vragen/", "vragen/", "../"),
    ("feed.xml", "vragen/x/", "vragen/x/"),
    ("data/index.json", "data/regels.csv", "regels.csv"),
  ])
  func `an address is written relative to the page it stands on`(
    from: String, to: String, written: String
  ) throws {
    #expect(try path(to).relative(to: path(from)) == written)
  }

  @Test func `a relative address always leads back to its target`() throws {
    let pages = ["", "a/", "a/b/", "a/b/c/", "b/", "b/a/", "a/a/", "a/f.txt", "f.txt", "b/a/f.txt"]
    for from in pages {
      for to in pages {
        let written = try path(to).relative(to: path(from))
        #expect(resolve(written, from: from) == to, "\(to) from \(from), written \(written)")
      }
    }
  }

  /// What a browser makes of a relative address.
  private func resolve(_ address: String, from page: String) -> String {
    var parts = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let steps = address.split(separator: "/", omittingEmptySubsequences: false)
    for step in steps.dropLast() where step != "." {
      if step == ".." { parts = parts.dropLast() } else { parts.append(step) }
    }
    return (parts + [steps.last ?? ""]).joined(separator: "/")
  }

  private func path(_ text: String) throws -> SitePath { try #require(SitePath(text)) }
}
