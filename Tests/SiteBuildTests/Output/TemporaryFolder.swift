import Glibc

@testable import SiteBuild

/// A folder on disk for one test, removed afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kennisbank-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) } != nil
    }
    guard made else { throw Disk.failure("make", "/tmp/kennisbank-test-XXXXXX") }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit { try? Disk.remove(path) }

  func write(_ text: String, to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      try Disk.makeFolder(folder)
    }
    try Disk.remove(path + "/" + name)
    try Disk.write(Array(text.utf8), to: path + "/" + name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Disk.read(path + "/" + name), as: UTF8.self)
  }

  func exists(_ name: String) throws -> Bool { try Disk.kind(path + "/" + name) != nil }

  func names(_ name: String = "") throws -> [String] {
    try Disk.list(name.isEmpty ? path : path + "/" + name)?.map(\.name) ?? []
  }

  func link(_ name: String, to target: String) throws {
    guard symlink(target, path + "/" + name) == 0 else { throw Disk.failure("link", name) }
  }

  /// Modification time in nanoseconds, and the inode.
  func stamp(_ name: String) throws -> [Int] {
    var info = stat()
    guard lstat(path + "/" + name, &info) == 0 else { throw Disk.failure("look at", name) }
    return [info.st_mtim.tv_sec, info.st_mtim.tv_nsec, Int(info.st_ino)]
  }

  /// Sets the modification time far back, so that any rewrite shows.
  func age(_ name: String) throws {
    var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
    guard utimensat(AT_FDCWD, path + "/" + name, &times, 0) == 0 else {
      throw Disk.failure("age", name)
    }
  }
}
