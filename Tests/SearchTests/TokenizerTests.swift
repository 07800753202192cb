import Search
import Testing

@Suite("Words of a text")
struct TokenizerTests {
  @Test func theSharedTableHolds() throws {
    let rows = try #require(try WordTable.object("woordvormen.json")["tokens"] as? [[String: Any]])
    #expect(rows.count > 20)
    for row in rows {
      let text = try #require(row["tekst"] as? String)
      let expected = try #require(row["tokens"] as? [[Any]])
      let tokens = Tokenizer.tokens(text)
      #expect(tokens.map(\.word) == expected.map { $0[0] as? String }, "\(text)")
      #expect(tokens.map(\.position) == expected.map { $0[1] as? Int }, "\(text)")
    }
  }
}
