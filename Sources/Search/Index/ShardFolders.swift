import Core

/// Files by the 64 in a folder whose name is the hash of what they hold, so that `index.json` names a
/// folder where it would name 64 files.
enum ShardFolders {
  static let filesPerFolder = 64

  static func make(_ kind: String, _ files: [[UInt8]], jobs: Int) async
    -> (names: String, files: [SearchFile])
  {
    let ranges = stride(from: 0, to: files.count, by: filesPerFolder).map {
      $0..<min($0 + filesPerFolder, files.count)
    }
    let names = await concurrentMap(ranges, jobs: jobs) { hash(files[$0]) }
    let named = zip(ranges, names).flatMap { range, name in
      range.map { number in
        SearchFile(path: "search/\(kind)/\(name)/\(number).json", bytes: files[number])
      }
    }
    return (names.joined(), named)
  }

  /// Seven letters and digits of a hash of 64 bits, which takes eight bytes at a time: an index is
  /// megabytes. Each step can be undone, so that files that differ in one place never share it.
  private static func hash(_ files: ArraySlice<[UInt8]>) -> String {
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
