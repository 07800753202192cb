import Content
import Core
import Options
import Preview
import SiteBuild

/// What `serve` does: find a port, watch, build, serve, until it is interrupted.
struct PreviewCommand {
  /// The machine would not have us listen.
  enum Refusal: Error {
    /// With a port that is free, where there is one.
    case taken(UInt16, free: UInt16?)
    case noneFree(from: UInt16)
    case cannotListen(String, reason: String)
  }

  private let serve: ServeOptions
  private let host: ListeningAddress
  private let options: BuildOptions

  init(_ serve: ServeOptions, on host: ListeningAddress) {
    self.serve = serve
    self.host = host
    var options = serve.input.buildOptions
    options.includesDrafts = serve.drafts
    self.options = options
  }

  func run() async throws {
    let (session, server) = try await listening()
    let watcher = try FileWatcher([options.content, options.seeds, options.theme]) { error in
      Machine.printError("kennisbank: \(error); looking for changes twice a second instead\n")
    }
    let building = Task { [self] in
      for await _ in watcher.mailbox.arrivals {
        let start = ContinuousClock.now
        guard let outcome = await session.update(watcher.mailbox.take()) else { continue }
        tell(outcome, after: .now - start)
      }
    }
    if serve.port == nil, server.port != Self.usualPort {
      Machine.printError("kennisbank: port \(Self.usualPort) is taken, so \(server.port) it is\n")
    }
    let address = host.url(port: server.port)
    Machine.printError("kennisbank: \(address) shows the site; Ctrl-C ends it\n")
    await Interruption.wait()
    watcher.stop()
    building.cancel()
    await server.stop()
  }

  private func session(at port: UInt16) -> PreviewSession {
    var fixed = options
    // Not the address that the site will have: its error page must link to pages here. The address of a
    // site cannot be IPv6.
    fixed.baseURL = SiteURL(host.url(port: port)) ?? SiteURL("http://localhost:\(port)/")
    return PreviewSession { [fixed, asOf = serve.input.asOf] in
      var options = fixed
      options.asOf = asOf ?? Machine.today
      return options
    }
  }

  // MARK: The port

  private static let usualPort: UInt16 = 8080

  private func listening() async throws -> (PreviewSession, PreviewServer) {
    do {
      while true {
        let port = try freePort()
        let session = session(at: port)
        let server = try PreviewServer(session, on: host, port: port)
        // Another program may take the port after we looked: then we look again.
        if try await server.start() { return (session, server) }
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal.cannotListen(host.text, reason: "\(error)")
    }
  }

  private func freePort() throws -> UInt16 {
    guard let asked = serve.port else {
      guard let free = try host.freePort(from: Self.usualPort) else {
        throw Refusal.noneFree(from: Self.usualPort)
      }
      return free
    }
    guard try host.isFree(asked) else {
      throw Refusal.taken(asked, free: try host.freePort(from: asked))
    }
    return asked
  }

  // MARK: The terminal

  private func tell(_ outcome: PreviewSession.Outcome, after time: Duration) {
    if let failure = outcome.failure {
      Machine.printError("kennisbank: \(failure)\n")
      return
    }
    let lines = SourceLines(options)
    let writer = DiagnosticText(
      usesColor: Machine.wantsColor, displayPath: options.displayPath, line: lines.line)
    let told = outcome.diagnostics.filter { $0.severity == .error }
    Machine.printError(told.map { writer.text($0) + "\n" }.joined())
    var summary = "\(outcome.pages) pagina's in \(Self.milliseconds(time)) ms"
    if let counts = DiagnosticText.summary(outcome.diagnostics) { summary += "; \(counts)" }
    if outcome.hasErrors { summary += "; de laatste goede versie blijft staan" }
    if serve.timings {
      summary +=
        " (" + outcome.timings.map { "\($0.stage) \($0.milliseconds)" }.joined(separator: ", ")
        + ")"
    }
    Machine.printError(summary + "\n")
  }

  private static func milliseconds(_ time: Duration) -> Int64 {
    time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  }
}

extension PreviewCommand.Refusal: CustomStringConvertible {
  var description: String {
    switch self {
    case .taken(let port, let free?):
      "port \(port) is taken; \(free) is free: --port \(free)"
    case .taken(let port, nil), .noneFree(let port):
      "port \(port) is taken, and so are those after it; choose another with --port"
    case .cannotListen(let address, let reason): "cannot listen on \(address): \(reason)"
    }
  }
}
