/// Makes the folders of a tree, each once. A symbolic link in the way is removed, so that nothing is
/// ever written through one.
struct FolderMaker {
  let root: String
  private var made: Set<String> = []

  init(root: String) { self.root = root }

  mutating func makeParents(of name: String) throws(FileError) {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    // Most files have a folder of their own in one that was made before.
    if made.contains(String(name[..<slash])) { return }
    var folder = ""
    for part in name[..<slash].split(separator: "/") {
      folder += (folder.isEmpty ? "" : "/") + part
      guard made.insert(folder).inserted else { continue }
      let path = root + "/" + folder
      if try Disk.makeNewFolder(path) { continue }
      guard try Disk.kind(path) != .folder else { continue }
      try Disk.remove(path)
      try Disk.makeFolder(path)
    }
  }
}
