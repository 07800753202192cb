import Testing

@testable import Preview

@Suite struct RequestGuardTests {
  private func allows(
    _ host: String?, origin: String? = nil, listening: String = "127.0.0.1", port: UInt16 = 8080
  ) throws -> Bool {
    let address = try #require(ListeningAddress(listening))
    return RequestGuard(listening: address, port: port)
      .allows(PreviewRequest(path: "/", host: host, origin: origin))
  }

  @Test(arguments: ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"])
  func thisMachineMayAsk(_ host: String) throws {
    #expect(try allows(host))
    #expect(try allows(host, origin: "http://" + host))
  }

  @Test(arguments: [
    nil, "", "localhost", "localhost:8081", "localhost:", "localhost:x", "evil.example:8080",
    "localhost.evil.example:8080", "evil.example", "192.168.1.5:8080", "[::1]", "::1:8080",
    "localhost:8080:8080", "a@localhost:8080", "localhost:+8080 ",
  ])
  func anotherHostMayNot(_ host: String?) throws {
    #expect(try !allows(host))
  }

  @Test(arguments: [
    "null", "", "http://evil.example", "http://evil.example:8080", "https://localhost:8080",
    "http://localhost:8081", "http://localhost", "http://localhost:8080.evil.example",
    "localhost:8080",
    "file://", "http://localhost:8080/",
  ])
  func aPageFromElsewhereMayNot(_ origin: String) throws {
    #expect(try !allows("localhost:8080", origin: origin))
  }

  @Test func thePortMayBeLeftOutWhenItIsTheUsualOne() throws {
    #expect(try allows("localhost", port: 80))
    #expect(try !allows("localhost", port: 8080))
  }

  @Test func theAddressThatWasAskedForMayAsk() throws {
    #expect(try allows("192.168.1.5:8080", listening: "192.168.1.5"))
    #expect(try allows("[fe80::1]:8080", listening: "fe80:0::1"))
    #expect(try !allows("192.168.1.6:8080", listening: "192.168.1.5"))
  }

  @Test(arguments: ["0.0.0.0", "::"])
  func listeningEverywhereTakesNumbersButNoNames(_ listening: String) throws {
    #expect(try allows("192.168.1.5:8080", listening: listening))
    #expect(try allows("[fe80::1]:8080", listening: listening))
    #expect(try !allows("evil.example:8080", listening: listening))
    #expect(
      try !allows("192.168.1.5:8080", origin: "http://evil.example:8080", listening: listening))
  }

  @Test(arguments: ["", "example.org", "1.2.3", "127.0.0.1:80", "[::1]", "256.1.1.1", "127.1"])
  func aNameIsNoAddressToListenOn(_ text: String) {
    #expect(ListeningAddress(text) == nil)
  }

  @Test func localhostIsTheLoopback() {
    #expect(ListeningAddress("localhost") == .loopback)
    #expect(ListeningAddress("::1")?.url(port: 81) == "http://[::1]:81/")
    #expect(ListeningAddress("0.0.0.0")?.url(port: 81) == "http://127.0.0.1:81/")
  }
}
