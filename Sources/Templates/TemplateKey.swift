import Glibc

/// A name in an object as the program writes it. It holds no memory of its own, and its hash is worked out
/// when the program is compiled.
@usableFromInline package struct TemplateKey: Sendable, ExpressibleByStringLiteral {
  let name: StaticString
  let hash: UInt64

  @inlinable @inline(__always)
  package init(stringLiteral name: StaticString) {
    self.init(
      name,
      hash: NameHash.of(
        UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)))
  }

  @usableFromInline @inline(__always)
  init(_ name: StaticString, hash: UInt64) {
    self.name = name
    self.hash = hash
  }

  /// One of 64 bits, by the hash.
  @inline(__always)
  var bit: UInt64 { NameHash.bit(of: hash) }

  var text: String { String(describing: name) }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
  }
}

extension TemplateKey {
  /// Whether it has the bytes that a range of a text has.
  @inline(__always)
  func hasBytes(_ text: UnsafeRawBufferPointer, _ range: Range<Int32>) -> Bool {
    // Not `range.count`, which goes the long way for what is not an `Int`.
    let count = Int(range.upperBound) &- Int(range.lowerBound)
    guard name.utf8CodeUnitCount == count, let start = text.baseAddress else { return false }
    return memcmp(name.utf8Start, start + Int(range.lowerBound), count) == 0
  }
}

extension TemplateKey: Equatable {
  @usableFromInline package static func == (a: TemplateKey, b: TemplateKey) -> Bool {
    a.hash == b.hash && NameHash.isSame(a.bytes, b.bytes)
  }
}
