/// Tells of most hashes that a set does not have them, without a look at the set: 32 kB, more for a large
/// set, stay near the processor where a table of all words does not.
struct HashFilter: Sendable {
  private let shift: UInt32
  private var bits: [UInt64]

  /// - Parameter count: how many hashes will be inserted, more or less.
  init(for count: Int = 0) {
    let size = UInt32(Int.bitWidth - max(1 << 18 - 1, count * 8).leadingZeroBitCount)
    shift = 32 - size
    bits = [UInt64](repeating: 0, count: 1 << Int(size - 6))
  }

  mutating func insert(_ hash: UInt32) {
    let place = place(of: hash)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// False when the hash was never inserted; true may be a coincidence.
  @inline(__always)
  func mayHave(_ hash: UInt32) -> Bool {
    let place = place(of: hash)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  @inline(__always)
  private func place(of hash: UInt32) -> Int { Int((hash &* 0x9E37_79B1) >> shift) }
}
