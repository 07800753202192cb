import Core

/// Files by the 64 in a folder whose name is the hash of what they hold, so that `index.json` names a
/// folder where it would name 64 files. The files of a folder are handed on as soon as they are made: an
/// index is too large to be held as a whole.
struct ShardFolders: Sendable {
  static let filesPerFolder = 64

  let jobs: Int
  let put: @Sendable (SearchFile) -> Void

  /// - Parameters:
  ///   - count: how many files there are.
  ///   - make: those of a folder, by number.
  /// - Returns: the names of the folders behind each other.
  func write(
    _ kind: String, count: Int, _ make: @escaping @Sendable (Range<Int>) -> [[UInt8]]
  ) async -> String {
    let ranges = stride(from: 0, to: count, by: Self.filesPerFolder).map {
      $0..<min($0 + Self.filesPerFolder, count)
    }
    let names = await concurrentMap(ranges, jobs: jobs) { range in
      put(kind, make(range), from: range.lowerBound)
    }
    return names.joined()
  }

  /// - Parameters:
  ///   - files: those of one folder.
  ///   - first: the number of the first.
  /// - Returns: the name of the folder.
  func put(_ kind: String, _ files: [[UInt8]], from first: Int) -> String {
    let name = Self.hash(files)
    for (number, bytes) in zip(first..., files) {
      put(SearchFile(path: "search/\(kind)/\(name)/\(number).json", bytes: bytes))
    }
    return name
  }

  func write(_ kind: String, _ files: [[UInt8]]) async -> String {
    await write(kind, count: files.count) { Array(files[$0]) }
  }

  /// Seven letters and digits of a hash of 64 bits, which takes eight bytes at a time: an index is
  /// megabytes. Each step can be undone, so that files that differ in one place never share it.
  private static func hash(_ files: [[UInt8]]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ value: UInt64) {
      hash = (hash ^ value) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
    }
    for file in files {
      mix(UInt64(file.count))
      file.withUnsafeBytes { bytes in
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
          mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        for byte in bytes[whole...] { mix(UInt64(byte)) }
      }
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    return (0..<7).map { letters[Int(hash >> (29 + UInt64($0) * 5) & 31)] }.text
  }
}
