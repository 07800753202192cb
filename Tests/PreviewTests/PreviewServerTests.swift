import Testing

@testable import Preview

@Suite struct PreviewServerTests {
  @Test func aPortThatAnotherHasIsNotListenedOn() async throws {
    let address = ListeningAddress.loopback
    let port = try #require(try address.freePort(from: 18_000))
    let first = try PreviewServer(try TestProject([:]).session(), on: address, port: port)
    let second = try PreviewServer(try TestProject([:]).session(), on: address, port: port)
    let listens = try await (first.start(), second.start())
    #expect(listens == (true, false))
    await first.stop()
    #expect(try await second.start())
    await second.stop()
  }
}
