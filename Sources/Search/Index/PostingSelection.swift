/// Chooses postings, so that a frequent word costs no more than a visitor can wait for.
enum PostingSelection {
  /// The best of several lists, `limit` together; of the same impact the first pages stay.
  static func best(_ lists: [ArraySlice<Posting>], limit: Int) -> [ArraySlice<Posting>] {
    let total = lists.reduce(0) { $0 + $1.count }
    guard total > limit else { return lists }
    var counts = [Int](repeating: 0, count: 64)
    for list in lists { for posting in list { counts[Int(posting.impact)] += 1 } }
    var threshold = 63
    var kept = 0
    while threshold > 0, kept + counts[threshold] <= limit {
      kept += counts[threshold]
      threshold -= 1
    }
    var room = limit - kept
    return lists.map { list in
      list.filter { posting in
        if Int(posting.impact) != threshold { return Int(posting.impact) > threshold }
        room -= 1
        return room >= 0
      }[...]
    }
  }
}
