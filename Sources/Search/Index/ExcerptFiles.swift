import Core

/// What results show: per page its title, address and the beginning of every section.
struct ExcerptFiles: ~Copyable {
  /// Few enough that a result costs little, and never more than 7,600 files.
  static func pagesPerFile(of pages: Int) -> Int { max(1, (pages + 7599) / 7600) }

  /// The slices of `0..<pages` whose files share a folder.
  static func folders(of pages: Int) -> [Range<Int>] {
    let size = pagesPerFile(of: pages) * ShardFolders.filesPerFolder
    return stride(from: 0, to: pages, by: size).map { $0..<min($0 + size, pages) }
  }

  /// How long the text of a section may be, in bytes; less where a page has many.
  private static let longest = 200
  private static let shortest = 90
  private static let perPage = 9000

  let pagesPerFile: Int
  private var files: [[UInt8]] = []
  /// The file that is being written, and how many pages are in it.
  private var out = JSONBytes()
  private var pageCount = 0

  /// - Parameter pages: how many the site has.
  init(pages: Int) {
    pagesPerFile = Self.pagesPerFile(of: pages)
  }

  /// Adds the next page.
  mutating func add(_ page: SearchPage, _ document: SearchDocument) {
    if pageCount == 0 { out.open("[") }
    out.next()
    write(page, document)
    pageCount += 1
    if pageCount == pagesPerFile { finishFile() }
  }

  /// - Returns: the files.
  mutating func finish() -> [[UInt8]] {
    if pageCount > 0 { finishFile() }
    return files
  }

  private mutating func finishFile() {
    out.close("]")
    files.append(out.bytes)
    out.removeAll()
    pageCount = 0
  }

  private mutating func write(_ page: SearchPage, _ document: SearchDocument) {
    out.open("{")
    add("titel", document.title)
    add("adres", page.address)
    add("soort", page.kind)
    if let date = document.date { add("datum", date) }
    if page.isExpired {
      out.key("verlopen")
      out.raw(Self.yes.span)
    }
    if !document.places.isEmpty {
      out.key("gemeenten")
      out.open("[")
      for place in document.places {
        out.next()
        out.string(place)
      }
      out.close("]")
    }
    out.key("delen")
    out.open("[")
    let limit = min(
      Self.longest, max(Self.shortest, Self.perPage / max(1, document.sections.count)))
    for section in document.sections {
      out.next()
      out.open("[")
      out.next()
      out.string(section.id)
      out.next()
      out.string(section.heading)
      out.next()
      out.string(Self.excerpt(section.text, limit).span)
      out.close("]")
    }
    out.close("]")
    out.close("}")
  }

  private mutating func add(_ key: String, _ value: String) {
    out.key(key)
    out.string(value)
  }

  /// The beginning of a text: whole sentences where that can be, else whole words and an ellipsis.
  static func excerpt(_ text: String, _ limit: Int) -> [UInt8] {
    var text = text
    return text.withUTF8 { source in
      [UInt8](unsafeUninitializedCapacity: limit + 1 + ellipsis.count) { bytes, count in
        var sentenceEnd = 0
        var wordEnd = 0
        for byte in source {
          if byte == 0x20 || byte == 0x0A {
            guard count > 0, bytes[count - 1] != 0x20 else { continue }
            wordEnd = count
            if byte == 0x0A || endsSentence(bytes[count - 1]) { sentenceEnd = count }
            bytes[count] = 0x20
          } else {
            bytes[count] = byte
          }
          count += 1
          guard count > limit else { continue }
          let isSentence = sentenceEnd > limit / 3
          count = isSentence ? sentenceEnd : wordEnd
          guard !isSentence, wordEnd != sentenceEnd else { return }
          for byte in ellipsis {
            bytes[count] = byte
            count += 1
          }
          return
        }
        while count > 0, bytes[count - 1] == 0x20 { count -= 1 }
      }
    }
  }

  private static let yes = Array("true".utf8)
  private static let ellipsis = Array(" …".utf8)

  private static func endsSentence(_ byte: UInt8) -> Bool { Letters.isOne(byte, of: ".?!:") }
}
