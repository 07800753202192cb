/// Bytes that are only ever added to. A page is put together of thousands of short pieces, and to an
/// array each costs more than copying it.
package struct ByteBuffer: ~Copyable {
  package typealias Bytes = UnsafeBufferPointer<UInt8>

  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int) {
    self.capacity = max(1, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  package var bytes: [UInt8] { bytes(from: 0) }

  /// Lends the bytes, without a copy.
  package func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    body(Bytes(start: start, count: count))
  }

  /// Those that were added since there were so many.
  package func bytes(from first: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count - first) { array, initialized in
      array.baseAddress?.update(from: start + first, count: count - first)
      initialized = count - first
    }
  }

  package var text: String { String(decoding: Bytes(start: start, count: count), as: UTF8.self) }

  package mutating func append(_ bytes: Bytes) {
    guard let first = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  package mutating func append(_ byte: UInt8) {
    if capacity == count { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  package mutating func append(_ text: String) {
    // Without a copy where the text lies as it is, which is nearly always.
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      for byte in text.utf8 { append(byte) }
    }
  }

  /// Text that the program has.
  package mutating func append(literal text: StaticString) {
    append(Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package var last: UInt8? { count > 0 ? start[count - 1] : nil }

  package mutating func removeLast(while isUnwanted: (UInt8) -> Bool) {
    while count > 0, isUnwanted(start[count - 1]) { count -= 1 }
  }

  /// Begins anew, in the same memory.
  package mutating func removeAll() { count = 0 }

  private mutating func grow(by more: Int) {
    let size = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
    capacity = size
  }
}
