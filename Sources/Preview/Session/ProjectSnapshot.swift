import SiteBuild

/// The folders and files of a project in memory, brought up to date by the names of what changed. A
/// build reads one moment of them, whatever happens on disk meanwhile.
struct ProjectSnapshot: Sendable {
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
  /// - Returns: whether anything is otherwise than it was.
  mutating func refresh(_ paths: Set<String>) -> Bool {
    var touched: [String: Set<String>] = [:]
    var isChanged = false
    for path in paths {
      if roots.contains(path) {
        isChanged = readFolder(path, touched: nil) || isChanged
      } else if let (folder, name) = knownFolder(above: path) {
        touched[folder, default: []].insert(name)
      }
    }
    for (folder, names) in touched {
      isChanged = readFolder(folder, touched: names) || isChanged
    }
    return isChanged
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
  private mutating func readFolder(_ folder: String, touched: Set<String>?) -> Bool {
    let before = names(in: folder)
    let listing = list(folder)
    var isChanged = false
    if let listing {
      isChanged =
        folders.updateValue(listing, forKey: folder).map { !Self.same($0, listing) } ?? true
    } else {
      isChanged = folders.removeValue(forKey: folder) != nil
    }
    let entries = (try? listing?.get()) ?? []
    for name in before.subtracting(entries.map(\.name)) {
      isChanged = forget(folder + "/" + name) || isChanged
    }
    for entry in entries {
      let path = folder + "/" + entry.name
      let isTouched = touched?.contains(entry.name) ?? true
      switch entry.kind {
      case .file:
        isChanged = forgetFolder(path) || isChanged
        if isTouched || files[path] == nil { isChanged = readFile(path) || isChanged }
      case .folder:
        isChanged = files.removeValue(forKey: path) != nil || isChanged
        if isTouched || folders[path] == nil {
          isChanged = readFolder(path, touched: nil) || isChanged
        }
      case .symbolicLink, .other: isChanged = forget(path) || isChanged
      }
    }
    return isChanged
  }

  /// Nil when there is no such folder.
  private func list(_ folder: String) -> Result<[FileSystem.Entry], FileError>? {
    do throws(FileError) {
      return try disk.list(folder).map { .success($0.filter { !Self.isHidden($0.name) }) }
    } catch {
      return .failure(error)
    }
  }

  private mutating func readFile(_ path: String) -> Bool {
    let content: Result<[UInt8], FileError>
    do throws(FileError) {
      content = .success(try disk.read(path))
    } catch {
      content = .failure(error)
    }
    guard let before = files.updateValue(content, forKey: path) else { return true }
    return switch (before, content) {
    case (.success(let old), .success(let new)): old != new
    case (.failure(let old), .failure(let new)): old.description != new.description
    default: true
    }
  }

  // MARK: Forgetting

  private mutating func forget(_ path: String) -> Bool {
    let hadFolder = forgetFolder(path)
    return files.removeValue(forKey: path) != nil || hadFolder
  }

  private mutating func forgetFolder(_ folder: String) -> Bool {
    guard folders[folder] != nil else { return false }
    for name in names(in: folder) { _ = forget(folder + "/" + name) }
    folders[folder] = nil
    return true
  }

  private func names(in folder: String) -> Set<String> {
    Set(((try? folders[folder]?.get()) ?? []).map(\.name))
  }

  private static func same(
    _ a: Result<[FileSystem.Entry], FileError>, _ b: Result<[FileSystem.Entry], FileError>
  ) -> Bool {
    switch (a, b) {
    case (.success(let a), .success(let b)): a == b
    case (.failure(let a), .failure(let b)): a.description == b.description
    default: false
    }
  }
}
