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
    addLemmas(of: word.span, to: &found)
    return found.lemmas(of: 0).map { found.lemmas[$0] }
  }

  /// Adds the lemmas of one word to a list of many.
  func addLemmas(of word: Span<UInt8>, to found: inout LemmaList) {
    addCandidates(of: word, to: &found)
    found.append(word)
    found.finishWord()
  }

  private func addCandidates(of word: Span<UInt8>, to found: inout LemmaList) {
    if let number = lists.number(of: word) {
      let known = lists.lemmas(of: number)
      if !known.isEmpty {
        found.noteUseOfLists()
        for lemma in known { found.append(lemma.span) }
        return
      }
      if word.count >= 4, Letters.areAll(word), lists.traits(of: number).contains(.stem) {
        return found.noteUseOfLists()
      }
    }
    guard word.count >= 4, Letters.areAll(word) else { return }
    if word.ends(with: "heden"), word.count > 6 {
      found.add(word.extracting(droppingLast: 5), "heid")
      return
    }
    if word.ends(with: "heid") { return }
    if addKnownStem(of: word, to: &found) { return }
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
  /// - Returns: whether there is one.
  private func addKnownStem(of word: Span<UInt8>, to found: inout LemmaList) -> Bool {
    func add(_ stem: StemSpelling.Stem, of base: Span<UInt8>) -> Bool {
      guard lists.contains(stem, of: base, as: .stem) else { return false }
      found.noteUseOfLists()
      found.append(stem, of: base)
      return true
    }
    let isPlural = word.ends(with: "en")
    if isPlural || word.ends(with: "s") {
      let shorter = word.extracting(droppingLast: 1)
      if add(.init(size: shorter.count), of: shorter) { return true }
    }
    guard isPlural || word.ends(with: "e") else { return false }
    let base = word.extracting(droppingLast: isPlural ? 2 : 1)
    let (first, second) = StemSpelling.stems(of: base, endingIsE: !isPlural)
    if let first, add(first, of: base) { return true }
    if let second, add(second, of: base) { return true }
    return false
  }

  /// Rule 3: bestuursleden -> bestuurslid.
  private func addIrregularEndings(of word: Span<UInt8>, to found: inout LemmaList) {
    guard let (size, number) = lists.longestFormAtEnd(of: word) else { return }
    found.noteUseOfLists()
    for lemma in lists.lemmas(of: number) {
      found.add(word.extracting(droppingLast: size), lemma.span)
    }
  }

  /// Rule 4: huisjes -> huis, mannetje -> man.
  private func addDiminutives(of word: Span<UInt8>, to found: inout LemmaList) {
    let small = word.extracting(droppingLast: word.ends(with: "jes") ? 1 : 0)
    guard small.ends(with: "je"), small.count > 4 else { return }
    let base = small.extracting(droppingLast: 2)
    let shorter = base.extracting(droppingLast: 1)
    if base.ends(with: "et"), base.count > 4, let before = base.letter(fromEnd: 2),
      !Letters.isVowel(before)
    {
      let stem = base.extracting(droppingLast: 2)
      found.add(stem.extracting(droppingLast: Letters.isDoubled(stem) ? 1 : 0))
      found.add(base)
    } else if base.ends(with: "mp") {
      found.add(shorter)
      found.add(base)
    } else if base.ends(with: "nk") {
      found.add(shorter, "g")
      found.add(base)
    } else if base.ends(with: "t") {
      if shorter.count > 3,
        shorter.ends(with: "aa") || shorter.ends(with: "oo") || shorter.ends(with: "uu")
      {
        found.add(base)
        found.add(shorter.extracting(droppingLast: 1))
      } else if let last = shorter.letter(fromEnd: 0),
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
  private func addComparison(of word: Span<UInt8>, to found: inout LemmaList) {
    guard let last = word.letter(fromEnd: 0), Letters.isOne(last, of: "ertn") else { return }
    for ending in Self.comparisons where word.ends(with: ending) {
      let base = word.extracting(droppingLast: ending.utf8CodeUnitCount)
      let first = ending.utf8Start.pointee
      if first == Letters.d, base.letter(fromEnd: 0) != Letters.r { continue }
      if first == Letters.e {
        StemSpelling.forEachStem(of: base, endingIsE: true) {
          addAdjective($0.word(of: base).span, to: &found)
        }
        continue
      }
      addAdjective(base, to: &found)
      if first == Letters.s {
        addAdjective(word.extracting(first: base.count + 1), to: &found)
      }
    }
  }

  private func addAdjective(_ word: Span<UInt8>, to found: inout LemmaList) {
    if lists.contains(word, as: .adjective) {
      found.noteUseOfLists()
      found.add(word)
    } else if Self.endsLikeAdjective(word) {
      found.add(word)
    }
  }

  private static let verbEndings: [StaticString] = ["den", "ten", "de", "te", "d", "t"]

  /// Rule 6: werkte, gewerkt, werkt -> werk; aangevraagd -> aanvraag.
  private func addWeakVerbs(of word: Span<UInt8>, to found: inout LemmaList) {
    guard let last = word.letter(fromEnd: 0), Letters.isOne(last, of: "netd") else { return }
    for ending in Self.verbEndings where word.ends(with: ending) {
      addWeakVerb(
        word, endingSize: ending.utf8CodeUnitCount, ending.utf8Start.pointee, to: &found)
    }
  }

  /// - Parameter first: the first letter of the ending.
  private func addWeakVerb(
    _ word: Span<UInt8>, endingSize: Int, _ first: UInt8, to found: inout LemmaList
  ) {
    let base = word.extracting(droppingLast: endingSize)
    guard base.count >= 3, base.hasVowel, let last = base.letter(fromEnd: 0) else { return }
    if lists.contains(base, as: .geStem) { return found.add(base) }
    let longer = word.extracting(first: base.count + 1)
    let places = (base: placeOfGe(in: base), longer: placeOfGe(in: longer))
    if places.base != nil || places.longer != nil {
      if let place = places.base { found.add(base, withoutTwoAt: place) }
      if let place = places.longer { found.add(longer, withoutTwoAt: place) }
      return
    }
    if endingSize > 1, last != first {
      let isVoiceless = Letters.isVoiceless(last)
      if first == Letters.t, !isVoiceless { return }
      if first == Letters.d, isVoiceless, last != Letters.f, last != Letters.s { return }
    }
    if endingSize == 1, first == Letters.d, !isUnstressed(base) { return }
    if Letters.isVowel(last), let before = base.letter(fromEnd: 1),
      !Letters.isDigraph(before, last)
    {
      return
    }
    found.add(base)
  }

  /// Rules 7 to 11.
  private func addRegularEndings(of word: Span<UInt8>, to found: inout LemmaList) {
    let shorter = word.extracting(droppingLast: 1)
    let isPlural = word.ends(with: "en")
    if isPlural {
      found.addStems(of: word.extracting(droppingLast: 2), endingIsE: false)
    } else if word.ends(with: "e"), !word.ends(with: "ee"), !endsWithUnstressedIe(word) {
      found.addStems(of: shorter, endingIsE: true)
    }
    addPresentParticiple(of: word, to: &found)
    if word.ends(with: "s"), !word.ends(with: "ss") {
      let isBase =
        shorter.count >= 4
        ? !(shorter.ends(with: "ij") || shorter.ends(with: "ui") || shorter.ends(with: "ei"))
        : shorter.letter(fromEnd: 0).map(Letters.isVowel) ?? false
      if isBase { found.add(shorter) }
    }
    if word.ends(with: "a") { found.add(shorter, "um") }
    if word.ends(with: "i"), word.count > 4 { found.add(shorter, "us") }
    if isPlural { found.add(shorter) }
  }

  private static let participleEndings: [StaticString] = ["end", "ende", "enden"]

  /// Rule 8: werkende -> werkend, werk.
  private func addPresentParticiple(of word: Span<UInt8>, to found: inout LemmaList) {
    guard let last = word.letter(fromEnd: 0), Letters.isOne(last, of: "den"),
      let ending = Self.participleEndings.first(where: { word.ends(with: $0) })
    else { return }
    let base = word.extracting(droppingLast: ending.utf8CodeUnitCount)
    guard base.count >= 3, base.hasVowel else { return }
    if ending.utf8CodeUnitCount > 3 { found.add(base, "end") }
    found.addStems(of: base, endingIsE: false)
  }
}

// MARK: - What the rules ask

extension Dutch {
  /// Prefixes that stand apart from their verb.
  private static let separable: [StaticString] = [
    "", "achter", "samen", "tegen", "terug", "tewerk", "onder", "klaar", "plaats", "goed", "vast",
    "voort", "door", "mede", "over", "voor", "deel", "vrij", "open", "schoon", "aan", "bij", "mee",
    "toe", "uit", "weg", "los", "neer", "af", "in", "na", "om", "op",
  ]

  private static let longestSeparable = separable.map(\.utf8CodeUnitCount).max() ?? 0

  private static let unstressed: [StaticString] = [
    "be", "ver", "ont", "her", "er", "mis", "over", "onder", "door", "voor", "om", "weer", "achter",
    "vol", "aan",
  ]

  private static let inseparable: [StaticString] = ["be", "ver", "ont", "her"]

  private static let adjectiveEndings: [StaticString] = [
    "lijk", "rijk", "ig", "baar", "zaam", "isch", "loos",
  ]

  /// Where the ge- of a participle stands: `aangevraag` -> `aanvraag` without it; nil when there is none.
  private func placeOfGe(in word: Span<UInt8>) -> Int? {
    var best: (order: Int, place: Int)?
    for place in 0...Self.longestSeparable where word.count >= place + 5 {
      guard word[place] == Letters.g, word[place + 1] == Letters.e else { continue }
      let rest = word.extracting((place + 2)...)
      guard rest.hasVowel else { continue }
      if rest[0] == Letters.e, !(rest.ends(with: "eer") && rest.count > 5) { continue }
      // Of several prefixes the first of the list holds.
      let order = Self.separable.firstIndex {
        $0.utf8CodeUnitCount == place && word.starts(with: $0)
      }
      guard let order, order < best?.order ?? .max else { continue }
      best = (order, place)
    }
    return best?.place
  }

  private static func endsLikeAdjective(_ word: Span<UInt8>) -> Bool {
    adjectiveEndings.contains {
      word.ends(with: $0) && word.count >= $0.utf8CodeUnitCount + 2
    }
  }

  private func isUnstressed(_ base: Span<UInt8>) -> Bool {
    func begins(at start: Int, _ prefixes: [StaticString]) -> Bool {
      prefixes.contains {
        base.holds($0, at: start) && base.count - start > $0.utf8CodeUnitCount + 2
      }
    }
    return begins(at: 0, Self.unstressed)
      || Self.separable.dropFirst().contains {
        base.starts(with: $0) && begins(at: $0.utf8CodeUnitCount, Self.inseparable)
      }
  }

  /// -ie after a consonant belongs to the word (functie); after a vowel the e is an ending (mooie).
  private func endsWithUnstressedIe(_ word: Span<UInt8>) -> Bool {
    guard word.ends(with: "ie") else { return false }
    return word.letter(fromEnd: 2).map { !Letters.isOne($0, of: "aeou") } ?? true
  }
}
