import Core
import Testing

/// The sentences that editors see for broken input: specific, and with what is possible instead.
@Suite struct MessageTests {
  @Test func `a former municipality is told since when and part of what`() throws {
    let found = try only(FrontMatterText.page("content/tips/x.md", "gemeenten: [Uden]"))
    #expect(found.message == "Uden is sinds 1 januari 2022 deel van Maashorst")
    #expect(found.suggestions == [.didYouMean("Maashorst")])
  }

  @Test func `a value out of a closed list is told the list`() throws {
    let found = try only(FrontMatterText.page("content/tips/x.md", "status: af"))
    #expect(found.message == "\"af\" kan niet bij \"status\"")
    #expect(found.explanation == "Mogelijk: concept, gepubliceerd.")
  }

  @Test func `a page that is too long is told its length and the limit`() throws {
    let summary = String(repeating: "x", count: 201)
    let found = try only(FrontMatterText.page("content/tips/x.md", "samenvatting: \(summary)"))
    #expect(found.message == "de samenvatting telt 201 tekens; het maximum is 200")
  }

  @Test func `reversed validity points back at where it begins`() throws {
    let found = try only(
      FrontMatterText.page("content/tips/x.md", "geldig_van: 2026-02-01\ngeldig_tot: 2026-01-01"))
    #expect(found.message == "geldig_tot ligt voor geldig_van")
    #expect(found.notes.map(\.message) == ["geldig_van staat in"])
    #expect(found.notes.first?.location.map(Place.init) == Place(7, 13, 10))
  }

  @Test func `a repeat points back at the first use`() throws {
    let found = try #require(
      diagnostics(
        of: "content/register/rollen.yaml", "- {id: a, label: A}\n- {id: a, label: B}\n"
      ).first)
    #expect(found.message == "\"a\" komt twee keer voor")
    #expect(found.notes.first?.location.map(Place.init) == Place(1, 8, 1))
  }

  @Test func `a value with the wrong unit is told the units there are`() throws {
    let text = FrontMatterText.page(
      "content/gemeenten/almere.md",
      "regels: [{veld: duur, waarde: 8, eenheid: jaar, peildatum: 2019, aard: regel, bron: rapport}]"
    )
    let found = try #require(diagnostics(of: "content/gemeenten/almere.md", text).first)
    #expect(found.message == "\"jaar\" is geen eenheid van \"duur\"")
    #expect(found.explanation == "Mogelijk: weken, maanden.")
  }

  @Test func `the reasons of the YAML reader are told in Dutch`() throws {
    let found = try only("---\ntitel: a: b\n---\n")
    #expect(found.message == "dit is geen geldige YAML")
    #expect(found.explanation?.contains("een dubbele punt te veel") == true)
  }

  private func only(_ text: String) throws -> Diagnostic {
    let found = diagnostics(of: "content/tips/x.md", text)
    #expect(found.count == 1)
    return try #require(found.first)
  }
}
