import Core

/// Refuses input on which cmark-gfm 0.29.0.gfm.6 takes seconds to hours, before it gets to see it.
///
/// The library has inputs that cost quadratic time and memory (CVE-2022-39209, CVE-2023-22483 and later
/// ones), and the size of a file does not contain them: 16 kB can take 13 seconds. Each rule here bounds
/// the work of one such class at about half a second, far above what anybody writes; the measurements
/// stand with the limits. One pass over the bytes, no tree.
struct InputGuard {
  enum Limit {
    static let bytes = 256 * 1024
    static let columns = 64
    /// Of a table, and of all tables in a file: short rows are filled out to the width of the header.
    static let cells = 100_000
    /// In a line of a table: finding the cells of one row is quadratic (32,000 pipes: 4.2 s).
    static let pipes = 256
    /// Bytes of paragraph that lines like `|-|-|` make the library read again as a possible header
    /// (27 million: 1 s).
    static let headerScans = 5_000_000
    /// Levels of quotes and lists times bytes (and eight times lines): each inline that is added walks up to
    /// the root, and so does each blank line (4,096 levels and 8,192 blank lines: 1.1 s).
    static let nesting = 100_000_000
    /// Bytes of a paragraph times the marks in it (64 kB of `![[]()`: 1 s; of `a<?`: 0.9 s).
    static let marks = 500_000_000
    /// Bytes of a word times the bytes in it that make the library look for an address again
    /// (64 kB of `_www.a`: 3.4 s; of `)` after an address: 2 s).
    static let words = 200_000_000
    /// Bytes of the longest link definition times brackets: each reference repeats the address.
    static let expansion = 20_000_000
  }

  /// A problem and the line it is on, counted from 1 in the text.
  typealias Finding = (problem: MarkdownProblem, line: Int)

  /// The size up to which a file stays below the limits of `marks` and `words` whatever it holds, for
  /// the square of its size does.
  private static let sizeWithoutMarks = 14_000

  /// Whether marks, words and brackets are counted.
  private let countsMarks: Bool
  private var line = 0
  private var finding: Finding?
  private var run = Run()
  private var cells = 0
  private var headerScans = 0
  private var marks = 0
  private var words = 0
  private var brackets = 0
  private var deepest = (level: 0, line: 1)
  private var definition = (current: 0, longest: 0, line: 1)

  /// The lines since the last blank one: no paragraph or table goes on beyond that.
  private struct Run {
    var bytes = 0
    var marks = 0
    var columns: Int?
    var delimiterColumns = 0
    var mostPipes = 0
    var isTable = false
  }

  static func check(_ bytes: [UInt8]) -> Finding? {
    guard bytes.count <= Limit.bytes else { return (.fileTooLarge(bytes: bytes.count), 0) }
    return bytes.withUnsafeBufferPointer { bytes in
      var scan = InputGuard(countsMarks: bytes.count > sizeWithoutMarks)
      scan.scan(bytes)
      if !scan.countsMarks, scan.definition.longest * bytes.count > Limit.expansion {
        // Only now do the brackets matter.
        scan = InputGuard(countsMarks: true)
        scan.scan(bytes)
      }
      return scan.finding
    }
  }

  private init(countsMarks: Bool) { self.countsMarks = countsMarks }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hasReturns = bytes.firstIndex(of: ASCII.carriageReturn, from: 0) != nil
    var start = 0
    while start < bytes.count, finding == nil {
      var end = bytes.firstIndex(of: ASCII.newline, from: start) ?? bytes.count
      if hasReturns { end = bytes[start..<end].firstIndex(of: ASCII.carriageReturn) ?? end }
      line += 1
      scanLine(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      let isCRLF =
        end + 1 < bytes.count && bytes[end] == ASCII.carriageReturn
        && bytes[end + 1] == ASCII.newline
      start = end + (isCRLF ? 2 : 1)
    }
    endRun()
    endDefinition()
    if deepest.level * (bytes.count + 8 * line) > Limit.nesting {
      report(.nestedTooDeep, at: deepest.line)
    }
    if definition.longest * brackets > Limit.expansion {
      report(.tooTangled(.definitions), at: definition.line)
    }
  }

  private mutating func report(_ problem: MarkdownProblem, at line: Int) {
    if finding == nil { finding = (problem, line) }
  }

