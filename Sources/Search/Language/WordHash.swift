/// FNV-1a over the bytes of a word, one at a time: who walks along a word has the hashes of all its
/// beginnings for nothing.
struct WordHash {
  private(set) var value: UInt32 = 0x811C_9DC5

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }

  static func of(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
