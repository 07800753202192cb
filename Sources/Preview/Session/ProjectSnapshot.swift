import SiteBuild

/// The folders and files of a project in memory, brought up to date by the names of what changed. A
/// build reads one moment of them, whatever happens on disk meanwhile.
struct ProjectSnapshot: Sendable {
  /// What is otherwise than it was.
  struct Changes: Sendable {
    /// Files that have other bytes.
    var files: Set<String> = []
    /// Whether anything else is otherwise: a file or a folder came or went, or cannot be read.
    var isMore = false

    var isEmpty: Bool { files.isEmpty && !isMore }

    mutating func formUnion(_ other: Changes) {
      files.formUnion(other.files)
      isMore = isMore || other.isMore
    }
  }

  private let disk: FileSystem
  private let roots: [String]
  private var folders: [String: Result<[FileSystem.Entry], FileError>] = [:]
  private var files: [String: Result<[UInt8], FileError>] = [:]

  init(_ disk: FileSystem, roots: [String]) {
    self.disk = disk
    self.roots = roots
  }

  /// What editors keep beside their files, and what the build never reads.
  static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }

  /// Reads again what changed.
  /// - Parameter paths: files, or folders with all that is in them.
  mutating func refresh(_ paths: Set<String>) -> Changes {
    var touched: [String: Set<String>] = [:]
    var changes = Changes()
    for path in paths {
      if roots.contains(path) {
        readFolder(path, touched: nil, &changes)
      } else if let (folder, name) = knownFolder(above: path) {
        touched[folder, default: []].insert(name)
      }
    }
    for (folder, names) in touched { readFolder(folder, touched: names, &changes) }
    return changes
  }

  /// These folders and files, for a build.
  var fileSystem: FileSystem {
    FileSystem(
      list: { [folders] folder throws(FileError) in try folders[folder]?.get() },
      read: { [files] path throws(FileError) in
        guard let file = files[path] else {
          throw FileError(path: path, action: "read", reason: "no such file")
        }
        return try file.get()
      })
  }

  // MARK: Reading

  /// The nearest folder above a path that is known, and the name in it that leads to the path.
  private func knownFolder(above path: String) -> (folder: String, name: String)? {
    var path = path[...]
    while let slash = path.lastIndex(of: "/") {
      let folder = String(path[..<slash])
      let name = String(path[path.index(after: slash)...])
      if folders[folder] != nil || roots.contains(folder) { return (folder, name) }
      path = path[..<slash]
    }
    return nil
  }

  /// - Parameter touched: the names to read again; nil for all, and all below.
  private mutating func readFolder(
    _ folder: String, touched: Set<String>?, _ changes: inout Changes
  ) {
    let (before, listing) = (folders[folder], list(folder))
    let isSame = Self.same(before, listing)
    folders[folder] = listing
    if !isSame {
      changes.isMore = true
      for name in Self.names(before).subtracting(Self.names(listing)) {
        forget(folder + "/" + name)
      }
    }
    for entry in (try? listing?.get()) ?? [] {
      // What is in a folder that stayed as it was is known.
      let isTouched = touched?.contains(entry.name) ?? true
      if isSame && !isTouched { continue }
      let path = folder + "/" + entry.name
      switch entry.kind {
      case .file:
        forgetFolder(path)
        if isTouched || files[path] == nil { readFile(path, &changes) }
      case .folder:
        files[path] = nil
        if isTouched || folders[path] == nil { readFolder(path, touched: nil, &changes) }
      case .symbolicLink, .other: forget(path)
      }
    }
  }

  /// Nil when there is no such folder.
  private func list(_ folder: String) -> Result<[FileSystem.Entry], FileError>? {
    do throws(FileError) {
      return try disk.list(folder).map { .success($0.filter { !Self.isHidden($0.name) }) }
    } catch {
      return .failure(error)
    }
  }

  private mutating func readFile(_ path: String, _ changes: inout Changes) {
    let content: Result<[UInt8], FileError>
    do throws(FileError) {
      content = .success(try disk.read(path))
    } catch {
      content = .failure(error)
    }
    switch (files[path], content) {
    // The bytes of before are kept: whoever has them sees at once that they are the same.
    case (.success(let before), .success(let now)) where before == now: return
    case (.failure(let before), .failure(let now)) where before.description == now.description:
      return
    case (.success, .success): changes.files.insert(path)
    default: changes.isMore = true
    }
    files[path] = content
  }

  // MARK: Forgetting

  private mutating func forget(_ path: String) {
    forgetFolder(path)
    files[path] = nil
  }

  private mutating func forgetFolder(_ folder: String) {
    guard let listing = folders[folder] else { return }
    for name in Self.names(listing) { forget(folder + "/" + name) }
    folders[folder] = nil
  }

  private static func names(_ listing: Result<[FileSystem.Entry], FileError>?) -> Set<String> {
    Set(((try? listing?.get()) ?? []).map(\.name))
  }

  private static func same(
    _ a: Result<[FileSystem.Entry], FileError>?, _ b: Result<[FileSystem.Entry], FileError>?
  ) -> Bool {
    switch (a, b) {
    case (nil, nil): true
    case (.success(let a), .success(let b)): a == b
    case (.failure(let a), .failure(let b)): a.description == b.description
    default: false
    }
  }
}
