import Testing

/// A broken file and the one diagnostic it must get.
struct BrokenInput: Sendable, CustomTestStringConvertible {
  var name: String
  var file: String
  /// The whole file. What the diagnostic must point at is marked with «».
  var text: String
  var id: String
  /// What is offered in place of the marked text.
  var replacement: String?
  /// Where no character can be marked.
  var place: Place?

  var testDescription: String { name }

  /// A page in `folder` that is good but for `keys`.
  static func page(
    _ name: String, in folder: String = "tips/proef", _ keys: String = "",
    without left: Set<String> = [], is id: String, meant replacement: String? = nil,
    at place: Place? = nil
  ) -> BrokenInput {
    let file = "content/\(folder).md"
    return BrokenInput(
      name: name, file: file, text: FrontMatterText.page(file, keys, without: left), id: id,
      replacement: replacement, place: place)
  }

  /// A municipality with one rule value: the keys of a good one, some of them replaced by `keys`.
  /// What is left out is reported at the first key.
  static func rule(
    _ name: String, in folder: String = "gemeenten/almere", _ keys: String = "",
    without left: Set<String> = [], is id: String, meant replacement: String? = nil
  ) -> BrokenInput {
    let own = keys.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    var rest = [
      "veld: min-uren", "waarde: 28", "peildatum: 2019", "aard: praktijk", "bron: rapport/uren",
    ]
    .filter { line in
      let key = line.prefix { $0 != ":" }
      return !own.contains(key) && !left.contains(String(key))
    }
    if !left.isEmpty { rest[0] = "«v»eld: min-uren" }
    let lines = (rest + keys.split(separator: "\n").map(String.init)).enumerated()
      .map { ($0 == 0 ? "  - " : "    ") + $1 }
    return page(
      name, in: folder, "regels:\n" + lines.joined(separator: "\n"), is: id, meant: replacement)
  }

  static func data(
    _ name: String, _ file: String, _ text: String, is id: String,
    meant replacement: String? = nil, at place: Place? = nil
  ) -> BrokenInput {
    BrokenInput(
      name: name, file: file, text: text, id: id, replacement: replacement, place: place)
  }
}
