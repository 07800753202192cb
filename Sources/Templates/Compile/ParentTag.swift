/// A parent tag with what was found in it so far.
struct ParentTag {
  let token: Token
  var arguments: [Argument] = []
  /// How many tags are open in it that are not blocks for the parent: all in them is ignored.
  var ignoredDepth = 0
  var hasWarned = false
}
