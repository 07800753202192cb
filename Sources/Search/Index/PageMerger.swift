/// Merges lists of postings page by page, in arrays over all pages that are made once
/// for many keys, at the first use.
struct PageMerger {
  /// By page, the best posting so far as one number, the lowest being the best.
  private var best: [UInt32] = []
  /// A bit for each page that has one.
  private var hasBest: [UInt64] = []
  /// By page, what the lists that are present have of it.
  private var present: [UInt8] = []
  private let pageCount: Int

  init(pages: Int) {
    pageCount = pages
  }

  /// One posting a page, the best, without the pages that `present` has about as much of; but in a
  /// title the better place counts too.
  mutating func merged(
    _ lists: [ArraySlice<Posting>], without presentLists: [ArraySlice<Posting>]
  ) -> [Posting] {
    if best.isEmpty {
      best = [UInt32](repeating: .max, count: pageCount)
      hasBest = [UInt64](repeating: 0, count: pageCount / 64 + 1)
      present = [UInt8](repeating: 0, count: pageCount)
    }
    for list in presentLists {
      for posting in list {
        present[Int(posting.page)] = max(present[Int(posting.page)], posting.worth)
      }
    }
    let merged = lists.count == 1 ? firsts(of: lists[0]) : bests(of: lists)
    for list in presentLists { for posting in list { present[Int(posting.page)] = 0 } }
    return merged
  }

  /// Whether it is worth more than twice what is present.
  private func adds(_ posting: Posting) -> Bool {
    let worth = present[Int(posting.page)]
    return worth == 0 || Int(posting.worth) > 2 * Int(worth)
  }

  private func firsts(of list: ArraySlice<Posting>) -> [Posting] {
    var out: [Posting] = []
    for posting in list where posting.page != out.last?.page && adds(posting) {
      out.append(posting)
    }
    return out
  }

  private mutating func bests(of lists: [ArraySlice<Posting>]) -> [Posting] {
    for list in lists {
      for posting in list {
        let page = Int(posting.page)
        hasBest[page / 64] |= 1 << UInt64(page % 64)
        best[page] = min(best[page], posting.rank)
      }
    }
    var out: [Posting] = []
    out.reserveCapacity(lists.reduce(0) { max($0, $1.count) })
    for index in hasBest.indices where hasBest[index] != 0 {
      var bits = hasBest[index]
      hasBest[index] = 0
      while bits != 0 {
        let page = index * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        let posting = Posting(page: Int32(page), rank: best[page])
        if adds(posting) { out.append(posting) }
        best[page] = .max
      }
    }
    return out
  }
}

extension Posting {
  /// For comparing postings of one page: at most 3 × 63.
  fileprivate var worth: UInt8 { impact * (section == 0 ? 3 : 1) }

  /// What is worth more comes first, then the earlier section and place. Holds all but the page.
  fileprivate var rank: UInt32 {
    UInt32(255 - worth) << 24 | UInt32(section) << 8 | UInt32(position)
  }

  fileprivate init(page: Int32, rank: UInt32) {
    let section = UInt16(truncatingIfNeeded: rank >> 8)
    let worth = 255 - UInt8(rank >> 24)
    self.init(
      page: page, impact: section == 0 ? worth / 3 : worth, section: section,
      position: UInt8(truncatingIfNeeded: rank))
  }
}
