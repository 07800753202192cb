import ArgumentParser
import Content
import Core
import Options
import SiteBuild

/// The options that `build` and `check` share.
struct SharedOptions: ParsableArguments {
  @OptionGroup var input: InputOptions

  @Option(name: .customLong("base-url"), help: "The address of the site; wins over site.yaml.")
  var baseURL: SiteURL?

  @Flag(help: "Publish drafts too.")
  var drafts = false

  @Option(help: "How diagnostics are printed: text or json.")
  var format = DiagnosticFormat.text

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Option(help: "Write the ledger of files, the timings and the diagnostics to this file.")
  var report: String?

  var buildOptions: BuildOptions {
    var options = input.buildOptions
    options.baseURL = baseURL
    options.includesDrafts = drafts
    return options
  }
}

enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension SiteURL: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
