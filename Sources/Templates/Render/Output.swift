import Core

/// The bytes of the page so far, and the indentation that its lines get.
///
/// Indentation belongs to the lines of templates. Line feeds in values are left as they are, so that
/// preformatted text stays right, and lines that are empty in the template get none.
struct Output {
  /// What to go back to when a template or a block's content is done.
  struct Mark {
    fileprivate let count: Int
    fileprivate let start: Int
  }

  private(set) var bytes: [UInt8] = []
  private var indentation: [UInt8] = []
  /// Where in `indentation` the current one begins; a partial within a line starts anew.
  private var start = 0
  /// Where content was put into a line that had begun already, so that it does not begin twice.
  private var continuesLineAt = -1

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func startLine() {
    guard start < indentation.count, bytes.count != continuesLineAt else { return }
    bytes.append(contentsOf: indentation[start...])
  }

  mutating func write(_ run: TextRun, of text: [UInt8]) {
    guard start < indentation.count else {
      bytes.append(contentsOf: text[run.range])
      return
    }
    var line = run.range.lowerBound
    while line < run.range.upperBound {
      let feed = text[line..<run.range.upperBound].firstIndex(of: 0x0A)
      let end = feed.map { $0 + 1 } ?? run.range.upperBound
      let isEmpty = text[line] == 0x0A || (text[line] == 0x0D && end == line + 2)
      if !isEmpty, run.startsLine || line > run.range.lowerBound { startLine() }
      bytes.append(contentsOf: text[line..<end])
      line = end
    }
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ number: Int) { write(String(number)) }

  mutating func writeEscaped(_ text: String) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { buffer in
      guard !buffer.contains(where: Self.mayNeedEscape) else { return false }
      bytes.append(contentsOf: buffer)
      return true
    }
    if isPlain != true { write(HTMLEscaping.escape(text)) }
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte <= 0x3E && (byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27)
  }
}

extension Output {
  var mark: Mark { Mark(count: indentation.count, start: start) }

  mutating func restore(_ mark: Mark) {
    indentation.removeLast(indentation.count - mark.count)
    start = mark.start
  }

  mutating func indent(by more: ArraySlice<UInt8>) { indentation.append(contentsOf: more) }

  /// What follows has the indentation of where it was written.
  mutating func stopIndenting() { start = indentation.count }

  /// What follows goes on in a line that has begun.
  mutating func continueLine() { continuesLineAt = bytes.count }
}
