/// Writes JSON straight to bytes: an index is megabytes of it.
///
/// The bytes lie in memory of its own. An array looks before every byte whether it is shared and has room;
/// here room is made once for what is written together.
struct JSONBytes: ~Copyable {
  private(set) var count = 0
  /// Of which the first `count` bytes are written. Nobody else has it, as this is never copied.
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)
  private var needsComma = false

  deinit { memory.deallocate() }

  /// What was written.
  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { room, initialized in
      initialized = room.initialize(fromContentsOf: memory[..<count])
    }
  }

  /// Begins anew, in the same memory.
  mutating func removeAll() {
    count = 0
    needsComma = false
  }

  mutating func open(_ bracket: Unicode.Scalar) {
    append(UInt8(ascii: bracket))
    needsComma = false
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Before every element of an array and every key of an object.
  @inline(__always)
  mutating func next() {
    if needsComma { append(UInt8(ascii: ",")) }
    needsComma = true
  }

  mutating func key(_ key: String) {
    next()
    string(key)
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key of characters that need no escaping.
  mutating func key(_ key: Span<UInt8>) {
    next()
    plain(key)
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A value that is JSON already.
  mutating func raw(_ json: Span<UInt8>) {
    append(json)
    needsComma = true
  }

  /// A string of characters that need no escaping.
  mutating func plain(_ text: Span<UInt8>) {
    plain(most: text.count) { room in
      text.withUnsafeBufferPointer { room.initialize(fromContentsOf: $0) }
    }
  }

  /// The same, written by `write`, which says how many bytes it has written.
  /// - Parameter most: how many bytes it may write.
  @inline(__always)
  mutating func plain(most: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    reserve(most + 2)
    memory[count] = UInt8(ascii: "\"")
    let room = UnsafeMutableBufferPointer(rebasing: memory[(count + 1)...])
    count += 1 + write(room)
    memory[count] = UInt8(ascii: "\"")
    count += 1
    needsComma = true
  }

  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { text in
      plain(most: 2 * text.count) { Self.escape(text, to: $0) }
    }
  }

  mutating func string(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { text in
      plain(most: 2 * text.count) { Self.escape(text, to: $0) }
    }
  }

  /// Quotes and backslashes are escaped, control characters become spaces.
  /// - Returns: how many bytes were written, at most twice as many as there are.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var (index, count) = (0, 0)
    while index < text.count {
      if index + 8 <= text.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if !needsCare(eight) {
          UnsafeMutableRawBufferPointer(room).storeBytes(
            of: eight, toByteOffset: count, as: UInt64.self)
          index += 8
          count += 8
          continue
        }
      }
      let byte = text[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        room[count] = UInt8(ascii: "\\")
        count += 1
      }
      room[count] = max(byte, 0x20)
      index += 1
      count += 1
    }
    return count
  }

  /// Whether one of eight bytes may have to be escaped.
  @inline(__always)
  private static func needsCare(_ bytes: UInt64) -> Bool {
    /// The highest bit of a byte tells whether it is less than `limit`, which is 128 at most.
    func less(_ bytes: UInt64, than limit: UInt8) -> UInt64 {
      (bytes &- UInt64(eight: limit)) & ~bytes
    }
    let signs =
      less(bytes, than: 0x20) | less(bytes ^ UInt64(eight: UInt8(ascii: "\"")), than: 1)
      | less(bytes ^ UInt64(eight: UInt8(ascii: "\\")), than: 1)
    return signs & UInt64(eight: 0x80) != 0
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    reserve(bytes.count)
    let room = UnsafeMutableBufferPointer(rebasing: memory[count...])
    count += bytes.withUnsafeBufferPointer { room.initialize(fromContentsOf: $0) }
  }

  /// Makes room for more bytes.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if memory.count - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: max(2 * memory.count, count + more))
    _ = larger.initialize(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}
