import Core
import Testing

@testable import Content

/// The quick reader gives what libyaml gives, or nothing.
struct PlainYAMLReaderTests {
  @Test(arguments: PlainYAMLInputs.plain)
  func `what editors write is read without libyaml`(text: String) {
    #expect(plain(text) != nil)
    #expect(plain(text) == reference(text))
  }

  @Test(arguments: PlainYAMLInputs.odd)
  func `what else YAML has is left to libyaml`(text: String) {
    #expect(plain(text) == nil)
  }

  @Test(.timeLimit(.minutes(2)), arguments: UInt64(1)...8)
  func `composed and damaged texts are read as libyaml reads them`(seed: UInt64) {
    var random = YAMLRandom(state: seed)
    var plainCount = 0
    for _ in 0..<4_000 {
      let text = PlainYAMLInputs.composition(&random)
      guard let value = plain(text) else { continue }
      plainCount += 1
      guard value != reference(text) else { continue }
      Issue.record("read differently: \(text.debugDescription)")
    }
    #expect(plainCount > 400)
  }

  private func plain(_ text: String) -> YAMLValue? {
    PlainYAMLReader.read(Array(text.utf8)[...], firstLine: 2)
  }

  private func reference(_ text: String) -> YAMLValue? {
    YAMLContext(Array(text.utf8)[...], file: "x.yaml", firstLine: 2).composeWithYams()
  }
}

/// Texts for the reader: by hand, and made of pieces.
private enum PlainYAMLInputs {
  static let plain = [
    "titel: Een tekst", "titel: Een tekst\n", "titel:   Een tekst  \n", "titel: \"Mag dat?\"",
    "titel: 'Mag dat?'", "titel: \"\"", "titel: ''", "titel: \"a: b # c\"", "titel: mama's",
    "titel: a:b c#d", "titel: a #b", "titel: a # b: c\ndatum: 2026-01-01", "titel: a\n\n\nb: c\n\n",
    "# zo\ntitel: a\n  # en zo\ndatum: b", "titel:\ndatum:", "titel: # niets\ndatum: a",
    "themas: []", "themas: [ ]", "themas: [a]", "themas: [ a , \"b, c\" ,'d' ]  # e",
    "gemeenten: [\"'s-Hertogenbosch\", Capelle aan den IJssel, Súdwest-Fryslân]",
    "bronnen:\n  - a/b\n  - \"c\"\nstatus: concept", "bronnen:\n- a/b\n- c # d\nstatus: concept",
    "regels:\n  - veld: a\n    waarde: 8,5\n  - veld: b\n    bron: c/d",
    "regels:\n  - veld: a\n    lijst:\n    - b\n    - c\n    bron: d\n",
    "a:\n  b:\n    c: d\n  e: f\ng: h", "- a\n- b", "- woord: a\n  liever: b\n- woord: c",
    "-   a: b\n    c: d", "titel: né €5 – “zo” …\nx: y", "2024: a\na-b_c: d",
    "a: b\n   \n   # c\nd: e", "a: /x",
    "a: null\nb: ja", "a:\n\n  - b\n\n  # c\n  - d", "a: 12:30 uur", "a: (b) \"c\" 'd' & e",
    "a: [b c, d-e/f (g)]",
  ]

  static let odd = [
    "", "# niets", "titel", "titel: a: b", "titel: a:", "titel:a", "titel: |\n  a",
    "titel: >-\n  a",
    "titel: a\n  b", "titel: \"a\n  b\"", "titel: \"a\\nb\"", "titel: 'it''s'", "titel: \"a\" b",
    "titel: \"a\"# b", "titel: [a\n  , b]", "titel: [a,]", "titel: [,]", "titel: [a: b]",
    "titel: [[a]]", "titel: [{a: b}]", "titel: {a: b}", "titel: &x a", "titel: *x",
    "titel: !!int 1",
    "titel: -", "titel: - a", "titel: @a", "titel: `a`", "titel: %a", "titel: ~", "? titel\n: a",
    "\"titel\": a", "titel: a\ntitel: b", " titel: a", "titel: a\n datum: b", "a:\n   b: c\n  d: e",
    "a:\n  - b\n c: d", "a:\n  - b\n - c", "- a\nb: c", "a: b\n- c", "- - a", "-\n  a", "- a\n b",
    "titel:\ta", "titel: a\u{7}", "titel: a\u{85}b: c", "titel: a\u{2028}b: c", "titel: \u{FEFF}a",
    "titel: a\r\n", "titel: 😀", "---\na: b", "a: b\n...", "a: b\n---\nc: d", "%YAML 1.1\na: b",
    "a: \"*b\" & *c", "<<: a", "a:\n  b", "a:\n  [b]", "a:\n  \"b\"", "\u{0}",
  ]

