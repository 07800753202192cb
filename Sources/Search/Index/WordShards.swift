import Core

/// Divides sorted keys over files of about the same size.
enum WordShards {
  /// About 5 kB compressed.
  private static let size = 8000

  struct Output: Sendable {
    var files: [[UInt8]]
    var boundaries: [String]
  }

  static func make(_ keys: KeyTable, _ writer: KeyWriter, homes: [String], jobs: Int) async
    -> Output
  {
    let sorted = keys.entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let entries = keys.entries
    let first = await concurrentMap(sorted, jobs: jobs) { key in
      entries[key].map { writer.json($0, key: key, isHome: { _ in true }) } ?? []
    }
    let ranges = divide(first.map(\.count), keys: sorted)
    var shardOfKey: [String: Int] = [:]
    for (shard, range) in ranges.enumerated() {
      for index in range { shardOfKey[sorted[index]] = shard }
    }
    let shards = shardOfKey
    let files = await concurrentMap(Array(ranges.enumerated()), jobs: jobs) { shard, range in
      var out = JSONBytes()
      out.open("{")
      for index in range {
        let key = sorted[index]
        guard let entry = entries[key] else { continue }
        let isHome = { (word: Int32) in shards[homes[Int(word)]] == shard }
        let isComplete = entry.others.allSatisfy(isHome)
        out.key(key)
        out.raw(isComplete ? first[index] : writer.json(entry, key: key, isHome: isHome))
      }
      out.close("}")
      return out.bytes
    }
    return Output(files: files, boundaries: boundaries(ranges, sorted))
  }

  private static func divide(_ sizes: [Int], keys: [String]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var sum = 0
    for (index, size) in sizes.enumerated() {
      let bytes = size + keys[index].utf8.count + 4
      if index > start, sum + bytes > Self.size {
        ranges.append(start..<index)
        (start, sum) = (index, 0)
      }
      sum += bytes
    }
    if start < sizes.count { ranges.append(start..<sizes.count) }
    return ranges
  }

  private static func boundaries(_ ranges: [Range<Int>], _ keys: [String]) -> [String] {
    ranges.map { range in
      range.lowerBound == 0
        ? ""
        : FrontCoding.boundary(
          before: keys[range.lowerBound], after: keys[range.lowerBound - 1])
    }
  }
}
