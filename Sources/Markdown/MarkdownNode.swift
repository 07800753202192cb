/// One node of a document, in the flat preorder array of `MarkdownDocument`.
package struct MarkdownNode: Sendable {
  package enum Kind: Equatable, Sendable {
    case document
    case blockQuote
    case list(List)
    case item
    case taskItem(checked: Bool)
    /// `literal` is the code, `extra` the info string.
    case codeBlock
    /// `literal` is the HTML.
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    /// `literal` is the label; `references` counts those cmark saw, also in dropped definitions.
    case footnoteDefinition(references: Int)
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment, isHeader: Bool)
    /// `literal` is the text, entities and escapes resolved.
    case text
    case softBreak
    case lineBreak
    /// `literal` is the code.
    case code
    /// `literal` is the HTML.
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    /// `literal` is the destination, `extra` the title.
    case link
    /// `literal` is the destination, `extra` the title; the children are the alternative text.
    case image
    /// `literal` is the number that is shown; `occurrence` counts the references to one definition.
    case footnoteReference(definition: Int32, occurrence: Int32)
    /// A node type that this version of the library is not known to make; its children are shown.
    case unknown
  }

  package struct List: Equatable, Sendable {
    /// Nil for a bullet list.
    package var start: Int32?
    package var isTight: Bool
  }

  package enum Alignment: Sendable {
    case none, left, center, right
  }

  /// A line (of the file) and a column in UTF-8 bytes, both 1-based; line 0 is "not known".
  package struct Position: Hashable, Sendable {
    package var line: Int32
    package var column: Int32
  }

  package var kind: Kind
  package var literal: TextRange
  package var extra: TextRange
  package var start: Position
  /// The last byte of the node, exact for inlines only.
  package var end: Position
  /// The index just past the last descendant.
  package var subtreeEnd: Int32
}

extension MarkdownNode.Kind {
  /// The kinds that never have children, for which `cmark_iter` gives no exit event.
  package var isLeaf: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }
}

/// A stretch of the byte buffer that all nodes of a document share.
package struct TextRange: Hashable, Sendable {
  package var start: Int32
  package var count: Int32

  package static let empty = TextRange(start: 0, count: 0)

  package var isEmpty: Bool { count == 0 }
  package var bounds: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
