import ArgumentParser
import Options

@main
struct Kennisbank: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kennisbank",
    abstract: "Builds, checks and previews the knowledge base.",
    subcommands: [Build.self, Check.self, Serve.self])

  static func main() async { await runAsProgram() }
}
