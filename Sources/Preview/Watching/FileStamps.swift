import Glibc
import SiteBuild

/// Changes below folders, found by looking: for where the kernel cannot tell.
struct FileStamps: ChangeSource {
  let descriptor: Int32 = -1
  let interval: Int32? = 500
  private let roots: [String]
  private var stamps: [String: [Int]]

  init(roots: [String]) {
    self.roots = roots
    stamps = Self.look(roots)
  }

  mutating func changes() -> Set<String> {
    let now = Self.look(roots)
    defer { stamps = now }
    var changed = Set(stamps.keys.filter { now[$0] == nil })
    for (path, stamp) in now where stamps[path] != stamp { changed.insert(path) }
    return changed
  }

  /// Per file its size, inode and the times of its last changes.
  private static func look(_ roots: [String]) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    var pending = roots
    while let folder = pending.popLast() {
      for entry in (try? FileSystem.disk.list(folder)) ?? []
      where !ProjectSnapshot.isHidden(entry.name) {
        let path = folder + "/" + entry.name
        if entry.kind == .folder { pending.append(path) }
        var info = stat()
        guard entry.kind == .file, lstat(path, &info) == 0 else { continue }
        found[path] = [
          Int(info.st_size), Int(info.st_ino), info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
          info.st_ctim.tv_sec, info.st_ctim.tv_nsec,
        ]
      }
    }
    return found
  }
}
