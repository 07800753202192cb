extension FileSystem {
  /// Files by path, for tests.
  package static func memory(_ files: [String: [UInt8]]) -> FileSystem {
    FileSystem(
      list: { folder throws(FileError) in
        let prefix = folder + "/"
        var entries: [String: Kind] = [:]
        for path in files.keys where path.hasPrefix(prefix) {
          let rest = path.dropFirst(prefix.count)
          guard let slash = rest.firstIndex(of: "/") else {
            entries[String(rest)] = .file
            continue
          }
          entries[String(rest[..<slash])] = .folder
        }
        guard !entries.isEmpty else { return nil }
        return entries.map { Entry(name: $0, kind: $1) }.sorted { $0.name < $1.name }
      },
      read: { path throws(FileError) in
        guard let bytes = files[path] else {
          throw FileError(path: path, action: "read", reason: "no such file")
        }
        return bytes
      })
  }

  package static func memory(_ files: [String: String]) -> FileSystem {
    memory(files.mapValues { Array($0.utf8) })
  }
}
