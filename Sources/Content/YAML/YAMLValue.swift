import Core

/// A value of a YAML text with the place where it is written, whichever reader found it.
struct YAMLValue: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case scalar(YAMLScalar)
    case list([YAMLValue])
    case mapping([YAMLEntry])
  }

  var content: Content
  var place: YAMLPlace
}

/// A text, or what YAML would make a number, a date or nothing of: the schema decides.
struct YAMLScalar: Equatable, Sendable {
  var text: String
  /// Written without quotes, on one line or more.
  var isPlain: Bool
}

/// A key of a mapping with its value.
struct YAMLEntry: Equatable, Sendable {
  enum KeyKind: Equatable, Sendable {
    case text
    /// With a tag that makes it something else than text (`!!int 1`): no name in the schema is it.
    case tagged
    /// A list or a mapping.
    case collection
  }

  /// The key; nil for one that is no text at all.
  var name: String?
  var kind: KeyKind
  var place: YAMLPlace
  var value: YAMLValue
}

/// Where a value stands in its file.
struct YAMLPlace: Equatable, Sendable {
  /// Counted from 1 in the file; 0 for a value without a place.
  var line: Int32
  /// Counted from 1 in UTF-8 bytes.
  var column: Int32
  /// In UTF-8 bytes of the line.
  var length: Int32

  init(line: Int, column: Int, length: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.length = Int32(clamping: length)
  }
}
