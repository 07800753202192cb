/// Hashes and compares words by eight bytes at a time: every word of every text is looked up once.
enum WordBytes {
  /// For tables in memory; it is no part of the format, as `WordHash` is.
  @inline(__always)
  static func hash(_ word: Span<UInt8>) -> UInt32 {
    let bytes = word.bytes
    var hash = UInt64(truncatingIfNeeded: bytes.byteCount)
    func mix(_ value: UInt64) {
      hash = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    var offset = 0
    while offset &+ 8 < bytes.byteCount {
      mix(load(bytes, at: offset))
      offset &+= 8
    }
    mix(ending(of: word))
    return UInt32(truncatingIfNeeded: hash)
  }

  /// Whether two words of the same ending are the same.
  @inline(__always)
  static func areEqual(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    let (a, b) = (a.bytes, b.bytes)
    guard a.byteCount == b.byteCount else { return false }
    var offset = 0
    while offset &+ 8 < a.byteCount {
      if load(a, at: offset) as UInt64 != load(b, at: offset) { return false }
      offset &+= 8
    }
    return true
  }

  /// The last eight bytes as one number; all there are of a shorter word, some of them twice, which tells
  /// words of the same length apart.
  @inline(__always)
  static func ending(of word: Span<UInt8>) -> UInt64 {
    let bytes = word.bytes
    let count = bytes.byteCount
    if count >= 8 { return load(bytes, at: count - 8) }
    if count >= 4 {
      return UInt64(load(bytes, at: 0) as UInt32) << 32
        | UInt64(load(bytes, at: count - 4) as UInt32)
    }
    guard count > 0 else { return 0 }
    return UInt64(load(bytes, at: 0) as UInt8) << 16 | UInt64(load(bytes, at: count / 2) as UInt8)
      << 8
      | UInt64(load(bytes, at: count - 1) as UInt8)
  }

  /// The callers keep to the bytes that there are.
  @inline(__always)
  private static func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: RawSpan, at offset: Int
  ) -> Number {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Number.self)
  }
}
