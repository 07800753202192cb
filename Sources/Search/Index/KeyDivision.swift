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
    // By number of letters, all being the last, the sizes of the files.
    var sizes = [[Int]](repeating: [Int](repeating: 0, count: files), count: mostLetters + 1)
    for (key, size) in keys {
      var hash = WordHash()
      var letters = 0
      for (index, byte) in zip(key.indices, key) {
        hash.add(byte)
        let endsLetter = index + 1 == key.endIndex || key[index + 1] & 0xC0 != 0x80
        guard endsLetter, letters < mostLetters else { continue }
        sizes[letters][Int(hash.value) % files] += size
        letters += 1
      }
      for letters in letters...mostLetters { sizes[letters][Int(hash.value) % files] += size }
    }
    let fetched = sizes.map(fetched)
    let most = Double(fetched[mostLetters]) * slack
    return fetched.dropLast().firstIndex { Double($0) <= most }.map { $0 + 1 } ?? 0
  }

  /// What is fetched when each key is asked for as often as it is long: frequent words are.
  private static func fetched(_ sizes: [Int]) -> Int { sizes.reduce(0) { $0 + $1 * $1 } }
}
