/// Which answers lead where in a guide, as numbers of steps. The first step is where everybody begins; a
/// step without answers is an end.
package struct GuideFlow: Sendable {
  /// An answer that somebody gave: to which question, and which of its answers.
  package struct Choice: Hashable, Sendable {
    package var step: Int
    package var answer: Int
  }

  /// Per step where each of its answers leads.
  package let targets: [[Int]]
  /// The steps that can be reached, each after all that lead to it. Those in or behind a circle are left
  /// out.
  package let order: [Int]
  /// Per step in how many ways it can be reached, as far as that can be counted.
  package let pathCounts: [Int]
  /// Per step how many questions come before it at most.
  package let depths: [Int]
  /// Per step the answers that lead to it.
  package let origins: [[Choice]]

  package init(_ targets: [[Int]]) {
    self.targets = targets
    var origins = [[Choice]](repeating: [], count: targets.count)
    for step in Self.reachable(targets) {
      for (answer, target) in targets[step].enumerated() {
        origins[target].append(Choice(step: step, answer: answer))
      }
    }
    order = Self.order(targets, origins)
    var counts = [Int](repeating: 0, count: targets.count)
    var depths = counts
    if !counts.isEmpty { counts[0] = 1 }
    for step in order {
      for target in targets[step] {
        let (sum, overflows) = counts[target].addingReportingOverflow(counts[step])
        counts[target] = overflows ? Int.max : sum
        depths[target] = max(depths[target], depths[step] + 1)
      }
    }
    (self.origins, self.depths, pathCounts) = (origins, depths, counts)
  }

  /// How many questions somebody answers at most.
  package var longest: Int { depths.max() ?? 0 }

  /// The answers that lead to a step, where there is one way only.
  package func onlyPath(to step: Int) -> [Choice]? {
    guard pathCounts[step] == 1 else { return nil }
    var path: [Choice] = []
    var current = step
    while let origin = origins[current].first {
      path.append(origin)
      current = origin.step
    }
    return path.reversed()
  }

  /// Every way from the first question to an end.
  package func paths() -> [[Choice]] {
    guard order.first == 0 else { return [] }
    var found: [[Choice]] = []
    var pending: [(step: Int, path: [Choice])] = [(0, [])]
    while let (step, path) = pending.popLast() {
      if targets[step].isEmpty { found.append(path) }
      for (answer, target) in targets[step].enumerated().reversed() {
        pending.append((target, path + [Choice(step: step, answer: answer)]))
      }
    }
    return found
  }

  /// The steps that some answers lead to, and the first; in order.
  static func reachable(_ targets: [[Int]]) -> [Int] {
    var isReached = [Bool](repeating: false, count: targets.count)
    var pending = targets.isEmpty ? [] : [0]
    while let step = pending.popLast() {
      guard !isReached[step] else { continue }
      isReached[step] = true
      pending += targets[step]
    }
    return targets.indices.filter { isReached[$0] }
  }

  /// Kahn's algorithm; of those that can come next the first in the file.
  private static func order(_ targets: [[Int]], _ origins: [[Choice]]) -> [Int] {
    var open = origins.map(\.count)
    var order: [Int] = []
    var ready: Set<Int> = !targets.isEmpty && open[0] == 0 ? [0] : []
    while let step = ready.min() {
      ready.remove(step)
      order.append(step)
      for target in targets[step] {
        open[target] -= 1
        if open[target] == 0 { ready.insert(target) }
      }
    }
    return order
  }
}
