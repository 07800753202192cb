import Search
import Testing

@Suite("Dutch word forms")
struct DutchTests {
  private let dutch = Dutch(.builtIn)

  @Test func theListsAreThoseOfTheSharedTable() throws {
    let lists = try WordTable.forms().taal
    let words = { (text: String) in Set(text.split(separator: " ").map(String.init)) }
    #expect(
      WordForms.builtIn.forms
        == lists.vormen.mapValues { $0.split(separator: " ").map(String.init) })
    #expect(WordForms.builtIn.stems == words(lists.stammen))
    #expect(WordForms.builtIn.geStems == words(lists.ge))
    #expect(WordForms.builtIn.adjectives == words(lists.bijvoeglijk))
  }

  @Test func everyWordOfTheTableHasItsLemmas() throws {
    for row in try WordTable.forms().woorden {
      #expect(dutch.lemmas(of: row.woord) == row.lemmas, "\(row.woord)")
    }
  }

  @Test func formsOfOneWordMatchAndOthersDoNot() throws {
    let table = try WordTable.forms()
    for pair in table.wel { #expect(match(pair[0], pair[1]), "\(pair)") }
    for pair in table.niet { #expect(!match(pair[0], pair[1]), "\(pair)") }
  }

  private func match(_ a: String, _ b: String) -> Bool {
    !Set(dutch.lemmas(of: a)).isDisjoint(with: dutch.lemmas(of: b))
  }
}
