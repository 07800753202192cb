import Search
import Testing

@Suite("Encoding, against the vectors that the scripts read too")
struct EncodingTests {
  @Test func varints() throws {
    for row in try rows("varints", as: [Any].self) {
      var out: [UInt8] = []
      SearchAlphabet.appendVarint(try number(row[0]), to: &out)
      #expect(String(decoding: out, as: UTF8.self) == row[1] as? String)
    }
  }

  @Test func pageLists() throws {
    for row in try rows("paginalijsten", as: [String: Any].self) {
      let pages = try #require(row["paginas"] as? [Int])
      #expect(PostingEncoding.pages(pages) == row["tekst"] as? String)
    }
  }

  @Test func postings() throws {
    for row in try rows("postings", as: [String: Any].self) {
      let list = try #require(row["lijst"] as? [[Int]]).map {
        Posting(
          page: Int32($0[0]), impact: UInt8($0[1]), section: UInt16($0[2]), position: UInt8($0[3]))
      }
      #expect(PostingEncoding.text(list, df: try number(row["df"])) == row["tekst"] as? String)
    }
  }

  @Test func positions() throws {
    for row in try rows("posities", as: [Int].self) {
      #expect(Posting.code(of: row[0]) == UInt8(row[1]))
    }
  }

  @Test func placesInTitles() throws {
    for row in try rows("titels", as: [Int].self) {
      #expect(Posting.titleCode(of: row[0], among: row[1]) == UInt8(row[2]))
    }
  }

  @Test func wordLists() throws {
    for row in try rows("woordlijsten", as: [String: Any].self) {
      let words = try #require(row["woorden"] as? [[Any]]).map {
        (word: $0[0] as? String ?? "", weight: $0[1] as? Int ?? -1)
      }
      #expect(FrontCoding.words(words) == row["tekst"] as? String)
    }
  }

  @Test func boundaries() throws {
    for row in try rows("grenzen", as: [String: Any].self) {
      let list = try #require(row["grenzen"] as? [String])
      #expect(FrontCoding.boundaries(list) == row["tekst"] as? String)
    }
    #expect(FrontCoding.boundary(before: "werkgever", after: "werkdag") == "werkg")
    #expect(FrontCoding.boundary(before: "werken", after: "werk") == "werke")
  }

  private func rows<Row>(_ key: String, as: Row.Type) throws -> [Row] {
    let rows = try #require(try WordTable.object("coderen.json")[key] as? [Row])
    #expect(!rows.isEmpty)
    return rows
  }

  private func number(_ value: Any?) throws -> Int { try #require(value as? Int) }
}
