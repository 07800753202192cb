import Testing

@testable import Search

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

  @Test func hashesOfKeys() throws {
    for row in try rows("hashes", as: [Any].self) {
      let key = try #require(row[0] as? String)
      #expect(WordHash.of(key.utf8) == UInt32(try number(row[1])), "\(key)")
    }
  }

  @Test func placesInTitles() throws {
    for row in try rows("titels", as: [Int].self) {
      #expect(Posting.titleCode(of: row[0], among: row[1]) == UInt8(row[2]))
    }
  }

  @Test func wordLists() throws {
    for row in try rows("woordlijsten", as: [String: Any].self) {
      var out: [UInt8] = []
      var previous: [UInt8] = []
      for pair in try #require(row["woorden"] as? [[Any]]) {
        let word = Array(try #require(pair[0] as? String).utf8)
        FrontCoding.append(
          word.span, weight: try number(pair[1]), after: previous.span, to: &out)
        previous = word
      }
      #expect(String(decoding: out, as: UTF8.self) == row["tekst"] as? String)
    }
  }

  @Test func boundaries() throws {
    for row in try rows("grenzen", as: [String: Any].self) {
      let list = try #require(row["grenzen"] as? [String])
      #expect(FrontCoding.boundaries(list.map { Array($0.utf8) }) == row["tekst"] as? String)
    }
    #expect(boundary(before: "werkgever", after: "werkdag") == "werkg")
    #expect(boundary(before: "werken", after: "werk") == "werke")
    // A letter of two bytes is not divided.
    #expect(boundary(before: "βγ", after: "αγ") == "β")
  }

  private func boundary(before key: String, after previous: String) -> String {
    let bytes = FrontCoding.boundary(
      before: Array(key.utf8)[...], after: Array(previous.utf8)[...])
    return String(decoding: bytes, as: UTF8.self)
  }

  private func rows<Row>(_ key: String, as: Row.Type) throws -> [Row] {
    let rows = try #require(try WordTable.object("coderen.json")[key] as? [Row])
    #expect(!rows.isEmpty)
    return rows
  }

  private func number(_ value: Any?) throws -> Int { try #require(value as? Int) }
}
