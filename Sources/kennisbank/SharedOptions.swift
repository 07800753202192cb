import ArgumentParser
import Content
import Core
import SiteBuild

/// The options that every command that reads the project has.
struct SharedOptions: ParsableArguments {
  @Option(help: "The folder with the content.")
  var content = "content"

  @Option(help: "The folder with the register of sources.")
  var seeds = "seeds"

  @Option(help: "The folder with the theme.")
  var theme = "themes/helder"

  @Option(name: .customLong("base-url"), help: "The address of the site; wins over site.yaml.")
  var baseURL: SiteURL?

  @Option(
    name: .customLong("as-of"),
    help: "The day the site is built for, YYYY-MM-DD. Without it: today (UTC).")
  var asOf: CalendarDate?

  @Flag(help: "Publish drafts too.")
  var drafts = false

  @Option(help: "How many threads to use. Without it: one for each processor.")
  var jobs: Int?

  @Option(help: "How diagnostics are printed: text or json.")
  var format = DiagnosticFormat.text

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Option(help: "Write the ledger of files, the timings and the diagnostics to this file.")
  var report: String?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 1024.")
    }
  }

  var buildOptions: BuildOptions {
    BuildOptions(
      content: content, seeds: seeds, theme: theme, baseURL: baseURL,
      asOf: asOf ?? Machine.today, includesDrafts: drafts, jobs: jobs ?? Machine.processors)
  }
}

enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension SiteURL: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
