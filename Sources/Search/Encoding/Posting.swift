/// That a word stands on a page: how much, and where best.
package struct Posting: Hashable, BitwiseCopyable, Sendable {
  package var page: Int32
  /// 1 … 63
  package var impact: UInt8
  /// A position code of FORMAT.md: one of a title in section 0, else one of a text.
  package var position: UInt8
  /// 0 is the title, n the page's part n − 1.
  package var section: UInt16

  package init(page: Int32, impact: UInt8, section: UInt16, position: UInt8) {
    self.page = page
    self.impact = impact
    self.section = section
    self.position = position
  }

  /// The code for a place among the words of a title, and for how many words of it count. Of the same
  /// word in two titles of a page, the lower code is the shorter title.
  package static func titleCode(of position: Int, among words: Int) -> UInt8 {
    UInt8(10 * (min(max(words, 1), 6) - 1) + min(position, 9))
  }

  /// The code for a place among the words of a section.
  package static func code(of position: Int) -> UInt8 {
    UInt8(position < 32 ? position : 32 + min(31, (position - 32) / 4))
  }

  /// "Somewhere": no proximity.
  static let far: UInt8 = 63
}
