import Foundation
import Testing

@testable import Search

@Suite("The search index")
struct SearchIndexTests {
  @Test func anEmptySiteHasAnEntryAndNothingElse() async throws {
    let files = await SearchIndex.files(for: SearchSite(pages: [], kinds: []), jobs: 2)
    #expect(files.map(\.path) == ["search/index.json"])
    let empty = SearchPage(address: "", kind: "tip") { SearchDocument(title: "", sections: []) }
    _ = await SearchIndex.files(for: SearchSite(pages: [empty], kinds: []), jobs: 2)
  }

  @Test func aWordStandsUnderItsFirstLemmaByItsForms() async throws {
    let index = try await index([page("Toeslagen"), page("Toeslag")])
    #expect(index.forms("toeslag").contains("toeslag"))
    #expect(index.forms("toeslag").contains("toeslagen"))
  }

  @Test func thePartsOfACompoundLeadToIt() async throws {
    let index = try await index([
      page("Loonkostensubsidie"), page("Loon"), page("Kosten"), page("Subsidie"),
    ])
    for key in ["loon", "kost", "subsidie"] { #expect(index.forms(key).contains("+"), "\(key)") }
    #expect(!index.forms("loonkostensubsidie").contains("+"))
  }

  @Test func namesOfOneThingFindEachOther() async throws {
    var site = SearchSite(
      pages: [page("Loonkostensubsidie"), page("’s-Hertogenbosch")], kinds: [])
    site.synonyms = [["loonkostensubsidie", "LKS"], ["'s-Hertogenbosch", "Den Bosch"]]
    let index = try await SearchIndexReader(SearchIndex.files(for: site, jobs: 1))
    #expect(index.forms("lks") == ["="])
    #expect(index.forms("bosch") == ["=den bosch"])
  }

  @Test func twoWordsOfATitleAreFoundAsOne() async throws {
    let index = try await index([page("Beschut werk")])
    #expect(index.forms("beschutwerk") == ["="])
  }

  @Test func stopWordsAreIndexedInTitlesOnly() async throws {
    let index = try await index([page("Werk", text: "Dat is de wet."), page("Hoe het gaat")])
    #expect(index.forms("de").isEmpty)
    #expect(index.forms("hoe") == ["hoe"])
  }

  @Test func expiredPagesComeLast() async throws {
    var old = page("Oud")
    old.isExpired = true
    let index = try await index([old, page("Nieuw")])
    #expect(index.entry["actueel"] as? Int == 1)
    #expect(index.pages.map { $0["titel"] as? String } == ["Nieuw", "Oud"])
    #expect(index.pages.last?["verlopen"] as? Bool == true)
  }

  @Test func excerptsEndWithASentence() async throws {
    let sentence = "Dit is een zin van gewone lengte over werk. "
    let index = try await index([page("Lang", text: String(repeating: sentence, count: 20))])
    let parts = try #require(index.pages.first?["delen"] as? [[String]])
    let text = try #require(parts.last?[2])
    #expect(text.hasSuffix("werk."))
    #expect((150...250).contains(text.utf8.count))
  }

  @Test func facetsHoldTheirPages() async throws {
    var site = SearchSite(
      pages: [page("Aap"), page("Werk", facets: ["thema": ["geld"]])], kinds: [])
    site.facets = [
      .init(
        name: .init(id: "thema", label: "Thema"),
        values: [.init(id: "geld", label: "Geld"), .init(id: "leeg", label: "Leeg")])
    ]
    let index = try await SearchIndexReader(SearchIndex.files(for: site, jobs: 1))
    #expect(index.json("f") as? [[String]] == [["geld", "Geld", "BB"]])
  }

  @Test func bytesDoNotDependOnThreads() async {
    let site = SearchSite(pages: manyPages(400), kinds: [.init(id: "tip", label: "Tip")])
    let once = await SearchIndex.files(for: site, jobs: 1)
    let again = await SearchIndex.files(for: site, jobs: 7)
    #expect(once == again)
  }

  @Test func noFileGrowsWithTheNumberOfPages() async throws {
    let site = SearchSite(pages: manyPages(1000), kinds: [.init(id: "tip", label: "Tip")])
    let files = await SearchIndex.files(for: site, jobs: 2)
    // Uncompressed, so well under 40 kB compressed.
    #expect(files.allSatisfy { $0.bytes.count < 45_000 })
    // One excerpt file a page up to 7,600 pages; everything else stays few.
    #expect(files.filter { !$0.path.hasPrefix("search/u/") }.count < 400)
    let entry = try #require(files.last)
    #expect(entry.path == "search/index.json")
    #expect(entry.bytes.count < 30_000)
    let index = try SearchIndexReader(files)
    #expect(index.forms("overal") == ["overal"])
  }

  @Test func theRangesOfALargeSiteAreDividedOverFilesByTheirKeysFirstLetters() async throws {
    let site = SearchSite(pages: manyPages(200), kinds: [])
    let limits = WordShards.Limits(size: 500, files: 60, ranges: 8)
    let files = await SearchIndex.files(for: site, limits: limits, jobs: 2)
    let entry = try SearchIndexReader(files).entry
    let filesPerRange = try #require(entry["perbereik"] as? Int)
    #expect(filesPerRange > 1)
    let letters = try #require(entry["letters"] as? String).compactMap {
      Int(String($0), radix: 36)
    }
    #expect(letters.contains { $0 > 0 })
    var keys: [(key: String, file: Int)] = []
    for file in files where file.path.hasPrefix("search/w/") {
      let number = try #require(Int(file.path.split(separator: "/")[3].dropLast(5)))
      let shard = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
      keys += try #require(shard).keys.map { ($0, number) }
    }
    for (key, file) in keys {
      let count = letters[file / filesPerRange]
      let beginning = key.prefix(count == 0 ? key.count : count)
      #expect(Int(WordHash.of(beginning.utf8)) % filesPerRange == file % filesPerRange)
    }
    let ranges = keys.sorted { $0.key < $1.key }.map { $0.file / filesPerRange }
    #expect(ranges == ranges.sorted())
    #expect(ranges.last ?? 0 > 3)
  }