  private static let keys = ["titel", "a", "b-c", "d_e", "2024", "themas", "url"]
  private static let values = [
    "a", "een tekst", "\"b: c\"", "'d # e'", "[f, \"g\"]", "[]", "2026-01-01", "", "x:y", "h #i",
    "né", "“zo”", "null", "a/b", "[ é,b ]", "(c) d, e", "https://x.nl/?a=b#c", "'", "\"", "[",
    "a: b",
    "*", "&", "|", "\u{A0}", "-1", "a\tb", "{a: b}", "\"a\\\"b\"", "'a''b'", "a  ", "# a", "~",
    "!b",
  ]
  private static let damage = [
    " ", "  ", "\n", "- ", ":", ": ", "#", " #", "\"", "'", "[", "]", ",", "{", "}", "&a ", "*a",
    "|",
    ">", "\t", "é", "\u{2028}", "\u{85}", "...", "---", "?", "!", "%", "\\", "-", "\r", "a",
    "\u{A0}",
  ]

  /// Blocks of mappings and lists, often with a mistake.
  static func composition(_ random: inout YAMLRandom) -> String {
    var text = block(&random, indentation: 0, depth: 0)
    while random.next(below: 5) < 2 {
      let scalars = Array(text.unicodeScalars)
      let place = random.next(below: scalars.count + 1)
      let isCut = random.next(below: 3) == 0
      let rest = scalars.dropFirst(place + (isCut ? 1 : 0))
      var damaged = String.UnicodeScalarView(scalars.prefix(place))
      if !isCut { damaged.append(contentsOf: random.pick(damage).unicodeScalars) }
      damaged.append(contentsOf: rest)
      text = String(damaged)
    }
    return text
  }

  private static func block(_ random: inout YAMLRandom, indentation: Int, depth: Int) -> String {
    let isList = random.next(below: 3) == 0 && depth > 0
    var names = keys
    var text = ""
    for _ in 0...random.next(below: 4) {
      if random.next(below: 12) == 0 { text += random.pick(["\n", "  # x\n", "#\n", "   \n"]) }
      text += String(repeating: " ", count: indentation)
      if isList {
        text += "-" + String(repeating: " ", count: 1 + random.next(below: 2))
        if random.next(below: 3) == 0 {
          text += "k: \(value(&random))\n"
          if random.next(below: 2) == 0 {
            text += String(repeating: " ", count: indentation + 2) + "l: \(value(&random))\n"
          }
        } else {
          text += value(&random) + "\n"
        }
      } else {
        let name = names.remove(at: random.next(below: names.count))
        text += name + ":"
        if depth < 3, random.next(below: 3) == 0 {
          text += "\n"
          let deeper = indentation + [0, 1, 2, 2, 2, 4][random.next(below: 6)]
          text += block(&random, indentation: deeper, depth: depth + 1)
        } else {
          text += " " + value(&random) + "\n"
        }
      }
    }
    return text
  }

  /// Mostly one that can be read without libyaml.
  private static func value(_ random: inout YAMLRandom) -> String {
    values[random.next(below: random.next(below: 8) == 0 ? values.count : 17)]
  }
}

/// SplitMix64, so that a failure can be repeated.
struct YAMLRandom {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(limit))
  }

  mutating func pick(_ texts: [String]) -> String { texts[next(below: texts.count)] }
}
