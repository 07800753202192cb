/// What the pages of a group say of words.
struct GroupPostings: Sendable {
  /// Two words of a title that may be written as one.
  struct TitlePair: Sendable {
    var first: Int32
    var second: Int32
    /// Whether the second is a verb in any form, and the first its particle.
    var isVerb = false
    var posting: Posting
  }

  /// Of the words of the group, by page; sets of synonyms are numbered after the words.
  var words: PostingTable
  /// Of words of the vocabulary.
  var titlePairs: [TitlePair]
}

/// The postings of every word, by page.
typealias PostingTable = Relation<Posting>

extension PostingTable {
  /// Those of all groups, by the numbers of the vocabulary, after which sets of synonyms are numbered.
  /// - Parameters:
  ///   - groups: they are emptied one by one, since they take as much memory as the table.
  ///   - numbers: by group, those of its words in the vocabulary.
  init(taking groups: inout [GroupPostings], _ numbers: [[Int32]], words: Int, sets: Int) {
    func number(of own: Int32, in group: Int) -> Int32 {
      let numbers = numbers[group]
      return own < numbers.count ? numbers[Int(own)] : Int32(words) + own - Int32(numbers.count)
    }
    var counts = [Int32](repeating: 0, count: words + sets)
    for (index, group) in groups.enumerated() {
      for own in group.words.numbers {
        counts[Int(number(of: own, in: index))] += Int32(group.words.count(of: own))
      }
    }
    self.init(counts: counts) { filler in
      for index in groups.indices {
        let group = groups[index].words
        groups[index].words = PostingTable([], count: 0)
        let values = group.values.span
        for own in group.numbers where !group.isEmpty(own) {
          filler.add(values.extracting(group.range(of: own)), to: number(of: own, in: index))
        }
      }
    }
  }
}
