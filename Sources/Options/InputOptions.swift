import ArgumentParser
import Content
import Core
import SiteBuild

/// What the site is made from: the options of every command that reads the project, in either program.
package struct InputOptions: ParsableArguments {
  @Option(help: "The folder with the content.")
  package var content = "content"

  @Option(help: "The folder with the register of sources.")
  package var seeds = "seeds"

  @Option(help: "The folder with the theme.")
  package var theme = "themes/helder"

  @Option(
    name: .customLong("as-of"),
    help: "The day the site is built for, YYYY-MM-DD. Without it: today (UTC).")
  package var asOf: CalendarDate?

  @Option(help: "How many threads to use. Without it: one for each processor.")
  package var jobs: Int?

  package init() {}

  package func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 1024.")
    }
  }

  package var buildOptions: BuildOptions {
    BuildOptions(
      content: content, seeds: seeds, theme: theme, asOf: asOf ?? Machine.today,
      jobs: jobs ?? Machine.processors)
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
