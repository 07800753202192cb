import ArgumentParser

@main
struct Kennisbank: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kennisbank",
    abstract: "Builds and checks the knowledge base.",
    subcommands: [Build.self, Check.self])
}
