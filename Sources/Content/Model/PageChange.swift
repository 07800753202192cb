import Core

/// A real change of a page, in a sentence for who follows it.
package struct PageChange: Sendable {
  package var date: CalendarDate
  package var text: String
}
