/// A list that only grows, in memory of its own. An array looks at every element whether it is shared and has
/// room, and every word of every text is appended somewhere.
struct GrowingList<Element: BitwiseCopyable>: ~Copyable {
  private(set) var count = 0
  /// Of which the first `count` elements are there. Nobody else has it, as this is never copied.
  private var memory: UnsafeMutableBufferPointer<Element>

  /// - Parameter count: for how many there is room before the memory has to grow.
  init(room count: Int = 256) { memory = .allocate(capacity: max(1, count)) }

  deinit { memory.deallocate() }

  /// What was appended, without room for more.
  var array: [Element] {
    [Element](unsafeUninitializedCapacity: count) { room, initialized in
      initialized = room.initialize(fromContentsOf: memory[..<count])
    }
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "an element that there is")
    return memory[index]
  }

  func firstIndex(from start: Int, where isWanted: (Element) -> Bool) -> Int? {
    var index = start
    while index < count {
      if isWanted(self[index]) { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == memory.count { grow() }
    memory.initializeElement(at: count, to: element)
    count += 1
  }

  /// Begins anew, in the same memory.
  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: 2 * memory.count)
    _ = larger.initialize(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}
