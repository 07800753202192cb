/// Dutch word forms: which words a word may be a form of.
///
/// The rules are those of FORMAT.md, in its order; the browser has the same ones, and
/// `Tests/Search/woordvormen.json` holds both to one table.
package struct Dutch: Sendable {
  private let lemmasOfForm: [ASCIIWord: [ASCIIWord]]
  private let stems: Set<ASCIIWord>
  private let geStems: Set<ASCIIWord>
  private let adjectives: Set<ASCIIWord>
  private let longestForm: Int

  package init(_ forms: WordForms) {
    var lemmas: [ASCIIWord: [ASCIIWord]] = [:]
    for lemma in forms.forms.keys.sorted() {
      for form in forms.forms[lemma, default: []] {
        lemmas[Array(form.utf8), default: []].append(Array(lemma.utf8))
      }
    }
    lemmasOfForm = lemmas
    longestForm = lemmas.keys.map(\.count).max() ?? 0
    stems = Set(forms.stems.map { Array($0.utf8) })
    geStems = Set(forms.geStems.map { Array($0.utf8) })
    adjectives = Set(forms.adjectives.map { Array($0.utf8) })
  }

  /// The words that a folded word may be a form of, most likely first; itself always among them.
  package func lemmas(of word: String) -> [String] {
    var word = word
    return word.withUTF8 { lemmas(of: Array($0)) }.map(\.text)
  }

  func lemmas(of word: ASCIIWord) -> [ASCIIWord] {
    if let known = lemmasOfForm[word] { return known.contains(word) ? known : known + [word] }
    guard word.count >= 4, word.allSatisfy({ (0x61...0x7A).contains($0) }), !stems.contains(word)
    else { return [word] }
    if word.ends(with: "heden"), word.count > 6 {
      return [word.dropLast(5) + Array("heid".utf8), word]
    }
    if word.ends(with: "heid") { return [word] }
    if let stem = knownStem(of: word) { return [stem, word] }
    var found = Candidates()
    addIrregularEndings(of: word, to: &found)
    addDiminutives(of: word, to: &found)
    addComparison(of: word, to: &found)
    addWeakVerbs(of: word, to: &found)
    addRegularEndings(of: word, to: &found)
    if !found.words.contains(word) { found.words.append(word) }
    return found.words
  }

  /// The words found so far, each once.
  private struct Candidates {
    var words: [ASCIIWord] = []

    mutating func add(_ word: some Collection<UInt8>) {
      guard word.count >= 3 else { return }
      let word = Array(word)
      if !words.contains(word) { words.append(word) }
    }

    mutating func add(_ words: [ASCIIWord]) {
      for word in words { add(word) }
    }
  }
}

// MARK: - The rules

extension Dutch {
  /// Rule 2: a regular form of a word that is known to be a stem.
  private func knownStem(of word: ASCIIWord) -> ASCIIWord? {
    var candidates: [ASCIIWord] = []
    if word.ends(with: "en") {
      candidates = [word.dropLast()]
      candidates += StemSpelling.stems(of: word.dropLast(2), endingIsE: false)
    } else if word.ends(with: "e") {
      candidates = StemSpelling.stems(of: word.dropLast(), endingIsE: true)
    } else if word.ends(with: "s") {
      candidates = [word.dropLast()]
    }
    return candidates.first { stems.contains($0) }
  }

  /// Rule 3: bestuursleden -> bestuurslid.
  private func addIrregularEndings(of word: ASCIIWord, to found: inout Candidates) {
    guard word.count >= 5, longestForm >= 3 else { return }
    for start in max(2, word.count - longestForm)..<(word.count - 2) {
      guard let lemmas = lemmasOfForm[ASCIIWord(word[start...])] else { continue }
      for lemma in lemmas { found.add(word[..<start] + lemma) }
      return
    }
  }

