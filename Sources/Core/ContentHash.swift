/// A short name for the bytes of a file, so that its address changes when they do (64-bit FNV-1a).
/// Made for caches, not against attackers: who can write the site's files can write its pages too.
package enum ContentHash {
  /// Sixteen hexadecimal digits.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.withContiguousStorageIfAvailable { Self.hash($0) } ?? Self.hash(bytes)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash
  }
}
