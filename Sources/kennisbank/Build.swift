import ArgumentParser
import SiteBuild

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the site.",
    discussion: """
      Writes nothing when there are errors. Exit status: 0 good, 1 errors in content or theme, \
      2 wrong usage, 3 the machine (disk, permissions).
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "The folder the site is written to.")
  var output = "site"

  func run() async throws {
    try await BuildCommand(shared, output: output).run()
  }
}