  /// Rule 4: huisjes -> huis, mannetje -> man.
  private func addDiminutives(of word: ASCIIWord, to found: inout Candidates) {
    let small = word.ends(with: "jes") ? word.dropLast() : word[...]
    guard small.ends(with: "je"), small.count > 4 else { return }
    let base = small.dropLast(2)
    if base.ends(with: "et"), base.count > 4,
      let before = base.dropLast(2).last, !Letters.isVowel(before)
    {
      let shorter = base.dropLast(2)
      found.add(Letters.isDoubled(shorter) ? shorter.dropLast() : shorter)
      found.add(base)
    } else if base.ends(with: "mp") {
      found.add(base.dropLast())
      found.add(base)
    } else if base.ends(with: "nk") {
      found.add(base.dropLast() + [Letters.g])
      found.add(base)
    } else if base.ends(with: "t") {
      let shorter = base.dropLast()
      if shorter.count > 3,
        shorter.ends(with: "aa") || shorter.ends(with: "oo") || shorter.ends(with: "uu")
      {
        found.add(base)
        found.add(shorter.dropLast())
      } else if let last = shorter.last,
        Letters.isVowel(last) || Letters.isOne(last, of: "lnrw")
      {
        found.add(shorter)
        found.add(base)
      } else {
        found.add(base)
        found.add(shorter)
      }
    } else {
      found.add(base)
    }
  }

  private static let comparisons: [StaticString] = [
    "ere", "er", "dere", "der", "ste", "st", "sten", "eren",
  ]

  /// Rule 5: hogere -> hoog, zwaarder -> zwaar; for adjectives only.
  private func addComparison(of word: ASCIIWord, to found: inout Candidates) {
    for ending in Self.comparisons where word.ends(with: ending) {
      let base = word.dropLast(ending.utf8CodeUnitCount)
      let first = ending.utf8Start.pointee
      if first == Letters.d, base.last != Letters.r { continue }
      let stems =
        first == Letters.e
        ? StemSpelling.stems(of: base, endingIsE: true) : [ASCIIWord(base)]
      for stem in stems where isAdjective(stem) { found.add(stem) }
      if first == Letters.s, isAdjective(base + [Letters.s]) { found.add(base + [Letters.s]) }
    }
  }

  private static let verbEndings: [StaticString] = ["den", "ten", "de", "te", "d", "t"]

  /// Rule 6: werkte, gewerkt, werkt -> werk; aangevraagd -> aanvraag.
  private func addWeakVerbs(of word: ASCIIWord, to found: inout Candidates) {
    for ending in Self.verbEndings where word.ends(with: ending) {
      let base = word.dropLast(ending.utf8CodeUnitCount)
      let first = ending.utf8Start.pointee
      guard base.count >= 3, base.hasVowel, let last = base.last else { continue }
      if geStems.contains(ASCIIWord(base)) {
        found.add(base)
        continue
      }
      let bare = [withoutGe(base), withoutGe(base + [first])].compactMap { $0 }
      if !bare.isEmpty {
        found.add(bare)
        continue
      }
      if ending.utf8CodeUnitCount > 1, last != first {
        let isVoiceless = Letters.isVoiceless(last)
        if first == Letters.t, !isVoiceless { continue }
        if first == Letters.d, isVoiceless, last != Letters.f, last != Letters.s { continue }
      }
      if ending.utf8CodeUnitCount == 1, first == Letters.d, !isUnstressed(base) { continue }
      if Letters.isVowel(last), let before = base.dropLast().last,
        !Letters.isDigraph(before, last)
      {
        continue
      }
      found.add(base)
    }
  }

