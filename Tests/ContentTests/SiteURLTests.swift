import Content
import Core
import Testing

@Suite struct SiteURLTests {
  @Test(arguments: [
    ("https://kennis.example", "https://kennis.example", "/"),
    ("https://kennis.example/", "https://kennis.example", "/"),
    ("https://kennis.example/kb", "https://kennis.example", "/kb/"),
    ("http://localhost:8080/a/b/", "http://localhost:8080", "/a/b/"),
  ])
  func `an address is split in origin and base path`(text: String, origin: String, base: String) {
    let url = SiteURL(text)
    #expect(url?.origin == origin)
    #expect(url?.basePath == base)
  }

  @Test(arguments: [
    "", "kennis.example", "//kennis.example", "ftp://kennis.example", "https://", "https:///x",
    "https://a b/", "https://a/?q", "https://a/#x", "https://a/../b", "https://u@a/",
    "https://a\"/",
    "javascript:alert(1)",
  ])
  func `anything but a plain web address is refused`(text: String) {
    #expect(SiteURL(text) == nil)
  }

  @Test func `a page's absolute address stands below the base path`() throws {
    let url = try #require(SiteURL("https://kennis.example/kb"))
    let path = try #require(SitePath("vragen/x/"))
    #expect(url.absolute(path) == "https://kennis.example/kb/vragen/x/")
    #expect(url.absolute(.root) == "https://kennis.example/kb/")
  }
}
