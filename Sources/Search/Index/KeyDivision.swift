import Core

/// How the keys of a range are divided over its files: by the hash of their first letters, as few as
/// give files of about the same size. So the forms of a word, which begin alike, mostly share a file.
struct KeyDivision {
  /// As many as one digit tells.
  static let mostLetters = 9
  /// How much more may be fetched for a key than when the hash were that of whole keys.
  static let slack = 1.25

  /// How many letters of a key count; 0 for all.
  let letters: Int
  let files: Int

  /// - Parameter keys: all keys of a range, with the size of what stands under them.
  init(_ keys: [(key: ArraySlice<UInt8>, size: Int)], files: Int) {
    self.files = files
    let whole = Double(Self.fetched(keys, letters: 0, files: files))
    letters =
      (1...Self.mostLetters).first {
        Double(Self.fetched(keys, letters: $0, files: files)) <= whole * Self.slack
      } ?? 0
  }

  func file(of key: ArraySlice<UInt8>) -> Int {
    Self.file(of: key, letters: letters, files: files)
  }

  private static func file(of key: ArraySlice<UInt8>, letters: Int, files: Int) -> Int {
    guard files > 1 else { return 0 }
    let beginning = letters == 0 ? key : FrontCoding.beginning(of: key, letters: letters)
    return Int(WordHash.of(beginning)) % files
  }

  /// What is fetched when each key is asked for as often as it is long: frequent words are.
  private static func fetched(
    _ keys: [(key: ArraySlice<UInt8>, size: Int)], letters: Int, files: Int
  ) -> Int {
    var sizes = [Int](repeating: 0, count: files)
    for (key, size) in keys { sizes[file(of: key, letters: letters, files: files)] += size }
    return sizes.reduce(0) { $0 + $1 * $1 }
  }
}
