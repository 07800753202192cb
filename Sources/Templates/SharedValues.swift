import Synchronization

/// Values that many pages are rendered with, each page with values of its own over them.
///
/// A class, because what templates make of these values alone is kept with them: it is made for the first page
/// that needs it, and copied to all others.
package final class SharedValues: Sendable, ExpressibleByDictionaryLiteral {
  let entries: [TemplateObject.Entry]
  /// Of the templates that rendered with them last.
  private let fragments = Mutex<FragmentList?>(nil)

  package init(dictionaryLiteral entries: (TemplateKey, TemplateValue)...) {
    self.entries = entries
  }

  /// What is known of the templates of a program.
  func fragments(of program: Program) -> FragmentList {
    fragments.withLock { known in
      if let known, known.program === program.identity { return known }
      let empty = FragmentList(of: program, for: self)
      known = empty
      return empty
    }
  }

  /// Adds what rendering a page told.
  func remember(_ found: [(call: Int, fragment: FragmentList.Entry)], of program: Program) {
    fragments.withLock { known in
      guard known?.program === program.identity else { return }
      for (call, fragment) in found { known?.ofCalls[call] = fragment }
    }
  }
}
