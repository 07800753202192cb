import Core

/// The bytes of the page so far, and the indentation that its lines get.
///
/// Indentation belongs to the lines of templates. Line feeds in values are left as they are, so that
/// preformatted text stays right, and lines that are empty in the template get none.
struct Output: ~Copyable {
  /// What to go back to when a template or a block's content is done.
  struct Mark {
    fileprivate let count: Int
    fileprivate let start: Int
  }

  typealias Bytes = UnsafeBufferPointer<UInt8>

  private var text: ByteBuffer
  private var indentation: [UInt8] = []
  /// Where in `indentation` the current one begins; a partial within a line starts anew.
  private var start = 0
  /// Where content was put into a line that had begun already, so that it does not begin twice.
  private var continuesLineAt = -1

  init(capacity: Int) { text = ByteBuffer(capacity: capacity) }

  /// Lends the bytes, without a copy.
  func withBytes(_ body: (Bytes) -> Void) { text.withBytes(body) }

  var count: Int { text.count }

  /// Whether what is written here is written the same wherever there is no indentation.
  var isAtPlainPlace: Bool { start == indentation.count && text.count != continuesLineAt }

  func bytes(from start: Int) -> [UInt8] { text.bytes(from: start) }

  mutating func startLine() {
    guard start < indentation.count, text.count != continuesLineAt else { return }
    indentation.withUnsafeBufferPointer { text.append(Bytes(rebasing: $0[start...])) }
  }

  /// - Parameter template: the text that the run is a range of.
  mutating func write(_ run: TextRun, of template: Bytes) {
    guard start < indentation.count else {
      text.append(Bytes(rebasing: template[run.range]))
      return
    }
    var line = run.range.lowerBound
    while line < run.range.upperBound {
      let feed = template[line..<run.range.upperBound].firstIndex(of: 0x0A)
      let end = feed.map { $0 + 1 } ?? run.range.upperBound
      let isEmpty = template[line] == 0x0A || (template[line] == 0x0D && end == line + 2)
      if !isEmpty, run.startsLine || line > run.range.lowerBound { startLine() }
      text.append(Bytes(rebasing: template[line..<end]))
      line = end
    }
  }

  mutating func write(_ bytes: Bytes) { text.append(bytes) }

  mutating func write(_ string: String) { text.append(string) }

  mutating func write(_ number: Int) { write(String(number)) }

  mutating func writeEscaped(_ string: String) { text.appendEscaped(string) }
}

extension Output {
  var mark: Mark { Mark(count: indentation.count, start: start) }

  mutating func restore(_ mark: Mark) {
    indentation.removeLast(indentation.count - mark.count)
    start = mark.start
  }

  mutating func indent(by more: Slice<Bytes>) { indentation.append(contentsOf: more) }

  /// What follows has the indentation of where it was written.
  mutating func stopIndenting() { start = indentation.count }

  /// What follows goes on in a line that has begun.
  mutating func continueLine() { continuesLineAt = text.count }
}
