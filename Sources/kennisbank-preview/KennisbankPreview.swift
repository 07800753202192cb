import ArgumentParser
import Options
import Preview
import SiteBuild

/// `kennisbank serve` becomes this program, and it speaks of itself as that.
@main
struct KennisbankPreview: AsyncParsableCommand {
  static let configuration = {
    var configuration = ServeOptions.configuration
    configuration.commandName = "kennisbank serve"
    return configuration
  }()

  @OptionGroup var options: ServeOptions

  static func main() async { await runAsProgram() }

  func validate() throws { _ = try host() }

  func run() async throws {
    do {
      try await PreviewCommand(options, on: try host()).run()
    } catch let refusal as PreviewCommand.Refusal {
      Machine.printError("kennisbank: \(refusal)\n")
      throw ExitCode(3)
    }
  }

  private func host() throws -> ListeningAddress {
    guard let host = ListeningAddress(options.host) else {
      throw ValidationError("--host must be an IP address, such as 127.0.0.1.")
    }
    return host
  }
}
