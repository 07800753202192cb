import Glibc

extension FileSystem {
  package static let disk = FileSystem(
    list: { folder throws(FileError) in try Disk.list(folder) },
    read: { path throws(FileError) in try Disk.read(path) })
}
