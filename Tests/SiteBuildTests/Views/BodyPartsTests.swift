import Markdown
import Testing

@testable import SiteBuild

@Suite struct BodyPartsTests {
  private func parts(_ html: String) -> [String?] { BodyParts(html).parts.map(\.id) }

  @Test func `a body is cut at headings of the second level, and nothing is lost`() {
    let html = "<p>A</p>\n<h2 id=\"a\">A</h2>\n<h3 id=\"x\">X</h3>\n<h2 id=\"b\">B</h2>\n"
    #expect(parts(html) == [nil, "a", "b"])
    #expect(BodyParts(html).parts.map(\.html).joined() == html)
    #expect(parts("") == [])
    #expect(parts("<h2 id=\"a\">A</h2>\n") == ["a"])
  }

  @Test func `a heading within a quotation or a list begins no part`() {
    let html =
      "<blockquote>\n<h2 id=\"q\">Q</h2>\n<p>q</p>\n</blockquote>\n<h2 id=\"b\">B</h2>\n"
      + "<ul>\n<li>\n<h2 id=\"l\">L</h2>\n</li>\n</ul>\n"
    #expect(parts(html) == [nil, "b"])
    #expect(BodyParts(html).parts.map(\.html).joined() == html)
  }

  @Test func `an answer has no heading and no ids`() {
    let body = BodyParts(
      "<h2 id=\"a\">A</h2>\n<h3 id=\"x\">X</h3>\n<p>Ja <a href=\"#x\">x</a></p>\n<h2 id=\"b\">B</h2>\n"
    )
    #expect(body.answer(under: "a") == "<h3>X</h3>\n<p>Ja <a href=\"#x\">x</a></p>\n")
    #expect(body.answer(under: "b") == "")
    #expect(body.answer(under: "c") == nil)
    #expect(
      BodyParts("<h2 id=\"a\">A</h2>\n<sup class=\"voetnoot\">1</sup>").answer(under: "a") == nil)
  }

  private func body(_ segments: [String], _ holes: [Hole]) -> RenderedBody {
    var body = RenderedBody.empty
    (body.segments, body.holes) = (segments, holes)
    return body
  }

  @Test func `a part keeps its own holes`() {
    let body = body(
      [
        "<p><a", ">A</a></p>\n<h2 id=\"a\">A <a", ">a</a></h2>\n<p><a",
        ">b</a></p>\n<h2 id=\"b\">B</h2>\n",
      ], [.link(0), .link(1), .link(2)])
    let part = body.part(under: "a")
    #expect(part?.segments == ["<h2 id=\"a\">A <a", ">a</a></h2>\n<p><a", ">b</a></p>\n"])
    #expect(part?.holes == [.link(1), .link(2)])
    #expect(body.part(under: "b")?.segments == ["<h2 id=\"b\">B</h2>\n"])
    #expect(body.part(under: "b")?.holes == [])
    #expect(body.part(under: "c") == nil)
  }

  @Test func `a quotation that goes on past a hole has no part in it`() {
    let body = body(
      ["<blockquote>\n<p><a", ">A</a></p>\n<h2 id=\"a\">A</h2>\n</blockquote>\n"],
      [.link(0)])
    #expect(body.part(under: "a") == nil)
  }
}
