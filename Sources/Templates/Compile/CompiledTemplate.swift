/// One template's code and where it came from.
struct CompiledTemplate: Sendable {
  let source: SourceText
  var code: Range<Int>
}
