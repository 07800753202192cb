extension String {
  /// The lines between line feeds, found by their bytes: much quicker than by characters, and the same
  /// for text without carriage returns.
  package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }
}
