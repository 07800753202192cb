/// Adds up scores by number, and gives the best. Made for being emptied and filled many times over: only
/// what was touched is ever looked at.
struct ScoreTable {
  private var scores: [Int32]
  /// The numbers with a score come first.
  private var touched: [Int32]
  private var touchedCount = 0

  /// - Parameter count: one more than the greatest number.
  init(count: Int) {
    scores = Array(repeating: 0, count: count)
    touched = Array(repeating: 0, count: count + 1)
  }

  /// - Parameter score: more than 0.
  mutating func add(_ score: Int, to number: Int) { add(score, to: CollectionOfOne(number)) }

  mutating func add(_ score: Int, to numbers: some Collection<Int>) {
    var count = touchedCount
    scores.withUnsafeMutableBufferPointer { scores in
      touched.withUnsafeMutableBufferPointer { touched in
        for number in numbers {
          precondition(number < scores.count)
          // Written always and counted when new, so that nothing has to be predicted. There is room for
          // one more than there are numbers.
          touched[count] = Int32(truncatingIfNeeded: number)
          count += scores[number] == 0 ? 1 : 0
          scores[number] &+= Int32(truncatingIfNeeded: score)
        }
      }
    }
    touchedCount = count
  }

  /// The numbers with the highest scores, the highest first and the lower number first where scores are
  /// equal. The table is empty after it.
  mutating func takeBest(_ limit: Int, except own: Int) -> [Int] {
    var best: [(score: Int32, number: Int)] = []
    for number in touched[..<touchedCount].lazy.map(Int.init) {
      let score = scores[number]
      scores[number] = 0
      if number == own { continue }
      if best.count == limit, let last = best.last,
        (score, last.number) <= (last.score, number)
      {
        continue
      }
      let place = best.firstIndex { ($0.score, number) < (score, $0.number) } ?? best.count
      best.insert((score, number), at: place)
      if best.count > limit { best.removeLast() }
    }
    touchedCount = 0
    return best.map(\.number)
  }
}
