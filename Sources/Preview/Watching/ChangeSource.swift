/// Where the names of changed files come from. Used by one thread.
protocol ChangeSource {
  /// Becomes readable when there are changes; -1 where looking is all one can do.
  var descriptor: Int32 { get }
  /// After how many milliseconds to look anyway; nil where the descriptor tells everything.
  var interval: Int32? { get }
  /// What changed since the last time: files, or folders with all that is in them. Never blocks.
  mutating func changes() -> Set<String>
}
