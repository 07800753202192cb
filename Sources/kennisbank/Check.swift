import ArgumentParser

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check content and theme: all that `build` does, without writing.")

  @Flag(help: "Print how every page reads, as tab-separated lines, and the ten hardest pages.")
  var readability = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if readability, shared.format == .json {
      throw ValidationError("--readability prints text; --report has it as JSON.")
    }
  }

  func run() async throws {
    try await BuildCommand(shared, output: nil, readability: readability).run()
  }
}
