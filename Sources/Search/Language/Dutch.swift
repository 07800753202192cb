/// Dutch word forms: which words a word may be a form of.
///
/// The rules are those of FORMAT.md, in its order; the browser has the same ones, and
/// `Tests/Search/woordvormen.json` holds both to one table.
package struct Dutch: Sendable {
  let lists: WordLists

  package init(_ forms: WordForms) {
    lists = WordLists(forms)
  }

  /// The words that a folded word may be a form of, most likely first; itself always among them.
  package func lemmas(of word: String) -> [String] {
    lemmas(of: Array(word.utf8)[...]).map(\.text)
  }

  func lemmas(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found = LemmaList()
    addLemmas(of: word, to: &found)
    return found.lemmas(of: 0).map { found.lemmas[$0] }
  }

  /// Adds the lemmas of one word to a list of many.
  func addLemmas(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    addCandidates(of: word, to: &found)
    found.append(word)
    found.finishWord()
  }

  private func addCandidates(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    let known = lists.lemmas(of: word)
    if !known.isEmpty {
      found.noteUseOfLists()
      for lemma in known { found.append(lemma) }
      return
    }
    guard word.count >= 4, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    if lists.contains(word, as: .stem) { return found.noteUseOfLists() }
    if word.ends(with: "heden"), word.count > 6 {
      found.add(word.dropLast(5), "heid".utf8)
      return
    }
    if word.ends(with: "heid") { return }
    if let stem = knownStem(of: word) {
      found.noteUseOfLists()
      found.append(stem)
      return
    }
    addIrregularEndings(of: word, to: &found)
    addDiminutives(of: word, to: &found)
    addComparison(of: word, to: &found)
    addWeakVerbs(of: word, to: &found)
    addRegularEndings(of: word, to: &found)
  }
}

// MARK: - The rules

extension Dutch {
  /// Rule 2: a regular form of a word that is known to be a stem.
  private func knownStem(of word: ArraySlice<UInt8>) -> ASCIIWord? {
    func isStem(_ word: ArraySlice<UInt8>) -> Bool { lists.contains(word, as: .stem) }
    let isPlural = word.ends(with: "en")
    if isPlural || word.ends(with: "s"), isStem(word.dropLast()) { return Array(word.dropLast()) }
    guard isPlural || word.ends(with: "e") else { return nil }
    return StemSpelling.stems(of: word.dropLast(isPlural ? 2 : 1), endingIsE: !isPlural)
      .first { isStem($0[...]) }
  }

  /// Rule 3: bestuursleden -> bestuurslid.
  private func addIrregularEndings(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    guard let (start, lemmas) = lists.longestFormAtEnd(of: word) else { return }
    found.noteUseOfLists()
    for lemma in lemmas { found.add(start, lemma) }
  }

  /// Rule 4: huisjes -> huis, mannetje -> man.
  private func addDiminutives(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    let small = word.ends(with: "jes") ? word.dropLast() : word
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
      found.add(base.dropLast(), CollectionOfOne(Letters.g))
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
  private func addComparison(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    for ending in Self.comparisons where word.ends(with: ending) {
      let base = word.dropLast(ending.utf8CodeUnitCount)
      let first = ending.utf8Start.pointee
      if first == Letters.d, base.last != Letters.r { continue }
      if first == Letters.e {
        for stem in StemSpelling.stems(of: base, endingIsE: true) {
          addAdjective(stem[...], to: &found)
        }
        continue
      }
      addAdjective(base, to: &found)
      if first == Letters.s { addAdjective(word.prefix(base.count + 1), to: &found) }
    }
  }

  private func addAdjective(_ word: ArraySlice<UInt8>, to found: inout LemmaList) {
    if lists.contains(word, as: .adjective) {
      found.noteUseOfLists()
      found.add(word)
    } else if Self.endsLikeAdjective(word) {
      found.add(word)
    }
  }

  private static let verbEndings: [StaticString] = ["den", "ten", "de", "te", "d", "t"]

  /// Rule 6: werkte, gewerkt, werkt -> werk; aangevraagd -> aanvraag.
  private func addWeakVerbs(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    for ending in Self.verbEndings where word.ends(with: ending) {
      let base = word.dropLast(ending.utf8CodeUnitCount)
      let first = ending.utf8Start.pointee
      guard base.count >= 3, base.hasVowel, let last = base.last else { continue }
      if lists.contains(base, as: .geStem) {
        found.add(base)
        continue
      }
      let bare = withoutGe(base)
      let longer = withoutGe(word.prefix(base.count + 1))
      if bare != nil || longer != nil {
        if let bare { found.add(bare.prefix, bare.rest) }
        if let longer { found.add(longer.prefix, longer.rest) }
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
  private func addRegularEndings(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
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
    if word.ends(with: "a") { found.add(word.dropLast(), "um".utf8) }
    if word.ends(with: "i"), word.count > 4 { found.add(word.dropLast(), "us".utf8) }
    if word.ends(with: "en") { found.add(word.dropLast()) }
  }

  /// Rule 8: werkende -> werkend, werk.
  private func addPresentParticiple(of word: ArraySlice<UInt8>, to found: inout LemmaList) {
    let endings: [StaticString] = ["end", "ende", "enden"]
    guard let ending = endings.first(where: { word.ends(with: $0) }) else { return }
    let base = word.dropLast(ending.utf8CodeUnitCount)
    guard base.count >= 3, base.hasVowel else { return }
    if ending.utf8CodeUnitCount > 3 { found.add(base, "end".utf8) }
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

  private static let longestSeparable = separable.map(\.count).max() ?? 0

  private static let unstressed: [ASCIIWord] =
    "be ver ont her er mis over onder door voor om weer achter vol aan"
    .split(separator: " ").map { Array($0.utf8) }

  private static let inseparable: [ASCIIWord] =
    ["be", "ver", "ont", "her"].map { Array($0.utf8) }

  private static let adjectiveEndings: [StaticString] = [
    "lijk", "rijk", "ig", "baar", "zaam", "isch", "loos",
  ]

  /// `aangevraag` -> `aanvraag`; nil when there is no participle's ge-.
  private func withoutGe(_ word: ArraySlice<UInt8>)
    -> (prefix: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)?
  {
    var best: (place: Int, prefix: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)?
    for size in 0...Self.longestSeparable where word.count >= size + 5 {
      let start = word.startIndex + size
      guard word[start] == Letters.g, word[start + 1] == Letters.e else { continue }
      let rest = word[(start + 2)...]
      guard rest.hasVowel else { continue }
      if rest.first == Letters.e, !(rest.ends(with: "eer") && rest.count > 5) { continue }
      // Of several prefixes the first of the list holds.
      guard let place = Self.separable.firstIndex(where: { $0.elementsEqual(word[..<start]) }),
        place < best?.place ?? .max
      else { continue }
      best = (place, word[..<start], rest)
    }
    return best.map { ($0.prefix, $0.rest) }
  }

  private static func endsLikeAdjective(_ word: ArraySlice<UInt8>) -> Bool {
    adjectiveEndings.contains {
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
  private func endsWithUnstressedIe(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.ends(with: "ie") else { return false }
    return word.dropLast(2).last.map { !Letters.isOne($0, of: "aeou") } ?? true
  }
}
