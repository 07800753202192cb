/// A range of a template's source, for diagnostics.
struct Place: Sendable {
  let template: Int
  let range: Range<Int>
}
