import Content
import Core

extension Source {
  /// A source with the least that it must say, in six lines, and `rest` from line 7 on.
  package static func fixture(_ id: Slug, _ rest: String = "feiten: []") -> Source {
    let text = """
      titel: T
      soort: rapport
      uitgever: U
      datum: 2019
      hergebruik: vrij
      staat: actueel
      \(rest)
      """
    return SourceReader.read(SourceFile(path: "seeds/\(id).yaml", text: text), id: id).0
  }

  /// A source with these facts, each written as a YAML mapping.
  package static func fixture(_ id: Slug, facts: [String]) -> Source {
    fixture(id, facts.isEmpty ? "feiten: []" : "feiten:\n" + facts.map { "  - \($0)\n" }.joined())
  }
}
