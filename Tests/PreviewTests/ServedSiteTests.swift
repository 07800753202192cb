import Core
import SiteBuild
import Testing

@testable import Preview

@Suite struct ServedSiteTests {
  private func site() throws -> ServedSite {
    var plan = OutputPlan()
    for path in ["", "vragen/", "robots.txt", "404.html", "café/"] {
      plan.add(try #require(SitePath(path)), "bytes of " + path)
    }
    return ServedSite { [plan] in plan.files[$0] }
  }

  private func describe(_ path: String) throws -> String {
    switch try site().answer(path) {
    case .file(let path, _): "file \(path)"
    case .page(let path): "page \(path)"
    case .missing: "missing"
    }
  }

  @Test(arguments: [
    ("/", "file /"), ("/vragen/", "file /vragen/"), ("/vragen", "page /vragen/"),
    ("/robots.txt", "file /robots.txt"), ("/vragen/index.html", "file /vragen/"),
    ("/index.html", "file /"), ("/café/", "file /café/"), ("/robots.txt/", "missing"),
    ("/bestaat/niet/", "missing"),
  ])
  func aPathLeadsToAPage(_ path: String, _ answer: String) throws {
    #expect(try describe(path) == answer)
  }

  @Test(arguments: [
    "", "vragen/", "/../etc/passwd", "/vragen/../../etc/passwd", "/..", "/./", "//vragen/",
    "//evil.example/", "/etc/passwd", "/\0", "/vragen/\0", "/vragen\\..\\x", "/.git/config",
    "http://localhost/vragen/", "*",
  ])
  func nothingElseIsFound(_ path: String) throws {
    #expect(try describe(path) == "missing")
  }

  @Test func aVersionChangesWithTheBytesThatAPathShows() throws {
    let site = try site()
    #expect(site.version(of: "/vragen") == site.version(of: "/vragen/"))
    #expect(site.version(of: "/vragen/") != site.version(of: "/"))
    #expect(site.version(of: "/bestaat/niet/") == site.version(of: "/404.html"))
  }

  @Test func theScriptStandsInTheHeadAndTheRestStays() {
    let page = Array("<head></head><body></head></body>".utf8)
    let text = String(decoding: PageInjection.inject(into: page, version: "v"), as: UTF8.self)
    #expect(
      text == "<head><script src=\"/__kennisbank/preview.js\" data-versie=\"v\" defer></script>\n"
        + "</head><body></head></body>")
  }
}
