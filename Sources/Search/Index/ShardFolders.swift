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

  /// Seven letters and digits of a 64-bit FNV-1a.
  private static func hash(_ files: ArraySlice<[UInt8]>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files {
      for byte in file { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    return (0..<7).map { letters[Int(hash >> (29 + UInt64($0) * 5) & 31)] }.text
  }
}
