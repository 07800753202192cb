/// A name in an object as the program writes it. It holds no memory of its own, and its hash is worked out
/// when the program is compiled.
package struct TemplateKey: Sendable, ExpressibleByStringLiteral {
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

  var text: String { String(describing: name) }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
  }
}

extension TemplateKey: Equatable {
  package static func == (a: TemplateKey, b: TemplateKey) -> Bool {
    a.hash == b.hash && NameHash.isSame(a.bytes, b.bytes)
  }
}
