/// Writes the least that a page of a kind must say, so that a test shows only what it is about.
enum FrontMatterText {
  /// A page's file with `keys` in its front matter, beside the least that its folder asks for.
  static func page(_ path: String, _ keys: String = "", without left: Set<String> = []) -> String {
    let own = Set(keys.split(separator: "\n").compactMap(key))
    let rest = least(in: path).filter { line in
      let name = key(line[...]) ?? ""
      return !own.contains(name) && !left.contains(name)
    }
    let lines = rest + (keys.isEmpty ? [] : [keys])
    return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
  }

  /// The key that a line begins with; nil for an indented line.
  private static func key(_ line: Substring) -> String? {
    guard line.first != " ", line.first != "-", let colon = line.firstIndex(of: ":") else {
      return nil
    }
    return line[..<colon].filter { $0 != "«" && $0 != "»" }
  }

  private static func least(in path: String) -> [String] {
    let common = ["titel: Proef", "samenvatting: Een proef.", "datum: 2026-01-01"]
    let folder = path.split(separator: "/").dropFirst().first ?? ""
    return switch folder {
    case "gemeenten": common + ["code: GM0034"]
    case "themas": common + ["volgorde: 1"]
    case "casussen": common + ["jaar: 2019"]
    case "tips": common + ["doelgroepen: [scholen]", "bronnen: [rapport]"]
    case "vragen":
      ["titel: Mag dat?"] + common.dropFirst()
        + ["kort_antwoord: Ja.", "grondslag: wet", "doelgroepen: [scholen]"]
    case "wegwijzers":
      common + ["volgorde: 1", "doelgroepen: [scholen]", "gecontroleerd: 2026-01-01"]
    case "begrippen": common + ["definitie: Een proef is een test."]
    case "organisaties": common + ["rol: gemeente", "sector: overheid"]
    case "knelpunten": common + ["bronnen: [rapport]", "oplossingen: []"]
    case "checklists": common + ["punten: []"]
    case "oefeningen":
      common + ["situatie: Een werkplek.", "wie_beslist: De gemeente besluit.", "keuzes: []"]
    default: common
    }
  }
}
