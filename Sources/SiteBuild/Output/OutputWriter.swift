import Core
import Synchronization

/// Writes a site as it is made: what is new or changed goes to a staging folder beside the site at once,
/// and `finish` puts that in the site's place. Until then the old site stands untouched.
package final class OutputWriter: OutputSink {
  private struct State: Sendable {
    /// What was made, by name in the folder.
    var staged: [String] = []
    var unchanged: [String] = []
    /// Made when the first file differs.
    var folders: FolderMaker?
    var failure: FileError?
  }

  private let site: String
  private let staging: String
  private let neverSwaps: Bool
  /// The files of the site that stands there.
  private let present: Set<String>
  private let state = Mutex(State())

  init(site: String, staging: String, neverSwaps: Bool) throws(FileError) {
    self.site = site
    self.staging = staging
    self.neverSwaps = neverSwaps
    present = try Self.files(in: site)
    // Of a build that was broken off.
    try Disk.remove(staging)
  }

  package func put(_ path: SitePath, _ bytes: UnsafeBufferPointer<UInt8>) {
    let name = path.outputFile
    do throws(FileError) {
      if present.contains(name), try Disk.holds(site + "/" + name, bytes) {
        state.withLock { $0.unchanged.append(name) }
        return
      }
      try state.withLock { state throws(FileError) in
        try makeParents(of: name, in: &state)
        state.staged.append(name)
      }
      try Disk.write(bytes, to: staging + "/" + name)
    } catch {
      state.withLock { if $0.failure == nil { $0.failure = error } }
    }
  }

  /// Makes the site hold exactly what was put, and the dotfiles it had.
  ///
  /// - Throws: also what went wrong before; the site is as it was.
  package func finish() throws(FileError) -> OutputFolder.Summary {
    var state = state.withLock { $0 }
    do throws(FileError) {
      if let failure = state.failure { throw failure }
      return try finish(&state)
    } catch {
      try? Disk.remove(staging)
      throw error
    }
  }

  /// Leaves the site as it was.
  package func abandon() throws(FileError) {
    try Disk.remove(staging)
  }

  private func finish(_ state: inout State) throws(FileError) -> OutputFolder.Summary {
    let removed = present.subtracting(state.staged).subtracting(state.unchanged)
    var summary = OutputFolder.Summary(
      written: state.staged.count, unchanged: state.unchanged.count, removed: removed.count)
    let isMarked = try Disk.kind(site + "/" + OutputFolder.marker) != nil
    if summary.written == 0, summary.removed == 0, isMarked { return summary }
    try linkUnchanged(in: &state)
    try carryDotfiles()
    if try swap() { return summary }
    summary.replacedInPlace = true
    try replaceInPlace(state.staged.sorted(), removed: removed.sorted())
    try Disk.remove(staging)
    return summary
  }

  // MARK: Staging

  private func makeParents(of name: String, in state: inout State) throws(FileError) {
    if state.folders == nil {
      try Disk.makeFolder(staging)
      state.folders = FolderMaker(root: staging)
    }
    try state.folders?.makeParents(of: name)
  }

  private func linkUnchanged(in state: inout State) throws(FileError) {
    for name in state.unchanged {
      try makeParents(of: name, in: &state)
      let (file, target) = (site + "/" + name, staging + "/" + name)
      do throws(FileError) {
        try Disk.link(file, to: target)
      } catch {
        // Not every file system has links.
        try Disk.write(try Disk.read(file), to: target)
      }
    }
  }

  private func carryDotfiles() throws(FileError) {
    try Disk.makeFolder(staging)
    for entry in try Disk.list(site) ?? [] where entry.name.hasPrefix(".") {
      guard entry.name != OutputFolder.marker else { continue }
      try carry(site + "/" + entry.name, to: staging + "/" + entry.name, entry.kind)
    }
    try writeMarker(in: staging)
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

  private func writeMarker(in folder: String) throws(FileError) {
    try Disk.write(
      Array(OutputFolder.markerText.utf8), to: folder + "/" + OutputFolder.marker)
  }

  // MARK: Into place

  /// Puts the staged folder in place; false where the file system cannot do that in one step.
  private func swap() throws(FileError) -> Bool {
    guard try Disk.kind(site) != nil else {
      try Disk.move(staging, to: site)
      return true
    }
    guard !neverSwaps, try Disk.exchange(staging, site) else { return false }
    try Disk.remove(staging)
    return true
  }

  /// File by file, each from a copy beside it: the staging folder may be on another file system.
  private func replaceInPlace(_ staged: [String], removed: [String]) throws(FileError) {
    var folders = FolderMaker(root: site)
    for name in staged {
      try folders.makeParents(of: name)
      let target = site + "/" + name
      if try Disk.kind(target) == .folder { try Disk.remove(target) }
      let (parent, file) = OutputFolder.split(target)
      let temporary = "\(parent)/.\(file).kennisbank"
      try Disk.remove(temporary)
      try Disk.write(try Disk.read(staging + "/" + name), to: temporary)
      try Disk.move(temporary, to: target)
    }
    for name in removed {
      // What is a folder by now made way for new files.
      if try Disk.kind(site + "/" + name) != .folder { try Disk.remove(site + "/" + name) }
    }
    if try Disk.kind(site + "/" + OutputFolder.marker) == nil { try writeMarker(in: site) }
  }

  /// All files of a folder, without dotfiles at the top. Symbolic links count as files and are never
  /// followed.
  private static func files(in folder: String) throws(FileError) -> Set<String> {
    var names = Set<String>()
    var pending = [""]
    while let below = pending.popLast() {
      for entry in try Disk.list(below.isEmpty ? folder : folder + "/" + below) ?? [] {
        if below.isEmpty, entry.name.hasPrefix(".") { continue }
        let name = below.isEmpty ? entry.name : below + "/" + entry.name
        if entry.kind == .folder { pending.append(name) } else { names.insert(name) }
      }
    }
    return names
  }
}
