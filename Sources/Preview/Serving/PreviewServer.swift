import FlyingFox
import FlyingSocks
import Foundation
import Glibc

/// The session behind HTTP.
package struct PreviewServer: Sendable {
  package let port: UInt16
  private let server: HTTPServer
  private let session: PreviewSession

  /// - Throws: when the address cannot be listened on.
  package init(_ session: PreviewSession, on address: ListeningAddress, port: UInt16) throws {
    self.session = session
    self.port = port
    let responder = PreviewResponder(
      session: session, gate: RequestGuard(listening: address, port: port))
    let configuration = HTTPServer.Configuration(
      address: try address.socketAddress(port: port),
      // The search index of a large site is made during a request.
      timeout: 600, logger: .disabled)
    server = HTTPServer(config: configuration, handler: PreviewHandler(responder: responder))
  }

  /// Begins to serve, until it is stopped.
  /// - Returns: false where another program has the port by now.
  package func start() async throws -> Bool {
    let (beginnings, continuation) = AsyncThrowingStream<Void, any Error>.makeStream()
    Task {
      do {
        try await run()
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
    }
    let waiting = Task {
      do {
        try await server.waitUntilListening()
        continuation.yield()
      } catch {
        continuation.finish(throwing: error)
      }
    }
    defer { waiting.cancel() }
    do {
      return try await beginnings.contains { _ in true }
    } catch SocketError.failed(_, EADDRINUSE, _) {
      return false
    }
  }

  private func run() async throws {
    let heartbeat = Task { [session] in
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(10))
        await session.tellListeners()
      }
    }
    defer { heartbeat.cancel() }
    do {
      try await server.run()
    } catch SocketError.disconnected {
      // Stopped.
    } catch is CancellationError {}
  }

  /// Ends the event streams, then the connections.
  package func stop() async {
    await session.stop()
    await server.stop(timeout: 0.5)
  }
}

private struct PreviewHandler: HTTPHandler {
  let responder: PreviewResponder

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let asked = PreviewRequest(
      method: request.method.rawValue, path: request.target.path(),
      query: request.target.query(), host: request.headers[.host],
      origin: request.headers[HTTPHeader("Origin")])
    let isHead = asked.method == "HEAD"
    switch await responder.answer(asked) {
    case .whole(let response):
      var headers = Self.headers(response.mediaType)
      headers[.contentLength] = String(response.body.count)
      if let location = response.location { headers[.location] = location }
      if response.status == 405 { headers[HTTPHeader("Allow")] = "GET, HEAD" }
      return HTTPResponse(
        statusCode: Self.status(response.status), headers: headers,
        body: isHead ? Data() : Data(response.body))
    case .events(let page):
      let headers = Self.headers(MediaType.events)
      if isHead { return HTTPResponse(statusCode: .ok, headers: headers) }
      let changes = await responder.session.changes()
      let stream = EventStream(changes: changes) { await responder.news(for: page) }
      return HTTPResponse(
        statusCode: .ok, headers: headers,
        body: HTTPBodySequence(from: stream, suggestedBufferSize: 65_536))
    }
  }

  /// The strict policy that the site promises to need no more than; nothing is kept, so that what is
  /// seen is what there is.
  private static func headers(_ mediaType: String) -> HTTPHeaders {
    var headers = HTTPHeaders()
    headers[.contentType] = mediaType
    headers[HTTPHeader("Cache-Control")] = "no-store"
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    headers[HTTPHeader("Content-Security-Policy")] =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    return headers
  }

  private static func status(_ code: Int) -> HTTPStatusCode {
    switch code {
    case 200: .ok
    case 302: .found
    case 400: .badRequest
    case 403: .forbidden
    case 404: .notFound
    case 405: .methodNotAllowed
    default: .serviceUnavailable
    }
  }
}
