/// That a word stands on a page: how much, and where best.
package struct Posting: Hashable, Sendable {
  package var page: Int32
  /// 1 … 63
  package var impact: UInt8
  /// The position code of FORMAT.md.
  package var position: UInt8
  package var section: UInt16

  package init(page: Int32, impact: UInt8, section: UInt16, position: UInt8) {
    self.page = page
    self.impact = impact
    self.section = section
    self.position = position
  }

  /// The code for a place among the words of a section.
  package static func code(of position: Int) -> UInt8 {
    UInt8(position < 32 ? position : 32 + min(31, (position - 32) / 4))
  }

  /// "Somewhere": no proximity.
  static let far: UInt8 = 63
}
