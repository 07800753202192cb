/// All templates of a library as flat tables that refer to each other by index, so that rendering
/// follows numbers and copies nothing.
struct Program: Sendable {
  /// Tells it from other programs.
  final class Identity: Sendable {}

  let identity = Identity()
  var code: [Instruction] = []
  /// The literal text of all templates, and indentations.
  var text: [UInt8] = []
  /// The parts of dotted names.
  private(set) var parts: [NamePart] = []
  /// Every name that any template uses, once, with where it stands in `text`.
  private(set) var keys = NameTable<Range<Int32>>()
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

  /// Adds a part of a name.
  mutating func addPart(_ name: ArraySlice<UInt8>) {
    let key = Name(String(decoding: name, as: UTF8.self))
    let number = keys.slot(of: key) ?? keys.add(key, range(addText(name)))
    parts.append(
      NamePart(hash: key.hash, text: keys.slots[number].value, key: Int32(number)))
  }

  private func range(_ text: Range<Int>) -> Range<Int32> {
    Int32(text.lowerBound)..<Int32(text.upperBound)
  }

  /// Adds a finished stretch of code; returns where it stands.
  mutating func addCode(_ instructions: [Instruction]) -> Range<Int> {
    code.append(contentsOf: instructions)
    return code.count - instructions.count..<code.count
  }
}
