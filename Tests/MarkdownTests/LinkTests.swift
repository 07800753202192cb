import Core
import Testing

@testable import Markdown

@Suite struct LinkTests {
  @Test func aLinkWithinTheSiteIsAHole() {
    let parsed = parse("[a *b*](../c.md#d \"e\") [f](#g) [h](/i)\n")
    #expect(
      parsed.body.segments == [
        "<p><a", " title=\"e\">a <em>b</em></a> <a", ">f</a> <a", ">h</a></p>\n",
      ])
    #expect(parsed.body.holes == [.link(0), .link(1), .link(2)])
    #expect(parsed.links.map(\.kind) == [.relative, .fragment, .absolute])
    #expect(parsed.links.map(\.destination) == ["../c.md#d", "#g", "/i"])
    #expect(parsed.links.map(\.text) == ["a b", "f", "h"])
    #expect(parsed.links.map(\.title) == ["e", nil, nil])
  }

  @Test func aLinkToAnotherSiteIsRecognisable() {
    let parsed = parse("[a](https://b.nl/c?d&e) <http://f.nl> www.g.nl\n")
    #expect(
      parsed.body.segments == [
        """
        <p><a class="extern" href="https://b.nl/c?d&amp;e">a</a> \
        <a class="extern" href="http://f.nl">http://f.nl</a> \
        <a class="extern" href="http://www.g.nl">www.g.nl</a></p>

        """
      ])
    #expect(parsed.links.map(\.kind) == [.external, .external, .external])
  }

  @Test func mailAndTelephoneAreNoOtherSite() {
    #expect(
      html("a@b.nl [c](tel:+31612345678)\n") == """
        <p><a href="mailto:a@b.nl">a@b.nl</a> <a href="tel:+31612345678">c</a></p>

        """)
    #expect(parse("a@b.nl\n").links.map(\.kind) == [.contact])
  }

  @Test(arguments: ["a&#64;b.nl", "a&commat;b.nl", "a\\@b.nl"])
  func anAddressIsFoundHoweverItsSignIsWritten(text: String) {
    #expect(html(text + "\n") == "<p><a href=\"mailto:a@b.nl\">a@b.nl</a></p>\n")
  }

  @Test func indicesCountAllLinksSoThatHolesFindTheirs() {
    let parsed = parse("[a](https://b.nl) [c](d.md) [e](javascript:f) [g](h.md)\n")
    #expect(parsed.body.holes == [.link(1), .link(2)])
    #expect(parsed.links.map(\.destination) == ["https://b.nl", "d.md", "h.md"])
  }

  @Test(arguments: [
    ("[a](javascript:b)", "1:5+12 adres-onveilig"),
    ("[a](JavaScript:b)", "1:5+12 adres-onveilig"),
    ("[a](java&#115;cript:b)", "1:1+22 adres-onveilig"),
    ("[a](<&#1;javascript:b>)", "1:1+23 adres-onveilig"),
    ("[a](vbscript:b)", "1:5+10 adres-onveilig"),
    ("[a](data:text/html,b)", "1:5+16 adres-onveilig"),
    ("[a](data:image/png;base64,b)", "1:5+23 adres-onveilig"),
    ("[a](file:///b)", "1:5+9 adres-onveilig"),
    ("<javascript:b>", "1:2+12 adres-onveilig"),
    ("[a][b]\n\n[b]: javascript:c", "1:1+6 adres-onveilig"),
    ("![a](javascript:b)", "1:6+12 adres-onveilig"),
    ("![a](data:image/png;b)", "1:6+16 adres-onveilig"),
    ("[a](ftp://b)", "1:5+7 adres-soort-onbekend"),
    ("[a](c:\\b.md)", "1:5+7 adres-soort-onbekend"),
    ("[a](//b.nl)", "1:5+6 adres-zonder-https"),
    ("[a]()", "1:1+5 adres-leeg"),
    ("[a](<>)", "1:1+7 adres-leeg"),
    ("[](b.md)", "1:1+8 link-zonder-tekst"),
    ("[![](b.png \"decoratief\")](c.md)", "1:1+31 link-zonder-tekst"),
  ])
  func anAddressThatCannotBeIsAnError(_ input: String, _ finding: String) {
    #expect(findings(input) == [finding])
    #expect(parse(input).diagnostics.map(\.severity) == [.error])
    #expect(!html(input).lowercased().contains("=\"javascript:"))
  }

  @Test(arguments: [
    "12:30.md", "a/b:c", "?a:b", "#a:b", "java%73cript.md", "./javascript:b", "é:b.md",
  ])
  func aColonAloneMakesNoScheme(_ address: String) {
    #expect(findings("[a](\(address))") == [])
  }

  @Test func anUnsafeAddressNeverReachesTheHTML() {
    #expect(html("[a](javascript:b) ![c](data:d)\n") == "<p><a>a</a> <img alt=\"c\"></p>\n")
  }

  @Test func anAddressIsEscapedAsInCMark() {
    #expect(
      AddressEscaping.escape("a b&c'd\"é%20<>[]") == "a%20b&amp;c&#x27;d%22%C3%A9%20%3C%3E%5B%5D")
  }
}
