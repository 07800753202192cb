/// All templates of a library as flat tables that refer to each other by index, so that rendering
/// follows numbers and copies nothing.
struct Program: Sendable {
  var code: [Instruction] = []
  /// The literal text of all templates, and indentations.
  var text: [UInt8] = []
  /// The parts of dotted names, indexes into `keys`.
  var parts: [Int32] = []
  /// Every name that any template uses, once.
  var keys = NameTable<Void>()
  var names: [NameUse] = []
  /// Of each name.
  var namePlaces: [Place] = []
  var calls: [Call] = []
  var arguments: [Argument] = []
  var sites: [BlockSite] = []
  var templates: [CompiledTemplate] = []
  var blockNames = BlockNames()

  /// Adds text that no text instruction is extended with; returns where it stands.
  mutating func addText(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    text.append(contentsOf: bytes)
    return text.count - bytes.count..<text.count
  }

  /// Adds a finished stretch of code; returns where it stands.
  mutating func addCode(_ instructions: [Instruction]) -> Range<Int> {
    code.append(contentsOf: instructions)
    return code.count - instructions.count..<code.count
  }
}
