/// Finds what somebody probably meant to write.
package enum NearMiss {
  /// The candidate nearest to `word`, or nil when none is near enough: at most one edit per three
  /// characters, so none for a word of one or two. Ties go to the first in sorted order, so that the result
  /// does not depend on the order of the candidates.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let target = folded(word)
    let limit = target.count / 3
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = folded(candidate)
      guard abs(other.count - target.count) <= limit else { continue }
      let distance = editDistance(target, other)
      guard distance <= limit else { continue }
      if let current = best, (current.distance, current.candidate) <= (distance, candidate) {
        continue
      }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  private static func folded(_ word: String) -> [UInt8] { Array(Slug.folding(word).utf8) }

  /// Edit distance with insertions, deletions, replacements and swaps of neighbours (optimal string
  /// alignment).
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
  }
}
