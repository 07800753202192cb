import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The first place at or after `start` where a byte stands; with `memchr`, which looks at many bytes at
  /// once.
  @inlinable package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The first place at or after `start` where some bytes stand, of which there must be one.
  @inlinable package func firstIndex(of bytes: StaticString, from start: Int) -> Int? {
    var next = firstIndex(of: bytes.utf8Start.pointee, from: start)
    while let place = next, !has(bytes, at: place) {
      next = firstIndex(of: bytes.utf8Start.pointee, from: place + 1)
    }
    return next
  }

  /// Whether some bytes stand at a place.
  @inlinable package func has(_ bytes: StaticString, at place: Int) -> Bool {
    guard let base = baseAddress, count - place >= bytes.utf8CodeUnitCount else { return false }
    return memcmp(base + place, bytes.utf8Start, bytes.utf8CodeUnitCount) == 0
  }

  /// The text of some of the bytes.
  @inlinable package func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Past the ASCII letters that stand from `start` on. Looks at eight bytes at once: where words end is what
  /// a processor cannot predict.
  @inlinable @inline(__always) package func endOfLetters(from start: Int) -> Int {
    var index = start
    while let bytes = eightBytes(at: index) {
      let others = Self.letters(in: bytes) ^ 0x8080_8080_8080_8080
      if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count, (self[index] | 0x20) &- 0x61 < 26 { index += 1 }
    return index
  }

  /// The bytes from `index` on, the first one lowest; nil where less than eight are left.
  @inlinable @inline(__always) package func eightBytes(at index: Int) -> UInt64? {
    guard index &+ 8 <= count, let base = baseAddress else { return nil }
    return UInt64(
      littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The highest bit of each byte that is an ASCII letter.
  @inlinable @inline(__always) package static func letters(in bytes: UInt64) -> UInt64 {
    // At least `a`, not more than `z`, and ASCII.
    let lower = (bytes | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    return (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505) & ~bytes
      & 0x8080_8080_8080_8080
  }
}

extension String {
  /// With another text wherever some bytes stand. `replacing(_:with:)` compares characters, and takes
  /// hundreds of times as long.
  package func replacing(bytes: StaticString, with replacement: String) -> String {
    var text = self
    let replaced = text.withUTF8 { text -> String? in
      guard var place = text.firstIndex(of: bytes, from: 0) else { return nil }
      var out = ByteBuffer(capacity: text.count + 256)
      var start = 0
      while place < text.count {
        out.append(UnsafeBufferPointer(rebasing: text[start..<place]))
        out.append(replacement)
        start = place + bytes.utf8CodeUnitCount
        place = text.firstIndex(of: bytes, from: start) ?? text.count
      }
      out.append(UnsafeBufferPointer(rebasing: text[start...]))
      return out.text
    }
    return replaced ?? self
  }

  /// Whether a byte occurs: many times quicker than `contains` of the UTF-8.
  package func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.firstIndex(of: byte, from: 0) != nil }
      ?? utf8.contains(byte)
  }
}

extension [UInt8] {
  /// Whether a byte occurs: many times quicker than `contains`.
  @inlinable package func holds(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.firstIndex(of: byte, from: 0) != nil }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte occurs: many times quicker than `contains`.
  @inlinable package func holds(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.firstIndex(of: byte, from: 0) != nil }
  }
}
