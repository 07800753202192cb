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

  /// Makes the folder hold exactly the plan, and the dotfiles it had.
  package func write(_ plan: OutputPlan) throws(FileError) -> Summary {
    let outputs = plan.outputs
    let present = try filesPresent()
    var summary = Summary()
    var unchanged = Set<String>()
    for (name, bytes) in outputs where present.contains(name) {
      if try Disk.hasSameBytes(path + "/" + name, bytes) { unchanged.insert(name) }
    }
    summary.unchanged = unchanged.count
    summary.written = outputs.count - unchanged.count
    summary.removed = present.subtracting(outputs.map(\.name)).count
    let isMarked = try Disk.kind(path + "/" + Self.marker) != nil
    if summary.written == 0, summary.removed == 0, isMarked { return summary }
    let staging = try stage(outputs, unchanged: unchanged)
    if try swap(staging) { return summary }
    summary.replacedInPlace = true
    try replaceInPlace(outputs, unchanged: unchanged, present: present)
    try Disk.remove(staging)
    return summary
  }

  // MARK: Staging

  private var stagingPath: String {
    let (parent, name) = Self.split(path)
    return "\(parent)/.\(name).kennisbank"
  }

  private func stage(
    _ outputs: [(name: String, bytes: [UInt8])], unchanged: Set<String>
  ) throws(FileError) -> String {
    let staging = stagingPath
    try Disk.remove(staging)
    try Disk.makeFolder(staging)
    var folders = FolderMaker(root: staging)
    for (name, bytes) in outputs {
      try folders.makeParents(of: name)
      let target = staging + "/" + name
      if unchanged.contains(name), (try? Disk.link(path + "/" + name, to: target)) != nil {
        continue
      }
      try Disk.write(bytes, to: target)
    }
    for entry in try Disk.list(path) ?? [] where entry.name.hasPrefix(".") {
      guard entry.name != Self.marker else { continue }
      try carry(path + "/" + entry.name, to: staging + "/" + entry.name, entry.kind)
    }
    try Disk.write(Array(Self.markerText.utf8), to: staging + "/" + Self.marker)
    return staging
  }

  /// A dotfile of the owner (`.gitignore`, `.well-known`) comes along as it is.
  private func carry(_ from: String, to target: String, _ kind: FileSystem.Kind) throws(FileError) {
    guard kind == .folder else {
      try Disk.link(from, to: target)
      return
    }
    try Disk.makeFolder(target)
    for entry in try Disk.list(from) ?? [] {
      try carry(from + "/" + entry.name, to: target + "/" + entry.name, entry.kind)
    }
  }

  /// Puts the staged folder in place; false where the file system cannot do that in one step.
  private func swap(_ staging: String) throws(FileError) -> Bool {
    guard try Disk.kind(path) != nil else {
      try Disk.move(staging, to: path)
      return true
    }
    guard !neverSwaps, try Disk.exchange(staging, path) else { return false }
    try Disk.remove(staging)
    return true
  }

  // MARK: File by file

  private func replaceInPlace(
    _ outputs: [(name: String, bytes: [UInt8])], unchanged: Set<String>, present: Set<String>
  ) throws(FileError) {
    var folders = FolderMaker(root: path)
    for (name, bytes) in outputs where !unchanged.contains(name) {
      try folders.makeParents(of: name)
      let target = path + "/" + name
      if try Disk.kind(target) == .folder { try Disk.remove(target) }
      let (parent, file) = Self.split(target)
      let temporary = "\(parent)/.\(file).kennisbank"
      try Disk.remove(temporary)
      try Disk.write(bytes, to: temporary)
      try Disk.move(temporary, to: target)
    }
    for name in present.subtracting(outputs.map(\.name)).sorted() {
      // What is a folder by now made way for new files.
      if try Disk.kind(path + "/" + name) != .folder { try Disk.remove(path + "/" + name) }
    }
    if try Disk.kind(path + "/" + Self.marker) == nil {
      try Disk.write(Array(Self.markerText.utf8), to: path + "/" + Self.marker)
    }
  }

  // MARK: Paths

  /// All files of the present site, without dotfiles at the top. Symbolic links count as files and
  /// are never followed.
  private func filesPresent() throws(FileError) -> Set<String> {
    var names = Set<String>()
    var pending = [""]
    while let folder = pending.popLast() {
      for entry in try Disk.list(folder.isEmpty ? path : path + "/" + folder) ?? [] {
        if folder.isEmpty, entry.name.hasPrefix(".") { continue }
        let name = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if entry.kind == .folder { pending.append(name) } else { names.insert(name) }
      }
    }
    return names
  }

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

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return (parent, String(path[path.index(after: slash)...]))
  }
}

/// Makes the folders of a tree, each once. A symbolic link in the way is removed, so that nothing is
/// ever written through one.
private struct FolderMaker {
  let root: String
  private var made: Set<String> = []

  init(root: String) { self.root = root }

  mutating func makeParents(of name: String) throws(FileError) {
    var folder = ""
    for part in name.split(separator: "/").dropLast() {
      folder += (folder.isEmpty ? "" : "/") + part
      guard made.insert(folder).inserted else { continue }
      let path = root + "/" + folder
      if let kind = try Disk.kind(path) {
        if kind == .folder { continue }
        try Disk.remove(path)
      }
      try Disk.makeFolder(path)
    }
  }
}

extension Disk {
  /// Whether a regular file holds just these bytes.
  fileprivate static func hasSameBytes(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    guard try kind(path) == .file else { return false }
    return try read(path) == bytes
  }
}
