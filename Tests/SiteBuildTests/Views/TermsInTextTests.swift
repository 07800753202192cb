import Templates
import Testing

@testable import SiteBuild

@Suite struct TermsInTextTests {
  private static let term = ViewProject.page(
    "Proefplaatsing", "definitie: Even \"proberen\".\nafkorting: PP", body: "Over PP.")

  private func tip(_ body: String, _ more: [String: String] = [:]) async throws -> TemplateValue {
    let project = try await ViewProject(
      [
        "content/begrippen/proefplaatsing.md": Self.term,
        "content/tips/tip.md": ViewProject.page("Tip", "doelgroepen: []\nbronnen: []", body: body),
      ].merging(more) { $1 })
    return try project.view("tips/tip/")
  }

  private func button(_ text: String) -> String {
    """
    <button type="button" class="begrip" popovertarget="k-woord-proefplaatsing">\(text)</button>
    """
  }

  @Test func `the first use opens the explanation, which stands below the text`() async throws {
    let view = try await tip("Na *proefplaatsingen* & [meer](tip.md) is een proefplaatsing klaar.")
    #expect(
      view["lichaam"]
        == .html(
          "<p>Na <em>\(button("proefplaatsingen"))</em> &amp; <a href=\"./\">meer</a> "
            + "is een proefplaatsing klaar.</p>\n"))
    #expect(view["woorden.rijen.0.id"] == "k-woord-proefplaatsing")
    #expect(view["woorden.rijen.0.definitie"] == "Even \"proberen\".")
    #expect(view["woorden.rijen.0.adres"] == "../../begrippen/proefplaatsing/")
    #expect(view["woorden.rijen.0.voluit"] == .null, "the title says it already")
  }

  @Test func `a link of an editor to the term itself does the same`() async throws {
    let view = try await tip(
      "Een **[proefplaatsing](../begrippen/proefplaatsing.md \"Titel\")**, [meer](tip.md). PP.")
    #expect(
      view["lichaam"]
        == .html(
          "<p>Een <strong>\(button("proefplaatsing"))</strong>, <a href=\"./\">meer</a>. PP.</p>\n")
    )
  }

  @Test func `an abbreviation is written out`() async throws {
    let view = try await tip(
      "De PP (kort) van SZW & co.",
      ["content/register/afkortingen.yaml": "- {afkorting: SZW, voluit: Sociale <Zaken>}\n"])
    #expect(
      view["lichaam"]
        == .html(
          "<p>De \(button("PP")) (proefplaatsing) (kort) van SZW (Sociale &lt;Zaken&gt;) &amp; co.</p>\n"
        ))
    #expect(view["woorden.rijen.1.id"] == .null, "an abbreviation alone has no explanation")
  }

  @Test func `words that come by themselves are no links between pages`() async throws {
    let project = try await ViewProject([
      "content/begrippen/proefplaatsing.md": Self.term,
      "content/tips/tip.md": ViewProject.page(
        "Tip", "doelgroepen: []\nbronnen: []", body: "Een proefplaatsing."),
    ])
    let view = try project.view("begrippen/proefplaatsing/")
    #expect(view["terugverwijzingen"] == .null)
    #expect(view["woorden"] == .null, "and a term does not explain itself")
    #expect(view["lichaam"] == .html("<p>Over PP.</p>\n"))
  }

  @Test func `a site without terms has nothing of it`() async throws {
    let project = try await ViewProject([
      "content/tips/tip.md": ViewProject.page("Tip", "doelgroepen: []\nbronnen: []", body: "PP.")
    ])
    let view = try project.view("tips/tip/")
    #expect(view["lichaam"] == .html("<p>PP.</p>\n"))
    #expect(view["woorden"] == .null)
  }
}
