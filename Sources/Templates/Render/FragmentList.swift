/// What the templates of a program made of shared values alone.
struct FragmentList: Sendable {
  /// What one call of a template wrote.
  struct Fragment: Sendable {
    let bytes: [UInt8]
    /// What was asked of the outermost context: where a page has another value for one of these names, the
    /// fragment does not hold.
    let values: [SharedValue]
    /// The templates that took part.
    let entered: [Int]
    /// How deep the call was.
    let depth: Int
  }

  /// A name, an index into `Program.keys`, and where its value stands among the shared ones.
  struct SharedValue: Sendable, Hashable {
    let key: Int
    let place: Int
  }

  enum Entry: Sendable {
    case unknown
    /// It shows more than shared values.
    case differs
    case fragment(Fragment)
  }

  let program: Program.Identity
  /// The shared values that templates ask for.
  let values: [SharedValue]
  /// Of each in `Program.calls`.
  var ofCalls: [Entry]

  init(of program: Program, for values: SharedValues) {
    self.program = program.identity
    self.values = values.entries.enumerated().compactMap { place, entry in
      program.keys.slot(of: entry.0).map { SharedValue(key: $0, place: place) }
    }
    ofCalls = Array(repeating: .unknown, count: program.calls.count)
  }
}