  @Test func formsShareAFileWhereThatDoesNotMakeOneLarge() {
    let words = [
      ("wens", 100), ("wensen", 90), ("werk", 110), ("werken", 100), ("wet", 120), ("weten", 80),
    ]
    let keys = words.map { (key: Array($0.0.utf8)[...], size: $0.1) }
    let divided = KeyDivision(keys, files: 3)
    #expect(divided.letters == 3)
    for (word, form) in [("wens", "wensen"), ("werk", "werken"), ("wet", "weten")] {
      #expect(divided.file(of: Array(word.utf8)[...]) == divided.file(of: Array(form.utf8)[...]))
    }
    // Compounds of one long word too.
    let compounds = (0..<64).map {
      (key: Array("uitkeringsregel\($0 / 2)\($0 % 2 == 0 ? "" : "en")".utf8)[...], size: 100)
    }
    let together = KeyDivision(compounds, files: 4)
    #expect((16...17).contains(together.letters))
    for pair in stride(from: 20, to: 64, by: 2) {
      #expect(together.file(of: compounds[pair].key) == together.file(of: compounds[pair + 1].key))
    }
    // Where all begin alike, the whole word tells.
    let long = (0..<64).map {
      (key: Array("arbeidsdeskundigenonderzoek\($0)".utf8)[...], size: 100)
    }
    #expect(KeyDivision(long, files: 4).letters == 0)
    #expect(KeyDivision(keys, files: 1).file(of: keys[0].key) == 0)
  }

  /// Pages that share one word and otherwise have words of their own.
  private func manyPages(_ count: Int) -> [SearchPage] {
    let letters = Array("abdefgiklmnoprstu")
    return (0..<count).map { number in
      var seed = UInt64(number) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let words = (0..<80).map { _ -> String in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(seed >> 33) % 3000
        return String(
          [17, 5, 3, 2].enumerated().map { letters[(pick / $1 + $0 * 3) % letters.count] })
      }
      return page("Pagina \(number)", text: "Overal. " + words.joined(separator: " "))
    }
  }

  private func page(_ title: String, text: String = "", facets: [String: [String]] = [:])
    -> SearchPage
  {
    SearchPage(address: "tips/\(title)/", kind: "tip") {
      var document = SearchDocument(
        title: title,
        sections: [
          SearchSection(id: "", heading: "", text: "", role: .summary),
          SearchSection(id: "deel", heading: "", text: text),
        ])
      document.facets = facets
      return document
    }
  }

  private func index(_ pages: [SearchPage]) async throws -> SearchIndexReader {
    try await SearchIndexReader(
      SearchIndex.files(for: SearchSite(pages: pages, kinds: []), jobs: 1))
  }
}
