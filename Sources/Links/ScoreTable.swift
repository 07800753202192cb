/// Adds up scores by number, and gives the best. Made for being emptied and filled many times over: only
/// what was touched is ever looked at.
struct ScoreTable {
  private var scores: [Int32]
  /// The numbers with a score.
  private var touched: [Int] = []

  /// - Parameter count: one more than the greatest number.
  init(count: Int) {
    scores = Array(repeating: 0, count: count)
  }

  /// - Parameter score: more than 0.
  mutating func add(_ score: Int, to number: Int) {
    if scores[number] == 0 { touched.append(number) }
    scores[number] += Int32(score)
  }

  mutating func add(_ score: Int, to numbers: [Int]) {
    for number in numbers { add(score, to: number) }
  }

  /// The numbers with the highest scores, the highest first and the lower number first where scores are
  /// equal. The table is empty after it.
  mutating func takeBest(_ limit: Int, except own: Int) -> [Int] {
    var best: [(score: Int32, number: Int)] = []
    for number in touched {
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
    touched.removeAll(keepingCapacity: true)
    return best.map(\.number)
  }
}
