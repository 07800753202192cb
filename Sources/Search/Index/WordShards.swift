import Core

/// Divides sorted keys into ranges of about the same size. A range is one file, on a large site some
/// files (`KeyDivision`): `index.json` tells where ranges begin.
enum WordShards {
  struct Limits: Sendable {
    /// Of a file, in bytes: about 5 kB compressed.
    var size = 8000
    var files = 3900
    var ranges = 400
  }

  private static let keysPerJob = 1024

  /// Files of sorted words.
  struct List: Sendable {
    /// The names of the folders.
    var folders: String
    /// Where each file, or range of files, begins.
    var boundaries: [[UInt8]]
  }

  struct Output: Sendable {
    var list: List
    var filesPerRange: Int
    /// By range, how many letters of a key the hash counts that chooses its file.
    var letters: [Int]
  }

  /// What stands under some keys that follow each other, as JSON.
  private struct Entries: Sendable {
    var bytes: [UInt8] = []
    var ends: [Int] = []

    func write(_ index: Int, to out: inout JSONBytes) {
      out.raw(bytes.span.extracting(range(of: index)))
    }

    func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
  }

  /// - Parameters:
  ///   - keys: in the order of their bytes.
  ///   - pages: how many pages there are.
  static func write(
    _ keys: [Int32], _ writer: KeyWriter, _ lemmas: Lemmas, pages: Int, limits: Limits,
    to folders: ShardFolders
  ) async -> Output {
    let jobs = folders.jobs
    let slices = stride(from: 0, to: keys.count, by: keysPerJob).map {
      keys[$0..<min($0 + keysPerJob, keys.count)]
    }
    let first = await concurrentMap(slices, jobs: jobs) { slice in
      var merger = PageMerger(pages: pages)
      var out = JSONBytes()
      var ends: [Int] = []
      for key in slice {
        writer.write(key, to: &out, &merger, isHome: { _ in true })
        ends.append(out.count)
      }
      return Entries(bytes: out.bytes, ends: ends)
    }
    let lexicon = writer.vocabulary.lexicon
    let sizes = keys.indices.map {
      first[$0 / keysPerJob].range(of: $0 % keysPerJob).count + lexicon.size(of: keys[$0]) + 4
    }
    let sum = sizes.reduce(0, +)
    let size = max(limits.size, sum / limits.files)
    let filesPerRange = (sum / size + limits.ranges) / limits.ranges
    let ranges = divide(sizes, size: size * filesPerRange)
    // The file of every key of a range, among the files of the range.
    let divisions = await concurrentMap(ranges, jobs: jobs) { range in
      guard filesPerRange > 1 else {
        return (letters: 0, files: [Int](repeating: 0, count: range.count))
      }
      let division = KeyDivision(
        range.map { (lexicon[keys[$0]], sizes[$0]) }, files: filesPerRange)
      return (division.letters, range.map { division.file(of: lexicon[keys[$0]]) })
    }
    var shardOfKey = [Int32](repeating: -1, count: lexicon.count)
    var keysOfShard = [[Int]](repeating: [], count: ranges.count * filesPerRange)
    for (number, range) in ranges.enumerated() {
      for (index, file) in zip(range, divisions[number].files) {
        let shard = number * filesPerRange + file
        shardOfKey[Int(keys[index])] = Int32(shard)
        keysOfShard[shard].append(index)
      }
    }
    // By word of pages, where its postings stand.
    let homes = writer.vocabulary.pageWords.map { shardOfKey[Int(lemmas.home(of: $0))] }
    let indexes = keysOfShard
    let names = await folders.write("w", count: indexes.count) { numbers in
      var merger = PageMerger(pages: pages)
      var out = JSONBytes()
      return numbers.map { shard in
        out.removeAll()
        out.open("{")
        let isHome = { (word: Int32) in Int(homes[Int(word)]) == shard }
        for index in indexes[shard] {
          let key = keys[index]
          lexicon.words.withBytes(of: key) { out.key($0) }
          if writer.keys.others.isEmpty(key) || writer.keys.others[key].allSatisfy(isHome) {
            first[index / keysPerJob].write(index % keysPerJob, to: &out)
          } else {
            writer.write(key, to: &out, &merger, isHome: isHome)
          }
        }
        out.close("}")
        return out.bytes
      }
    }
    return Output(
      list: List(folders: names, boundaries: boundaries(ranges, keys, lexicon)),
      filesPerRange: filesPerRange, letters: filesPerRange == 1 ? [] : divisions.map(\.letters))
  }

  private static func divide(_ sizes: [Int], size: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var sum = 0
    for (index, keySize) in sizes.enumerated() {
      if index > start, sum + keySize > size {
        ranges.append(start..<index)
        (start, sum) = (index, 0)
      }
      sum += keySize
    }
    if start < sizes.count { ranges.append(start..<sizes.count) }
    return ranges
  }

  private static func boundaries(_ ranges: [Range<Int>], _ keys: [Int32], _ lexicon: Lexicon)
    -> [[UInt8]]
  {
    ranges.map { range in
      guard range.lowerBound > 0 else { return [] }
      return FrontCoding.boundary(
        before: lexicon[keys[range.lowerBound]], after: lexicon[keys[range.lowerBound - 1]])
    }
  }
}
