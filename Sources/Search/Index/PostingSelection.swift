/// Chooses and merges postings, so that a frequent word costs no more than a visitor can wait for.
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

  /// One posting a page, the best, without the pages that `present` has about as much of; but in a
  /// title the better place counts too.
  static func merged(
    _ lists: [ArraySlice<Posting>], without present: [ArraySlice<Posting>]
  ) -> [Posting] {
    var known: [Int32: UInt16] = [:]
    for list in present {
      for posting in list { known[posting.page] = max(known[posting.page] ?? 0, posting.worth) }
    }
    let all = lists.count == 1 ? Array(lists[0]) : lists.flatMap { $0 }.sorted(by: precedes)
    var out: [Posting] = []
    for posting in all where posting.page != out.last?.page {
      if let worth = known[posting.page], posting.worth <= 2 * worth { continue }
      out.append(posting)
    }
    return out
  }

  private static func precedes(_ a: Posting, _ b: Posting) -> Bool {
    (a.page, b.worth, a.section, a.position) < (b.page, a.worth, b.section, b.position)
  }
}

extension Posting {
  /// For comparing postings of one page.
  fileprivate var worth: UInt16 { UInt16(impact) * (section == 0 ? 3 : 1) }
}
