import Content
import Core
import Glibc
import SiteBuild
import Synchronization
import Testing

@testable import Preview

/// The files of a small project in memory, which tests change while a session looks at them. The theme
/// is that of the repository.
final class TestProject: Sendable {
  private let files: Mutex<[String: String]>
  private static let themeFiles = readTheme()

  init(_ files: [String: String]) {
    self.files = Mutex(["content/site.yaml": "titel: Proef\n"].merging(files) { $1 })
  }

  subscript(_ path: String) -> String? {
    get { files.withLock { $0[path] } }
    set { files.withLock { $0[path] = newValue } }
  }

  var paths: [String] { files.withLock { $0.keys.sorted() } }

  /// The files as they are at the moment of each call.
  var fileSystem: FileSystem {
    FileSystem(
      list: { [self] folder throws(FileError) in try now.list(folder) },
      read: { [self] path throws(FileError) in try now.read(path) })
  }

  func options() throws -> BuildOptions {
    BuildOptions(
      theme: "theme", asOf: try #require(CalendarDate(iso: "2026-11-21")), includesDrafts: true,
      jobs: 2)
  }

  func session() throws -> PreviewSession {
    let options = try options()
    return PreviewSession(files: fileSystem) { options }
  }

  static let roots: Set<String> = ["content", "seeds", "theme"]

  /// The files as they are now, for a build from nothing.
  var now: FileSystem {
    .memory(
      files.withLock { $0.mapValues { Array($0.utf8) } }.merging(Self.themeFiles) { own, _ in own })
  }

  private static func readTheme() -> [String: [UInt8]] {
    let here = #filePath
    let root = here.dropLast("/Tests/PreviewTests/TestProject.swift".count) + "/themes/helder"
    var found: [String: [UInt8]] = [:]
    var pending = [""]
    while let folder = pending.popLast() {
      for entry in (try? FileSystem.disk.list(root + folder)) ?? [] {
        let path = folder + "/" + entry.name
        if entry.kind == .folder { pending.append(path) }
        if entry.kind == .file { found["theme" + path] = try? FileSystem.disk.read(root + path) }
      }
    }
    return found
  }
}

/// Page sources for a test project.
enum TestPage {
  static func text(_ title: String, _ body: String = "Doe het zo.", more: String = "") -> String {
    """
    ---
    titel: \(title)
    samenvatting: Hoe u dit doet.
    datum: 2026-11-20
    \(more)---

    \(body)

    """
  }
}
