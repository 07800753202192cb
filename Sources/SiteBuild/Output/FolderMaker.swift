/// Makes the folders of a tree, each once. A symbolic link in the way is removed, so that nothing is
/// ever written through one.
struct FolderMaker {
  let root: String
  private var made: Set<String> = []

  init(root: String) { self.root = root }

  mutating func makeParents(of name: String) throws(FileError) {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(name[..<slash])
    guard made.insert(folder).inserted else { return }
    try makeParents(of: folder)
    let path = root + "/" + folder
    if try Disk.makeNewFolder(path) { return }
    guard try Disk.kind(path) != .folder else { return }
    try Disk.remove(path)
    try Disk.makeFolder(path)
  }
}
