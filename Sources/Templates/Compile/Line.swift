/// A line of a template as it is taken apart: text, tags and whole parents in order.
///
/// It decides what is standalone. By the specification a tag on a line of its own takes the line
/// with it. Here that is a line of nothing but white space and tags that show nothing by themselves,
/// none of which is opened and closed on it, or a line with one partial or one whole parent.
struct Line {
  enum Item {
    case text(Range<Int>)
    case tag(Token, index: Int)
    case parent(ParentTag)
  }

  var items: [Item] = []
  /// Whether it begins at the beginning of a line in the source; the first line of a block's
  /// content begins after its opening tag.
  let startsAtLineStart: Bool
  /// Whether the content of an argument begins or ends on it, which counts as a tag.
  var opensArgument = false
  var closesArgument = false

  func isStandalone(in source: SourceText) -> Bool {
    var open = opensArgument ? 1 : 0
    var structural = (opensArgument ? 1 : 0) + (closesArgument ? 1 : 0)
    var calls = 0
    for item in items {
      switch item {
      case .text(let range):
        if !source.isBlank(range) { return false }
      case .parent: calls += 1
      case .tag(let token, _):
        switch token.kind {
        case .partial: calls += 1
        case .variable, .unescaped: return false
        case .closing where open > 0: return false
        default:
          if token.opens { open += 1 }
          structural += 1
        }
      }
    }
    if closesArgument, open > 0 { return false }
    return calls == 0 ? structural > 0 : calls == 1 && structural == 0
  }
}
