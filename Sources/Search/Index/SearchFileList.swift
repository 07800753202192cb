import Synchronization

/// Collects files that several threads make.
final class SearchFileList: Sendable {
  private let files = Mutex<[SearchFile]>([])

  func add(_ file: SearchFile) { files.withLock { $0.append(file) } }

  /// By kind and number, the one that names all others last.
  var sorted: [SearchFile] {
    files.withLock { files in
      files.map { (place: Self.place(of: $0), file: $0) }.sorted { $0.place < $1.place }
        .map(\.file)
    }
  }

  private static func place(of file: SearchFile) -> (kind: String, number: Int) {
    let parts = file.path.split(separator: "/")
    guard parts.count == 4 else { return ("~", 0) }
    return (String(parts[1]), parts[3].split(separator: ".").first.flatMap { Int($0) } ?? 0)
  }
}
