/// Bytes that are only ever added to. A page is put together of thousands of short pieces, and to an array each
/// costs more than copying it.
struct ByteBuffer: ~Copyable {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(1, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  var bytes: [UInt8] { Array(Bytes(start: start, count: count)) }

  @inline(__always)
  mutating func append(_ bytes: Bytes) {
    guard let first = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  /// With what has a meaning in HTML as entities.
  mutating func appendEscaped(_ bytes: Bytes) {
    var rest = bytes
    while true {
      let plain = rest.endOfPlainText
      append(Bytes(rebasing: rest[..<plain]))
      guard plain < rest.count else { return }
      append(Self.entity(for: rest[plain]))
      rest = Bytes(rebasing: rest[(plain + 1)...])
    }
  }

  private mutating func append(_ text: StaticString) {
    append(Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func grow(by more: Int) {
    let size = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
    capacity = size
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first `&`, `<`, `>` or `"` stands, or the end. Looks at eight bytes at once.
  fileprivate var endOfPlainText: Int {
    let raw = UnsafeRawBufferPointer(self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = 0
    while index + 8 <= raw.count {
      let bytes = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // `"` and `&` are the same but for one bit, and so are `<` and `>`: each byte that is one of them
      // becomes zero, and of the first zero byte the highest bit is found.
      let quotes = (bytes & ~(ones &* 0x04)) ^ ones &* 0x22
      let angles = (bytes & ~(ones &* 0x02)) ^ ones &* 0x3C
      let found =
        ((quotes &- ones) & ~quotes | (angles &- ones) & ~angles) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, raw[index] & ~0x04 != 0x22, raw[index] & ~0x02 != 0x3C { index += 1 }
    return index
  }
}
