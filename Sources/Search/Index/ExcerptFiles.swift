import Core

/// What results show: per page its title, address and the beginning of every section.
enum ExcerptFiles {
  /// Few enough that a result costs little, and never more than 7,600 files.
  static func pagesPerFile(of pages: Int) -> Int { max(1, (pages + 7599) / 7600) }
  /// How long the text of a section may be, in bytes; less where a page has many.
  private static let longest = 200
  private static let shortest = 90
  private static let perPage = 9000

  /// - Returns: the names of the folders.
  static func write(_ pages: NumberedPages, to folders: ShardFolders) async -> String {
    let pagesPerFile = pagesPerFile(of: pages.count)
    let files = stride(from: 0, to: pages.count, by: pagesPerFile).map {
      $0..<min($0 + pagesPerFile, pages.count)
    }
    return await folders.write("u", count: files.count) { numbers in
      var out = JSONBytes()
      return files[numbers].map { numbers in
        out.removeAll()
        out.open("[")
        for number in numbers {
          out.next()
          write(pages[number], to: &out)
        }
        out.close("]")
        return out.bytes
      }
    }
  }

  private static func write(_ document: SearchDocument, to out: inout JSONBytes) {
    out.open("{")
    func add(_ key: String, _ value: String) {
      out.key(key)
      out.string(value)
    }
    add("titel", document.title)
    add("adres", document.address)
    add("soort", document.kind)
    if let date = document.date { add("datum", date) }
    if document.isExpired {
      out.key("verlopen")
      out.raw(yes.span)
    }
    if !document.places.isEmpty {
      out.key("gemeenten")
      array(document.places, to: &out)
    }
    out.key("delen")
    out.open("[")
    let limit = min(longest, max(shortest, perPage / max(1, document.sections.count)))
    for section in document.sections {
      out.next()
      out.open("[")
      out.next()
      out.string(section.id)
      out.next()
      out.string(section.heading)
      out.next()
      out.string(excerpt(section.text, limit).span)
      out.close("]")
    }
    out.close("]")
    out.close("}")
  }

  private static func array(_ values: [String], to out: inout JSONBytes) {
    out.open("[")
    for value in values {
      out.next()
      out.string(value)
    }
    out.close("]")
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
