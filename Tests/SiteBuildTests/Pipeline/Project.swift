import Content
import Core
import Testing

@testable import SiteBuild

/// A small project in memory, built with the real theme.
struct Project {
  var files: [String: String]
  var asOf = "2026-11-21"
  var baseURL: String?
  var includesDrafts = false
  var jobs = 2

  /// - Parameter files: below `content/` and `seeds/`; `content/site.yaml` is given when absent.
  init(_ files: [String: String]) {
    self.files = ["content/site.yaml": "titel: Proef\n"].merging(files) { $1 }
  }

  func build() async throws -> SiteBuilder.Result { try await builder().build() }

  func builder() throws -> SiteBuilder { SiteBuilder(files: fileSystem, options: try options()) }

  func options() throws -> BuildOptions {
    BuildOptions(
      theme: Self.theme, baseURL: baseURL.flatMap { SiteURL($0) },
      asOf: try #require(CalendarDate(iso: asOf)), includesDrafts: includesDrafts, jobs: jobs)
  }

  /// The content from memory, the theme from the repository.
  var fileSystem: FileSystem {
    let memory = FileSystem.memory(files)
    return FileSystem(
      list: { folder throws(FileError) in
        folder.hasPrefix(Self.theme)
          ? try FileSystem.disk.list(folder) : try memory.list(folder)
      },
      read: { path throws(FileError) in
        path.hasPrefix(Self.theme) ? try FileSystem.disk.read(path) : try memory.read(path)
      })
  }

  /// The root of the repository, from where this file stands in it.
  static let root = String(
    #filePath.prefix(
      upTo: #filePath.range(of: "/Tests/SiteBuildTests/")?.lowerBound ?? #filePath.endIndex))
  static let theme = root + "/themes/helder"
}

extension String {
  fileprivate func range(of needle: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(needle) }.map {
      $0..<self.index($0, offsetBy: needle.count)
    }
  }
}

extension SiteBuilder.Result {
  /// The text of an output file; nil when it is not made.
  func text(_ path: String) -> String? {
    SitePath(path).flatMap { plan.files[$0] }.map { String(decoding: $0, as: UTF8.self) }
  }

  var errors: [String] {
    report.diagnostics.filter { $0.severity == .error }
      .map { "\($0.location) \($0.id): \($0.message)" }
  }

  /// The identifiers of all diagnostics of a severity, sorted by place.
  func ids(_ severity: Severity) -> [String] {
    report.diagnostics.filter { $0.severity == severity }.map(\.id)
  }

  func fate(_ path: String) -> String? {
    report.ledger.first { $0.path == path }.map { entry in
      entry.fate.name + (entry.fate.detail.map { ": \($0)" } ?? "")
    }
  }
}
