import Core

/// Gives every heading an id and takes the fixed ones (`{#id}`) out of the text.
///
/// An id depends on this page only. Fixed ids go first, so that a heading that is added later cannot
/// take one; the others follow from the text, and equal ones are numbered in the order of the page.
struct HeadingPass {
  private(set) var entries = NodeMap<OutlineEntry>()
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let file: String
  private var headings: [Heading] = []
  private var taken: [String: SourceLocation] = [:]
  /// The number that the next heading with the same text gets, when that is not 1 or 2.
  private var nextNumbers: [String: Int] = [:]

  private struct Heading {
    var node: Int
    var level: Int
    var text: String
    var location: SourceLocation
    var fixedID: String?
  }

  init(_ document: inout MarkdownDocument, source: SourceText, file: String) {
    self.source = source
    self.file = file
    for index in document.nodes.indices {
      guard case .heading(let level) = document.nodes[index].kind else { continue }
      collect(index, level: level, in: &document)
    }
    taken.reserveCapacity(headings.count)
    checkLevels()
    for heading in headings { addEntry(heading) }
  }

  private mutating func collect(_ index: Int, level: Int, in document: inout MarkdownDocument) {
    let location = location(of: index, in: document)
    let mark = takeFixedID(of: index, in: &document)
    let text = document.trimmedText(of: index)
    var heading = Heading(node: index, level: level, text: text, location: location, fixedID: nil)
    if let mark { heading.fixedID = accept(mark.id, at: mark.location) }
    headings.append(heading)
  }

  /// The line of the text rather than of the block: link definitions can stand before it.
  private func location(of index: Int, in document: MarkdownDocument) -> SourceLocation {
    let node = document.nodes[index]
    let first = document.descendants(of: index).first
    let line = Int(first.map { document.nodes[$0].start.line } ?? node.start.line)
    let column = Int(node.start.column)
    let length = source.line(line).count - column + 1
    return SourceLocation(file: file, line: line, column: column, length: length)
  }

  /// Cuts `{#id}` off the last text of a heading.
  private func takeFixedID(
    of index: Int, in document: inout MarkdownDocument
  ) -> (id: String, location: SourceLocation)? {
    guard let last = document.descendants(of: index).last, document.nodes[last].kind == .text
    else { return nil }
    let text = document.bytes(document.nodes[last].literal)
    let trimmed = text.trimmingTrailingSpace()
    guard trimmed.last == ASCII.closeBrace,
      let brace = trimmed.lastIndex(of: ASCII.openBrace), trimmed[brace...].count > 2,
      trimmed[brace + 1] == ASCII.hash
    else { return nil }
    let id = trimmed[(brace + 2)..<(trimmed.endIndex - 1)]
    let rest = text[..<brace].trimmingTrailingSpace()
    document.nodes[last].literal.count = Int32(rest.count)
    return (String(decoding: id, as: UTF8.self), idLocation(id, line: document.nodes[last].start))
  }

  private func idLocation(
    _ id: ArraySlice<UInt8>, line position: MarkdownNode.Position
  ) -> SourceLocation {
    let line = source.line(Int(position.line))
    let mark = Array("{#".utf8) + id + [ASCII.closeBrace]
    var column = 1
    var start = line.startIndex
    while let found = line.firstIndex(of: mark, from: start) {
      column = found - line.startIndex + 3
      start = found + 1
    }
    return SourceLocation(
      file: file, line: Int(position.line), column: column, length: id.count)
  }

  private mutating func accept(_ id: String, at location: SourceLocation) -> String? {
    guard Slug.isValid(id) else {
      let folded = Slug.folding(id)
      let suggestions = folded.isEmpty ? [] : [Diagnostic.Suggestion.didYouMean(folded)]
      report(.headingIDInvalid(id), at: location, suggestions: suggestions)
      return nil
    }
    guard !id.hasPrefix(Self.reservedPrefix) else {
      report(.headingIDReserved(id), at: location)
      return nil
    }
    if let first = taken[id] {
      diagnostics.append(
        Diagnostic(
          MarkdownProblem.headingIDTwice(id), at: location,
          notes: [Diagnostic.Note("Hier staat de eerste", at: first)]))
      return nil
    }
    taken[id] = location
    return id
  }

  private mutating func addEntry(_ heading: Heading) {
    if heading.text.isEmpty { report(.headingWithoutText, at: heading.location) }
    let id = heading.fixedID ?? computedID(for: heading)
    let entry = OutlineEntry(
      level: heading.level, id: id, text: heading.text, location: heading.location)
    entries.append(entry, of: heading.node)
  }

  private mutating func computedID(for heading: Heading) -> String {
    let folded = Slug.folding(heading.text)
    let base = folded.isEmpty ? "kop" : folded
    var number = nextNumbers[base] ?? 1
    while true {
      let candidate = Self.withoutReservedPrefix(number == 1 ? base : "\(base)-\(number)")
      number += 1
      guard taken[candidate] == nil else { continue }
      if number > 2 { nextNumbers[base] = number }
      taken[candidate] = heading.location
      return candidate
    }
  }

  /// The ids that the theme makes begin so.
  private static let reservedPrefix = "k-"

  private static func withoutReservedPrefix(_ id: String) -> String {
    id.hasPrefix(reservedPrefix) ? "x-\(id)" : id
  }

  private mutating func checkLevels() {
    var previous = 1
    for heading in headings {
      if heading.level == 1 {
        report(.headingOfLevelOne, at: heading.location)
      } else if heading.level > previous + 1 {
        report(.headingSkipsLevel(from: previous, to: heading.level), at: heading.location)
      }
      previous = heading.level
    }
  }

  private mutating func report(
    _ problem: MarkdownProblem, at location: SourceLocation,
    suggestions: [Diagnostic.Suggestion] = []
  ) {
    diagnostics.append(Diagnostic(problem, at: location, suggestions: suggestions))
  }
}

extension String {
  /// Without white space around it.
  var trimmed: String { String(decoding: Array(utf8).trimmingSpace(), as: UTF8.self) }
}
