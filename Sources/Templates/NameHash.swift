import Glibc

/// A number for a name, so that looking it up is mostly a comparison of numbers.
///
/// Made of the first and the last eight bytes and the length, without a loop: that is what the compiler can
/// work out for a name in the program. The same in every process, unlike `Hasher`.
@usableFromInline
enum NameHash {
  @inlinable @inline(__always)
  static func of(_ name: UnsafeRawBufferPointer) -> UInt64 {
    let count = name.count
    let head: UInt64
    let tail: UInt64
    if count >= 8 {
      head = name.loadUnaligned(as: UInt64.self)
      tail = name.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      head = UInt64(name.loadUnaligned(as: UInt32.self))
      tail = UInt64(name.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else if count > 0 {
      head = UInt64(name[0]) | UInt64(name[count / 2]) << 8
      tail = UInt64(name[count - 1])
    } else {
      return 0
    }
    let mixed =
      (head ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15 ^ tail &* 0xC2B2_AE3D_27D4_EB4F
    return mixed ^ mixed >> 29
  }

  /// One of 64 bits, to tell that a name is not among some.
  @inline(__always)
  static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// Whether two names are the same, byte for byte.
  static func isSame(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard a.count == b.count, let first = a.baseAddress, let other = b.baseAddress else {
      return a.isEmpty && b.isEmpty
    }
    return memcmp(first, other, a.count) == 0
  }
}