  /// Rules 7 to 11.
  private func addRegularEndings(of word: ASCIIWord, to found: inout Candidates) {
    if word.ends(with: "en") {
      found.add(StemSpelling.stems(of: word.dropLast(2), endingIsE: false))
    } else if word.ends(with: "e"), !word.ends(with: "ee"), !endsWithUnstressedIe(word) {
      found.add(StemSpelling.stems(of: word.dropLast(), endingIsE: true))
    }
    addPresentParticiple(of: word, to: &found)
    if word.ends(with: "s"), !word.ends(with: "ss") {
      let base = word.dropLast()
      let isBase =
        base.count >= 4
        ? !(base.ends(with: "ij") || base.ends(with: "ui") || base.ends(with: "ei"))
        : base.last.map(Letters.isVowel) ?? false
      if isBase { found.add(base) }
    }
    if word.ends(with: "a") { found.add(word.dropLast() + Array("um".utf8)) }
    if word.ends(with: "i"), word.count > 4 { found.add(word.dropLast() + Array("us".utf8)) }
    if word.ends(with: "en") { found.add(word.dropLast()) }
  }

  /// Rule 8: werkende -> werkend, werk.
  private func addPresentParticiple(of word: ASCIIWord, to found: inout Candidates) {
    let endings: [StaticString] = ["end", "ende", "enden"]
    guard let ending = endings.first(where: { word.ends(with: $0) }) else { return }
    let base = word.dropLast(ending.utf8CodeUnitCount)
    guard base.count >= 3, base.hasVowel else { return }
    if ending.utf8CodeUnitCount > 3 { found.add(base + Array("end".utf8)) }
    found.add(StemSpelling.stems(of: base, endingIsE: false))
  }
}

// MARK: - What the rules ask

extension Dutch {
  /// Prefixes that stand apart from their verb.
  private static let separable: [ASCIIWord] =
    [[]]
      + """
      achter samen tegen terug tewerk onder klaar plaats goed vast voort door mede over voor deel \
      vrij open schoon aan bij mee toe uit weg los neer af in na om op
      """
    .split(separator: " ").map { Array($0.utf8) }

  private static let unstressed: [ASCIIWord] =
    "be ver ont her er mis over onder door voor om weer achter vol aan"
    .split(separator: " ").map { Array($0.utf8) }

  private static let inseparable: [ASCIIWord] =
    ["be", "ver", "ont", "her"].map { Array($0.utf8) }

  private static let adjectiveEndings: [StaticString] = [
    "lijk", "rijk", "ig", "baar", "zaam", "isch", "loos",
  ]

  /// `aangevraag` -> `aanvraag`; nil when there is no participle's ge-.
  private func withoutGe(_ word: ArraySlice<UInt8>) -> ASCIIWord? {
    for prefix in Self.separable {
      let afterPrefix = word.dropFirst(prefix.count)
      guard word.starts(with: prefix), afterPrefix.starts(with: [Letters.g, Letters.e])
      else { continue }
      let rest = word.dropFirst(prefix.count + 2)
      guard rest.count >= 3, rest.hasVowel else { continue }
      if rest.first == Letters.e, !(rest.ends(with: "eer") && rest.count > 5) { continue }
      return prefix + rest
    }
    return nil
  }

  private func isAdjective(_ word: ASCIIWord) -> Bool {
    adjectives.contains(word)
      || Self.adjectiveEndings.contains {
        word.ends(with: $0) && word.count >= $0.utf8CodeUnitCount + 2
      }
  }

  private func isUnstressed(_ base: ArraySlice<UInt8>) -> Bool {
    func begins(_ word: ArraySlice<UInt8>, _ prefixes: [ASCIIWord]) -> Bool {
      prefixes.contains { word.starts(with: $0) && word.count > $0.count + 2 }
    }
    return begins(base, Self.unstressed)
      || Self.separable.dropFirst().contains {
        base.starts(with: $0) && begins(base.dropFirst($0.count), Self.inseparable)
      }
  }

  /// -ie after a consonant belongs to the word (functie); after a vowel the e is an ending (mooie).
  private func endsWithUnstressedIe(_ word: ASCIIWord) -> Bool {
    guard word.ends(with: "ie") else { return false }
    return word.dropLast(2).last.map { !Letters.isOne($0, of: "aeou") } ?? true
  }
}
