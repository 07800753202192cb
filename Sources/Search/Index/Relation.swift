/// What belongs to each of many numbers, in one array.
struct Relation<Value: Sendable>: Sendable {
  typealias Pair = (number: Int32, value: Value)

  private let starts: [Int32]
  /// Those of a number behind each other, at `range(of:)`.
  let values: [Value]

  init(_ pairs: [Pair], count: Int) {
    self.init([pairs], count: count)
  }

  /// The values of a number keep their order, one list after the other.
  init(_ lists: [[Pair]], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for pairs in lists { for pair in pairs { starts[Int(pair.number) + 1] += 1 } }
    for number in 0..<count { starts[number + 1] += starts[number] }
    guard let first = lists.first(where: { !$0.isEmpty })?.first else {
      self.starts = starts
      values = []
      return
    }
    var next = starts
    var values = [Value](repeating: first.value, count: Int(starts[count]))
    for pairs in lists {
      for (number, value) in pairs {
        values[Int(next[Int(number)])] = value
        next[Int(number)] += 1
      }
    }
    self.starts = starts
    self.values = values
  }

  subscript(number: Int32) -> ArraySlice<Value> { values[range(of: number)] }

  /// Who only looks takes a span of `values`, which counts no reference.
  @inline(__always)
  func range(of number: Int32) -> Range<Int> {
    Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
  }

  func count(of number: Int32) -> Int { Int(starts[Int(number) + 1] - starts[Int(number)]) }

  func isEmpty(_ number: Int32) -> Bool { starts[Int(number)] == starts[Int(number) + 1] }
}
