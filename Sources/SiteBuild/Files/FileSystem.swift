/// Reading files, as a value: the disk in use, a dictionary in tests.
package struct FileSystem: Sendable {
  package enum Kind: Sendable {
    case file, folder
    /// Never followed: it could lead outside the project.
    case symbolicLink
    case other
  }

  package struct Entry: Sendable, Equatable {
    package var name: String
    package var kind: Kind

    package init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// What a folder holds, sorted by name; nil when there is no such folder.
  package var list: @Sendable (_ folder: String) throws(FileError) -> [Entry]?
  package var read: @Sendable (_ file: String) throws(FileError) -> [UInt8]

  package init(
    list: @escaping @Sendable (String) throws(FileError) -> [Entry]?,
    read: @escaping @Sendable (String) throws(FileError) -> [UInt8]
  ) {
    self.list = list
    self.read = read
  }
}

/// The machine would not do what was asked: the path, and its own words.
package struct FileError: Error, Sendable, CustomStringConvertible {
  package var path: String
  package var action: String
  package var reason: String

  package init(path: String, action: String, reason: String) {
    self.path = path
    self.action = action
    self.reason = reason
  }

  package var description: String { "cannot \(action) \(path): \(reason)" }
}
