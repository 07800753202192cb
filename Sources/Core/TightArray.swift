extension Array {
  /// The same in memory of its own size. An array that grew takes up to twice what it needs, which counts for
  /// what is kept of every page.
  @inlinable package var tight: [Element] { withUnsafeBufferPointer { Array($0) } }
}
