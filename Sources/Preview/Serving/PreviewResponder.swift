import Core

/// Answers requests from the session. Knows HTTP's meaning, not its bytes.
struct PreviewResponder: Sendable {
  enum Answer: Sendable {
    case whole(PreviewResponse)
    /// Events about the page at this path.
    case events(page: String)
  }

  let session: PreviewSession
  let gate: RequestGuard

  func answer(_ request: PreviewRequest) async -> Answer {
    guard gate.allows(request) else {
      return .whole(.text(403, "This address is not one of the preview's own."))
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .whole(.text(405, "The preview can only be looked at."))
    }
    guard let path = PercentCoding.decode(request.path) else {
      return .whole(.text(400, "The address is not well-formed."))
    }
    switch path {
    case PreviewPaths.script:
      return .whole(
        PreviewResponse(mediaType: MediaType.script, body: PackageResources.preview_js))
    case PreviewPaths.style:
      return .whole(
        PreviewResponse(mediaType: MediaType.style, body: PackageResources.preview_css))
    case PreviewPaths.events:
      guard let page = PercentCoding.decode(request.query) else {
        return .whole(.text(400, "The address is not well-formed."))
      }
      return .events(page: page)
    default:
      return .whole(await page(path, query: request.query))
    }
  }

  /// What the open page at a path should know, as one line of JSON.
  func news(for page: String) async -> String {
    // Rendering the page may be what finds an error.
    let version = await session.current().site?.version(of: page) ?? ""
    let state = await session.current()
    return JSONValue.object([
      ("versie", .string(version)),
      ("fouten", .array(state.problems.prefix(Self.shown).map(\.json))),
      ("meer", .int(max(0, state.problems.count - Self.shown))),
      ("waarschuwingen", .int(state.warnings)),
    ]).compact
  }

  /// How many errors the overlay shows.
  private static let shown = 50

  private func page(_ path: String, query: String) async -> PreviewResponse {
    let site =
      path.hasPrefix("/search/")
      ? await session.siteWithSearch() : await session.current().site
    guard let site else {
      // The script shows what is wrong, and loads the page once it is there.
      return html(503, Array(Self.notYet.utf8), version: "")
    }
    switch site.answer(path) {
    case .file(let address, let bytes):
      let mediaType = MediaType.of(address.outputFile)
      guard mediaType == MediaType.html else {
        return PreviewResponse(mediaType: mediaType, body: bytes)
      }
      return html(200, bytes, version: ContentHash.hex(bytes))
    case .page(let address):
      let location =
        PercentCoding.encode(path: "/" + address.text) + (query.isEmpty ? "" : "?" + query)
      var response = PreviewResponse.text(302, "The page is at \(location)")
      response.location = location
      return response
    case .missing(let bytes):
      return html(404, bytes, version: ContentHash.hex(bytes))
    }
  }

  private func html(_ status: Int, _ bytes: [UInt8], version: String) -> PreviewResponse {
    PreviewResponse(
      status: status, mediaType: MediaType.html,
      body: PageInjection.inject(into: bytes, version: version))
  }

  private static let notYet = """
    <!DOCTYPE html>
    <html lang="nl">
    <head>
    <meta charset="utf-8">
    <title>Nog geen goede versie</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    </head>
    <body>
    <main>
    <h1>Er is nog geen goede versie van de site</h1>
    <p>Verbeter de fouten. Deze pagina komt daarna vanzelf.</p>
    </main>
    </body>
    </html>

    """
}
