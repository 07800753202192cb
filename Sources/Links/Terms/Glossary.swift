import Content
import Core

/// The words that texts explain where they first stand: terms, and abbreviations that are written out.
package struct Glossary: Sendable, Equatable {
  /// What is explained.
  package struct Entry: Sendable, Equatable {
    /// Nil for an abbreviation without a page.
    package var term: PageID?
    /// What an abbreviation stands for, as it is written in a sentence.
    package var longForm: String?
    /// Whether the word becomes a link by itself, not only where an editor made one.
    package var isLinked: Bool
  }

  /// One way to write an entry.
  struct Name: Sendable, Equatable {
    /// Folded unless `isExact`, with single spaces.
    var bytes: [UInt8]
    /// Only with these capitals: `WIA`, which is no name of a person.
    var isExact: Bool
    var isAbbreviation: Bool
    var entry: Int32
  }

  /// Two entries that claim the same word.
  package struct Clash: Sendable {
    package var word: String
    package var first: PageID?
    package var second: PageID?
  }

  package let entries: [Entry]
  package let entryOfTerm: [SitePath: Int]
  let words: WordTable
  package let clashes: [Clash]
  /// All names as they are written, folded: for who asks whether an abbreviation is known.
  private let written: Set<[UInt8]>

  package static func == (a: Glossary, b: Glossary) -> Bool {
    a.entries == b.entries && a.words == b.words
  }

  package init(_ content: SiteContent) {
    var names = NameCollector()
    let terms = content.pages(of: .term).filter { !$0.isExpired(on: content.asOf) }
    for page in terms {
      guard case .term(let details) = page.details else { continue }
      names.add(page, details)
    }
    for abbreviation in content.vocabularies.abbreviations { names.add(abbreviation) }
    let made = names.finished()
    entries = names.entries
    clashes = made.clashes
    written = made.written
    words = WordTable(made.names)
    entryOfTerm = Dictionary(
      entries.enumerated().compactMap { index, entry in entry.term.map { ($0.path, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// Whether an abbreviation is a name of an entry, however it is written.
  package func knows(_ abbreviation: String) -> Bool {
    written.contains(Letter.folded(Array(abbreviation.utf8)))
  }
}

/// Gathers the names of all entries, those that editors wrote before the forms that rules make of them.
private struct NameCollector {
  private(set) var entries: [Glossary.Entry] = []
  /// The weightiest first: titles, abbreviations, synonyms.
  private var names: [[(text: String, isAbbreviation: Bool, entry: Int32)]] = [[], [], []]

  mutating func add(_ page: Page, _ details: TermDetails) {
    let entry = Int32(entries.count)
    let isShort = TermForms.isAbbreviation(page.title)
    let longForm =
      details.longForm ?? (details.abbreviation == nil ? nil : lowercasedFirst(page.title))
    entries.append(.init(term: page.id, longForm: longForm, isLinked: details.isLinked))
    names[0].append((page.title, isShort && longForm != nil, entry))
    if let short = details.abbreviation { names[1].append((short, true, entry)) }
    if let longForm { names[2].append((longForm, false, entry)) }
    names[2] += details.synonyms.map { ($0, false, entry) }
  }

  mutating func add(_ abbreviation: Abbreviation) {
    let entry = Int32(entries.count)
    entries.append(.init(term: nil, longForm: abbreviation.longForm, isLinked: true))
    names[1].append((abbreviation.short, true, entry))
    if let longForm = abbreviation.longForm { names[2].append((longForm, false, entry)) }
  }

  func finished() -> (names: [Glossary.Name], clashes: [Glossary.Clash], written: Set<[UInt8]>) {
    var owner: [[UInt8]: Int32] = [:]
    var clashes: [Glossary.Clash] = []
    var found: [Glossary.Name] = []
    for name in names.joined() {
      let key = Letter.folded(Array(name.text.utf8))
      if let other = owner[key], other != name.entry {
        clashes.append(
          .init(
            word: name.text, first: entries[Int(other)].term, second: entries[Int(name.entry)].term)
        )
      }
      if owner[key] == nil {
        owner[key] = name.entry
        found.append(Self.name(name.text, name.isAbbreviation, name.entry))
      }
    }
    let written = Set(owner.keys)
    for name in names.joined() {
      for form in TermForms.forms(of: name.text).dropFirst() {
        let key = Letter.folded(Array(form.utf8))
        guard owner[key] == nil else { continue }
        owner[key] = name.entry
        found.append(Self.name(form, name.isAbbreviation, name.entry))
      }
    }
    return (found, clashes, written)
  }

  private static func name(_ text: String, _ isAbbreviation: Bool, _ entry: Int32) -> Glossary.Name
  {
    let isExact = text.dropFirst().contains(where: \.isUppercase) && !text.contains(" ")
    let bytes = Array(text.utf8)
    return .init(
      bytes: isExact ? bytes : Letter.folded(bytes), isExact: isExact,
      isAbbreviation: isAbbreviation, entry: entry)
  }

  private func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
