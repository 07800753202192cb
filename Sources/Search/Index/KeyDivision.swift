import Core

/// How the keys of a range are divided over its files: by the hash of their first letters, as few as
/// give files of about the same size. So the forms of a word, which begin alike, mostly share a file.
struct KeyDivision {
  /// Enough to tell compounds of one long word apart; one digit tells it (to base 36).
  static let mostLetters = 20
  /// How much more may be fetched for a key than when the hash were that of whole keys.
  static let slack = 1.25

  /// How many letters of a key count; 0 for all.
  let letters: Int
  let files: Int

  /// - Parameter keys: all keys of a range, with the size of what stands under them.
  init(_ keys: [(key: ArraySlice<UInt8>, size: Int)], files: Int) {
    self.files = files
    letters = files == 1 ? 0 : Self.letters(for: keys, files: files)
  }

  func file(of key: ArraySlice<UInt8>) -> Int {
    guard files > 1 else { return 0 }
    let beginning = letters == 0 ? key : FrontCoding.beginning(of: key, letters: letters)
    return Int(WordHash.of(beginning)) % files
  }

  private static func letters(for keys: [(key: ArraySlice<UInt8>, size: Int)], files: Int) -> Int {
    // By number of letters and file, the size of what is there of longer keys, and of keys that end there: these
    // are in the same file however many letters more count.
    var longer = [Int](repeating: 0, count: (mostLetters + 1) * files)
    var ended = longer
    for (key, size) in keys {
      let key = key.span
      var hash = WordHash()
      var row = 0
      for index in key.indices {
        hash.add(key[index])
        let endsLetter = index + 1 == key.count || key[index + 1] & 0xC0 != 0x80
        guard endsLetter, row < mostLetters * files else { continue }
        longer[row + hash.file(of: files)] += size
        row += files
      }
      ended[row + hash.file(of: files)] += size
    }
    var whole = [Int](repeating: 0, count: files)
    // What is fetched when each key is asked for as often as it is long: frequent words are.
    let fetched = stride(from: 0, to: longer.count, by: files).map { row in
      (0..<files).reduce(0) { sum, file in
        whole[file] += ended[row + file]
        let size = longer[row + file] + whole[file]
        return sum + size * size
      }
    }
    let most = Double(fetched[mostLetters]) * slack
    return fetched.dropLast().firstIndex { Double($0) <= most }.map { $0 + 1 } ?? 0
  }
}

extension WordHash {
  fileprivate func file(of files: Int) -> Int { Int(value % UInt32(truncatingIfNeeded: files)) }
}
