import ArgumentParser
import Core
import SiteBuild

/// What `build` and `check` share: make the site, tell what is wrong, write when asked and good.
struct BuildCommand {
  private let shared: SharedOptions
  private let options: BuildOptions
  private let output: String?
  private let printsReadability: Bool

  /// - Parameter output: nil to check only.
  /// - Parameter readability: whether to print how every page reads.
  init(_ shared: SharedOptions, output: String?, readability: Bool = false) {
    self.shared = shared
    self.output = output
    printsReadability = readability
    options = shared.buildOptions
  }

  func run() async throws {
    do {
      let folder = try output.map {
        try OutputFolder($0, apartFrom: [options.content, options.seeds, options.theme])
      }
      if let report = shared.report, folder?.contains(report) == true {
        throw OutputFolder.Refusal.notForOutput(report)
      }
      try await build(into: folder)
    } catch let refusal as OutputFolder.Refusal {
      Machine.printError("kennisbank: \(refusal)\n")
      throw ExitCode(2)
    }
  }

  private func build(into folder: OutputFolder?) async throws {
    if shared.input.asOf == nil {
      Machine.printError("kennisbank: built for \(options.asOf.iso), today (UTC)\n")
    }
    let report = try await make(into: folder?.writer())
    if let path = shared.report {
      try Machine.write(report.json(displayPath: options.displayPath).pretty, to: path)
    }
    if printsReadability {
      print(ReadabilityTable.text(report.readability, displayPath: options.displayPath))
    }
    printSummary(report)
    let isStrictFailure =
      shared.strict && report.diagnostics.contains { $0.severity == .warning }
    if report.hasErrors || isStrictFailure { throw ExitCode(1) }
  }

  private func make(into writer: OutputWriter?) async throws(FileError) -> BuildReport {
    do throws(FileError) {
      var (site, report) = try await SiteBuilder(options: options).make(into: writer)
      site.keepToTheEnd()
      printDiagnostics(report.diagnostics)
      if report.hasErrors { try writer?.abandon() } else { report.output = try writer?.finish() }
      return report
    } catch {
      try? writer?.abandon()
      throw error
    }
  }

  private func printDiagnostics(_ diagnostics: [Diagnostic]) {
    switch shared.format {
    case .text:
      let lines = SourceLines(options)
      let writer = DiagnosticText(
        usesColor: Machine.wantsColor, displayPath: options.displayPath, line: lines.line)
      Machine.printError(diagnostics.map { writer.text($0) + "\n" }.joined())
    case .json:
      // The one result of a check that programs read.
      print(
        DiagnosticJSON.value(diagnostics, displayPath: options.displayPath).pretty, terminator: "")
    }
  }

  private func printSummary(_ report: BuildReport) {
    let pages = report.pageCounts.reduce(0) { $0 + $1.count }
    var summary = "\(pages) pagina's"
    if let output = report.output {
      summary += ", \(output.written) bestanden geschreven, \(output.unchanged) ongewijzigd"
      if output.removed > 0 { summary += ", \(output.removed) verwijderd" }
      if output.replacedInPlace {
        summary += " (bestand voor bestand: de map kon niet in één stap worden verwisseld)"
      }
    } else if output != nil, report.hasErrors {
      summary += "; niets geschreven"
    }
    if let counts = DiagnosticText.summary(report.diagnostics) { summary += "; \(counts)" }
    Machine.printError(summary + "\n")
  }
}

extension OutputFolder.Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .foreign(let path):
      "\(path) is not empty and was not made by kennisbank; choose another folder or empty it"
    case .overlaps(let path, let input):
      "\(path) and \(input) overlap; the site cannot be written among its own sources"
    case .notForOutput(let path): "\(path) lies in the output folder, which holds the site alone"
    case .notAFolder(let path): "\(path) is not a folder that can be made or written"
    }
  }
}
