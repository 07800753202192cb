import Testing

@testable import Core

@Suite struct PercentCodingTests {
  @Test(arguments: [
    ("/a%20b", "/a b"), ("/caf%C3%A9/", "/café/"), ("/%2e%2E/x", "/../x"), ("/%252e", "/%2e"),
    ("/%00", "/\0"),
  ])
  func percentIsDecodedOnce(_ encoded: String, _ decoded: String) {
    #expect(PercentCoding.decode(encoded) == decoded)
  }

  @Test(arguments: ["/%", "/%2", "/%zz", "/%ff", "/%c3%28"])
  func whatIsNotWellFormedIsRefused(_ encoded: String) {
    #expect(PercentCoding.decode(encoded) == nil)
  }

  @Test func aPathIsEncodedForALocation() {
    #expect(PercentCoding.encode(path: "/café/a\r\n?b/") == "/caf%C3%A9/a%0D%0A%3Fb/")
  }
}
