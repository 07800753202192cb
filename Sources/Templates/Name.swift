/// A name that is data: of a template, or of a file of the theme.
struct Name: Sendable {
  let text: String
  let hash: UInt64

  init(_ text: String) {
    var text = text
    hash = text.withUTF8 { NameHash.of(UnsafeRawBufferPointer($0)) }
    self.text = text
  }

  /// Whether it is the name of a value in an object.
  @inline(__always)
  func matches(_ key: TemplateKey) -> Bool { key.hash == hash && isSame(key.bytes) }

  func matches(_ other: Name) -> Bool { hash == other.hash && text == other.text }

  func isSame(_ bytes: UnsafeRawBufferPointer) -> Bool {
    text.utf8.withContiguousStorageIfAvailable {
      NameHash.isSame(UnsafeRawBufferPointer($0), bytes)
    } ?? text.utf8.elementsEqual(bytes)
  }
}
