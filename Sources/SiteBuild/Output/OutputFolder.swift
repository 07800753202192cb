import Core
import Glibc

/// The folder that the site is written to. After a crash it holds the old site or the new one.
package struct OutputFolder: Sendable {
  /// Why a folder is left alone.
  package enum Refusal: Error, Sendable {
    /// Not empty, and without our marker.
    case foreign(String)
    /// Contains or lies in a folder that the site is made from.
    case overlaps(String, String)
    case notAFolder(String)
    /// A file that is not part of the site would be written into it.
    case notForOutput(String)
  }

  package struct Summary: Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// The folder could not be swapped, so files were replaced one by one.
    package var replacedInPlace = false
  }

  static let marker = ".kennisbank"
  static let markerText = "Deze map is gemaakt door kennisbank en wordt bij elke bouw vervangen.\n"

  /// Without symbolic links.
  private let path: String
  /// For tests: behave as on a file system that cannot swap two folders in one step.
  private let neverSwaps: Bool

  /// - Parameter inputs: the folders that the site is made from.
  package init(_ path: String, apartFrom inputs: [String], neverSwaps: Bool = false) throws {
    self.neverSwaps = neverSwaps
    let resolved = try Self.resolve(path)
    for input in inputs {
      guard let other = Disk.canonical(input) else { continue }
      if resolved == other || resolved.hasPrefix(other + "/") || other.hasPrefix(resolved + "/") {
        throw Refusal.overlaps(path, input)
      }
    }
    switch try Disk.kind(resolved) {
    case nil: break
    case .folder:
      let names = try Disk.list(resolved)?.map(\.name) ?? []
      if !names.contains(Self.marker), names.contains(where: { !$0.hasPrefix(".") }) {
        throw Refusal.foreign(path)
      }
    default: throw Refusal.notAFolder(path)
    }
    self.path = resolved
  }

  /// Whether a file at `file` would lie in this folder.
  package func contains(_ file: String) -> Bool {
    // The nearest folder above that exists, with what is still to be made below it.
    var (folder, below) = Self.split(file)
    while Disk.canonical(folder) == nil, folder != "/", folder != "." {
      let (parent, name) = Self.split(folder)
      (folder, below) = (parent, name + "/" + below)
    }
    let whole = (Disk.canonical(folder) ?? folder) + "/" + below
    return whole.hasPrefix(path + "/")
  }

  /// A writer for one build.
  package func writer() throws(FileError) -> OutputWriter {
    let (parent, name) = Self.split(path)
    return try OutputWriter(
      site: path, staging: "\(parent)/.\(name).kennisbank", neverSwaps: neverSwaps)
  }

  // MARK: Paths

  /// The folder's real path; its parent must exist.
  private static func resolve(_ path: String) throws -> String {
    if let resolved = Disk.canonical(path) { return resolved }
    // A symbolic link that leads nowhere is not ours to follow.
    if try Disk.kind(path) != nil { throw Refusal.notAFolder(path) }
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let (parent, name) = split(trimmed)
    guard !name.isEmpty, name != ".", name != "..", let folder = Disk.canonical(parent) else {
      throw Refusal.notAFolder(path)
    }
    return folder == "/" ? "/" + name : folder + "/" + name
  }

  static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return (parent, String(path[path.index(after: slash)...]))
  }
}
