import Core
import Testing

@Suite struct ContentHashTests {
  /// From the test vectors of the FNV reference code (64-bit FNV-1a).
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("b", "af63df4c8601f1a5"),
    ("foobar", "85944171f73967e8"),
  ])
  func `the hash is 64-bit FNV-1a in sixteen figures`(text: String, hash: String) {
    #expect(ContentHash.hex(text.utf8) == hash)
  }

  @Test func `a hash that begins with zeros keeps its length`() {
    let hashes = (0..<2_000).map { ContentHash.hex(String($0).utf8) }
    #expect(hashes.allSatisfy { $0.utf8.count == 16 })
    #expect(hashes.contains { $0.hasPrefix("0") })
    #expect(Set(hashes).count == hashes.count)
  }
}
