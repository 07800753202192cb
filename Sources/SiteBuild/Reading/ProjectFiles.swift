import Content
import Core

/// The files of a project, found but not read, each under its path in the project: `content/…`,
/// `seeds/…`, `theme/…`, wherever those folders really are.
struct ProjectFiles: Sendable {
  private(set) var paths: [String] = []
  private(set) var excluded: [LedgerEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var files: FileSystem
  private let roots: [(name: String, folder: String)]
  private let slash = UInt8(ascii: "/")

  init(_ files: FileSystem, _ options: BuildOptions) throws(FileError) {
    self.files = files
    roots = [("content", options.content), ("seeds", options.seeds), ("theme", options.theme)]
    for (name, folder) in roots { try scan(name, folder) }
    paths.sort()
  }

  /// The same files as they are now.
  func asIn(_ files: FileSystem) -> ProjectFiles {
    var project = self
    project.files = files
    return project
  }

  /// The path in the project of a real file; nil where it has none, or two.
  func path(ofFile file: String) -> String? {
    let paths = roots.compactMap { name, folder in
      file.hasPrefix(folder + "/") ? name + file.dropFirst(folder.count) : nil
    }
    return paths.count == 1 ? paths.first : nil
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    let bytes = path.utf8
    for (name, folder) in roots
    where bytes.starts(with: name.utf8) && bytes.dropFirst(name.utf8.count).first == slash {
      return try files.read(folder + Substring(bytes.dropFirst(name.utf8.count)))
    }
    throw FileError(path: path, action: "read", reason: "not part of the project")
  }

  /// A text file; nil when it is not UTF-8.
  func text(_ path: String) throws(FileError) -> SourceFile? {
    SourceFile(path: path, bytes: try read(path))
  }

  func paths(in folder: String, suffix: String = "") -> [String] {
    paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(suffix) }
  }

  /// Walks a folder without recursion, so that depth cannot overflow.
  private mutating func scan(_ name: String, _ folder: String) throws(FileError) {
    var pending = [(path: name, real: folder)]
    while let (path, real) = pending.popLast() {
      for entry in try files.list(real) ?? [] {
        let child = path + "/" + entry.name
        if let reason = exclusion(entry, in: path) {
          excluded.append(LedgerEntry(path: child, fate: .excluded(reason)))
          if entry.kind == .symbolicLink {
            diagnostics.append(
              Diagnostic(BuildProblem.symbolicLink(child), at: SourceLocation(file: child)))
          }
        } else if entry.kind == .folder {
          pending.append((child, real + "/" + entry.name))
        } else {
          paths.append(child)
        }
      }
    }
    excluded.sort { $0.path < $1.path }
  }

  private func exclusion(_ entry: FileSystem.Entry, in folder: String) -> String? {
    if entry.name.hasPrefix(".") { return "verborgen bestand" }
    if entry.name.hasSuffix("~") { return "reservekopie van een bewerker" }
    return switch entry.kind {
    case .symbolicLink: "symbolische koppeling"
    case .other: "geen gewoon bestand"
    case .file, .folder: nil
    }
  }
}
