/// Tells of most hashes that a set does not have them, without a look at the set: 32 kB stay near the
/// processor where a table of all words does not.
struct HashFilter: Sendable {
  private static let shift: UInt32 = 32 - 18

  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  mutating func insert(_ hash: UInt32) {
    let place = Self.place(of: hash)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// False when the hash was never inserted; true may be a coincidence.
  @inline(__always)
  func mayHave(_ hash: UInt32) -> Bool {
    let place = Self.place(of: hash)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  @inline(__always)
  private static func place(of hash: UInt32) -> Int { Int((hash &* 0x9E37_79B1) >> shift) }
}
