/// What belongs to each of many numbers, in one array.
struct Relation<Value: Sendable>: Sendable {
  typealias Pair = (number: Int32, value: Value)

  /// Where the values of each number begin, and where the last ones end.
  private let starts: [Int32]
  /// Those of a number behind each other, at `range(of:)`.
  let values: [Value]

  /// The values of a number keep their order.
  init(_ pairs: [Pair], count: Int) {
    var counts = [Int32](repeating: 0, count: count)
    for (number, _) in pairs { counts[Int(number)] += 1 }
    self.init(counts: counts) { filler in
      for (number, value) in pairs { filler.add(value, to: number) }
    }
  }

  /// The same, of a list that only grew.
  init(_ pairs: borrowing GrowingList<Pair>, count: Int) where Value: BitwiseCopyable {
    var counts = [Int32](repeating: 0, count: count)
    for index in 0..<pairs.count { counts[Int(pairs[index].number)] += 1 }
    self.init(counts: counts) { filler in
      for index in 0..<pairs.count { filler.add(pairs[index].value, to: pairs[index].number) }
    }
  }

  /// - Parameters:
  ///   - counts: how many values each number has.
  ///   - fill: adds exactly so many; those of a number keep their order.
  init(counts: [Int32], _ fill: (inout Filler) -> Void) {
    var starts: [Int32] = []
    starts.reserveCapacity(counts.count + 1)
    var sum: Int32 = 0
    for count in counts {
      starts.append(sum)
      sum += count
    }
    starts.append(sum)
    var next = starts
    values = next.withUnsafeMutableBufferPointer { next in
      Array(unsafeUninitializedCapacity: Int(sum)) { values, count in
        var filler = Filler(next: next, values: values)
        fill(&filler)
        count = filler.count
      }
    }
    precondition(values.count == sum, "as many values as were counted")
    self.starts = starts
  }

  /// Puts values where they belong, in memory that has no values yet.
  struct Filler {
    /// By number, where its next value goes.
    fileprivate let next: UnsafeMutableBufferPointer<Int32>
    fileprivate let values: UnsafeMutableBufferPointer<Value>
    fileprivate private(set) var count = 0

    @inline(__always)
    mutating func add(_ value: Value, to number: Int32) {
      let place = Int(next[Int(number)])
      precondition(place < values.count, "as many values as were counted")
      values.initializeElement(at: place, to: value)
      next[Int(number)] += 1
      count += 1
    }

    @inline(__always)
    mutating func add(_ list: Span<Value>, to number: Int32) {
      let first = Int(next[Int(number)])
      precondition(first + list.count <= values.count, "as many values as were counted")
      for index in list.indices { values.initializeElement(at: first + index, to: list[index]) }
      next[Int(number)] += Int32(list.count)
      count += list.count
    }
  }

  var numbers: Range<Int32> { 0..<Int32(starts.count - 1) }

  subscript(number: Int32) -> ArraySlice<Value> { values[range(of: number)] }

  /// Who only looks takes a span of `values`, which counts no reference.
  @inline(__always)
  func range(of number: Int32) -> Range<Int> {
    Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
  }

  func count(of number: Int32) -> Int { Int(starts[Int(number) + 1] - starts[Int(number)]) }

  func isEmpty(_ number: Int32) -> Bool { starts[Int(number)] == starts[Int(number) + 1] }
}
