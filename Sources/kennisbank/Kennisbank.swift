import ArgumentParser
import SiteBuild

@main
struct Kennisbank: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kennisbank",
    abstract: "Builds and checks the knowledge base.",
    subcommands: [Build.self, Check.self])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // Wrong usage is 2 here, where the library would say 64.
      Machine.printError(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}
