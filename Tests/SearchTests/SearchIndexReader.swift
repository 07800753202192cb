import Foundation
import Search
import Testing

/// Reads what an index holds, without its encoding.
struct SearchIndexReader {
  let entry: [String: Any]
  private let files: [SearchFile]

  init(_ files: [SearchFile]) throws {
    self.files = files
    let main = try #require(files.first { $0.path == "search/index.json" })
    entry = try #require(
      try JSONSerialization.jsonObject(with: Data(main.bytes)) as? [String: Any])
  }

  /// What stands under a key: forms, `+`, `=`.
  func forms(_ key: String) -> [String] {
    for file in files where file.path.hasPrefix("search/w/") {
      guard let shard = value(of: file) as? [String: [String]], let list = shard[key] else {
        continue
      }
      return stride(from: 0, to: list.count, by: 2).map { list[$0] }
    }
    return []
  }

  /// All pages of the excerpt files, by number.
  var pages: [[String: Any]] {
    files.filter { $0.path.hasPrefix("search/u/") }
      .flatMap { value(of: $0) as? [[String: Any]] ?? [] }
  }

  /// The first file of a kind.
  func json(_ kind: String) -> Any? {
    files.first { $0.path.hasPrefix("search/\(kind)/") }.flatMap { value(of: $0) }
  }

  private func value(of file: SearchFile) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(file.bytes), options: .fragmentsAllowed)
  }
}
