import Glibc
import SiteBuild
import Testing

/// A folder on disk for one test, removed afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kennisbank-preview-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { remove(path) }

  func make(_ name: String) { _ = mkdir(path + "/" + name, 0o755) }

  func write(_ text: String, to name: String) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func move(_ name: String, to other: String) { _ = rename(path + "/" + name, path + "/" + other) }

  func delete(_ name: String) { remove(path + "/" + name) }

  private func remove(_ path: String) {
    for entry in (try? FileSystem.disk.list(path)) ?? [] { remove(path + "/" + entry.name) }
    _ = Glibc.remove(path)
  }
}
