import Testing

@testable import Preview

@Suite struct PreviewResponderTests {
  private func responder(_ files: [String: String]) async throws -> PreviewResponder {
    let session = try TestProject(files).session()
    _ = await session.update(TestProject.roots)
    return PreviewResponder(session: session, gate: RequestGuard(listening: .loopback, port: 8080))
  }

  private func response(
    _ responder: PreviewResponder, _ path: String, method: String = "GET", query: String = "",
    host: String = "localhost:8080"
  ) async throws -> PreviewResponse {
    let request = PreviewRequest(method: method, path: path, query: query, host: host)
    guard case .whole(let response) = await responder.answer(request) else {
      throw NotWhole()
    }
    return response
  }

  private struct NotWhole: Error {}

  private let good = ["content/paginas/a.md": TestPage.text("Eerst")]

  @Test(arguments: [
    ("/", 200), ("/a/", 200), ("/a", 302), ("/b/", 404), ("/robots.txt", 200),
    ("/search/index.json", 200), ("/%2e%2e/etc/passwd", 404), ("/%zz", 400),
    ("/__kennisbank/preview.js", 200), ("/__kennisbank/preview.css", 200),
    ("/__kennisbank/iets", 404),
  ])
  func aPathHasItsStatus(_ path: String, _ status: Int) async throws {
    let responder = try await responder(good)
    #expect(try await response(responder, path).status == status)
  }

  @Test func theErrorPageIsTheSitesOwn() async throws {
    let body = try await response(responder(good), "/bestaat/niet").body
    #expect(String(decoding: body, as: UTF8.self).contains("Deze pagina is er niet"))
  }

  @Test func theSlashIsAddedAndTheQueryKept() async throws {
    let answer = try await response(responder(good), "/zoeken", query: "q=a%20b")
    #expect(answer.location == "/zoeken/?q=a%20b")
  }

  @Test func foreignHostsAndOtherMethodsAreRefused() async throws {
    let responder = try await responder(good)
    #expect(try await response(responder, "/", host: "evil.example:8080").status == 403)
    #expect(try await response(responder, "/", method: "POST").status == 405)
  }

  @Test func withoutAGoodSiteAPageWaitsForOne() async throws {
    let responder = try await responder([
      "content/paginas/a.md": TestPage.text("Fout", more: "sleutel: x\n")
    ])
    let answer = try await response(responder, "/a/")
    #expect(answer.status == 503)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("data-versie=\"\""))
    #expect(await responder.news(for: "/a/").contains("content/paginas/a.md:5:1"))
  }
}