  private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    let prefix = LinePrefix(bytes)
    if prefix.level > deepest.level { deepest = (prefix.level, line) }
    guard prefix.indentation < bytes.count else {
      endRun()
      endDefinition()
      return
    }
    guard prefix.end < bytes.count else {
      run.bytes += bytes.count + 1
      return
    }
    scanDefinition(bytes, from: prefix.end)
    let counts = countsMarks ? count(bytes) : (marks: 0, pipes: Self.pipes(in: bytes))
    scanTableLine(bytes, prefix: prefix, pipes: counts.pipes)
    run.bytes += bytes.count + 1
    run.marks += counts.marks
    if run.isTable, counts.pipes > 0 {
      addMarks(counts.marks, in: bytes.count)
      run.bytes -= bytes.count + 1
      run.marks -= counts.marks
    }
  }

  private mutating func endRun() {
    addMarks(run.marks, in: run.bytes)
    run = Run()
  }

  private mutating func addMarks(_ count: Int, in bytes: Int) {
    marks += count * bytes
    if marks > Limit.marks { report(.tooTangled(.marks), at: line) }
  }

  // MARK: Marks and words

  private static func pipes(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = bytes.firstIndex(of: ASCII.pipe, from: 0) else { return 0 }
    return bytes[first...].count { $0 == ASCII.pipe }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (marks: Int, pipes: Int) {
    Self.kinds.withUnsafeBufferPointer { count(bytes, kinds: $0) }
  }

  private mutating func count(
    _ bytes: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<UInt8>
  ) -> (marks: Int, pipes: Int) {
    var marks = 0
    var pipes = 0
    var wordStart = 0
    var wordMarks = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let kind = kinds[Int(byte)]
      guard kind != 0 else { continue }
      if kind & Kind.space != 0 {
        endWord(length: index - wordStart, marks: wordMarks)
        wordStart = index + 1
        wordMarks = 0
        continue
      }
      if kind & Kind.mark != 0 { marks += 1 }
      if kind & Kind.wordMark != 0 { wordMarks += 1 }
      if byte == ASCII.openBracket { brackets += 1 }
      if byte == ASCII.pipe { pipes += 1 }
    }
    endWord(length: bytes.count - wordStart, marks: wordMarks)
    return (marks, pipes)
  }

  private mutating func endWord(length: Int, marks: Int) {
    guard length > 256 else { return }
    words += length * marks
    if words > Limit.words { report(.tooTangled(.word), at: line) }
  }

  private enum Kind {
    static let space: UInt8 = 1
    static let mark: UInt8 = 2
    static let wordMark: UInt8 = 4
    /// Counted by itself.
    static let pipe: UInt8 = 8
  }

  private static let kinds: [UInt8] = {
    var kinds = [UInt8](repeating: 0, count: 256)
    for byte in " \t".utf8 { kinds[Int(byte)] |= Kind.space }
    for byte in "*_~[]!<&:@`\\".utf8 { kinds[Int(byte)] |= Kind.mark }
    for byte in ")@<_w".utf8 { kinds[Int(byte)] |= Kind.wordMark }
    kinds[Int(ASCII.pipe)] |= Kind.pipe
    return kinds
  }()

  // MARK: Tables

  private mutating func scanTableLine(
    _ bytes: UnsafeBufferPointer<UInt8>, prefix: LinePrefix, pipes: Int
  ) {
    run.mostPipes = max(run.mostPipes, pipes)
    cells += run.delimiterColumns
    if cells > Limit.cells { report(.tableTooLarge, at: line) }
    let columns = pipes == 0 ? 1 : Self.columns(bytes, from: prefix.end)
    if let previous = run.columns, Self.isDelimiterRow(bytes, from: prefix.indentation) {
      if pipes > 0, columns > Limit.columns { report(.tooManyColumns(columns), at: line) }
      if columns == previous {
        run.isTable = true
      } else if !run.isTable {
        headerScans += run.bytes
        if headerScans > Limit.headerScans { report(.tooTangled(.headers), at: line) }
      }
      if pipes > 0 { run.delimiterColumns = max(run.delimiterColumns, columns) }
    }
    if run.delimiterColumns > 0, run.mostPipes > Limit.pipes {
      report(.tooManyColumns(run.mostPipes), at: line)
    }
    run.columns = columns
  }

  private static func isDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    bytes[start...].allSatisfy {
      $0 == ASCII.hyphen || $0 == ASCII.pipe || $0 == ASCII.colon || ASCII.isSpace($0)
    }
  }

  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var pipes = 0
    var isEscaped = false
    var last: UInt8 = 0
    for byte in bytes[start...] {
      if byte == ASCII.pipe, !isEscaped { pipes += 1 }
      isEscaped = byte == ASCII.backslash
      if !ASCII.isSpace(byte) { last = byte }
    }
    guard pipes > 0 else { return 1 }
    let outer = (bytes[start] == ASCII.pipe ? 1 : 0) + (last == ASCII.pipe ? 1 : 0)
    return max(1, pipes + 1 - outer)
  }

  // MARK: Link definitions

  private mutating func scanDefinition(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    if bytes[start] == ASCII.openBracket {
      endDefinition()
      definition.current = bytes.count
    } else if definition.current > 0 {
      definition.current += bytes.count
    }
  }

  private mutating func endDefinition() {
    if definition.current > definition.longest {
      definition.longest = definition.current
      definition.line = line
    }
    definition.current = 0
  }
}

/// The marks of quotes, lists and footnotes that a line begins with.
private struct LinePrefix {
  /// At most how many blocks the line can be nested in.
  var level = 0
  /// Past blanks and `>`.
  var indentation = 0
  /// Past all marks: where the text begins, or the length of a line without text.
  var end = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var columns = 0
    var index = 0
    var sawMark = false
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isSpace(byte) {
        columns += byte == ASCII.tab ? 4 : 1
      } else if byte == ASCII.greater {
        level += 1
      } else if let length = Self.markLength(bytes, at: index) {
        sawMark = true
        level += 1
        index += length - 1
      } else {
        break
      }
      index += 1
      if !sawMark { indentation = index }
    }
    level += columns / 2
    end = index
  }

  /// The length of a list mark or of the label of a footnote definition.
  private static func markLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let isEnd = { (next: Int) in next >= bytes.count || ASCII.isSpace(bytes[next]) }
    var next = index + 1
    switch bytes[index] {
    case ASCII.hyphen, ASCII.plus, ASCII.asterisk:
      return isEnd(next) ? 1 : nil
    case 0x30...0x39:
      while next < bytes.count, next < index + 10, ASCII.isDigit(bytes[next]) { next += 1 }
      guard next < bytes.count,
        bytes[next] == ASCII.period || bytes[next] == ASCII.closeParenthesis, isEnd(next + 1)
      else { return nil }
      return next + 1 - index
    case ASCII.openBracket:
      guard next < bytes.count, bytes[next] == ASCII.caret else { return nil }
      while next < bytes.count, bytes[next] != ASCII.closeBracket { next += 1 }
      guard next + 1 < bytes.count, bytes[next + 1] == ASCII.colon else { return nil }
      return next + 2 - index
    default:
      return nil
    }
  }
}
