import ArgumentParser

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check content and theme: all that `build` does, without writing.")

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try await BuildCommand(shared, output: nil).run()
  }
}
