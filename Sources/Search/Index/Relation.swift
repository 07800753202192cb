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
    self.init(counts: counts) { add in
      for (number, value) in pairs { add(number, value) }
    }
  }

  /// - Parameters:
  ///   - counts: how many values each number has.
  ///   - addAll: adds exactly so many; those of a number keep their order.
  @inline(__always)
  init(counts: [Int32], _ addAll: ((_ number: Int32, _ value: Value) -> Void) -> Void) {
    var starts: [Int32] = []
    starts.reserveCapacity(counts.count + 1)
    var sum: Int32 = 0
    for count in counts {
      starts.append(sum)
      sum += count
    }
    starts.append(sum)
    let total = Int(sum)
    var next = starts
    values = next.withUnsafeMutableBufferPointer { next in
      Array(unsafeUninitializedCapacity: total) { values, count in
        addAll { number, value in
          let place = Int(next[Int(number)])
          precondition(place < total, "more values than were counted")
          values.initializeElement(at: place, to: value)
          next[Int(number)] += 1
          count += 1
        }
        precondition(count == total, "fewer values than were counted")
      }
    }
    self.starts = starts
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
