import Core

/// Words that this site does not use, and what to write instead (`content/register/woorden.yaml`).
package struct HouseStyle: Sendable {
  package struct Word: Sendable {
    /// A word or phrase. With `*` at its end it is the beginning of a word.
    package var text: String
    /// What to write instead.
    package var instead: String?
    package var explanation: String?

    package init(_ text: String, instead: String? = nil, explanation: String? = nil) {
      self.text = text
      self.instead = instead
      self.explanation = explanation
    }
  }

  private let wordsByInitial: [UInt8: [Pattern]]

  package init(_ words: [Word] = []) {
    wordsByInitial = Dictionary(grouping: words.compactMap { Pattern($0) }, by: \.initial)
  }

  /// What in a file is not house style: words to avoid, e-mail addresses and telephone numbers.
  ///
  /// Not looked at: addresses of links, code, and the keys for what people type (`zoekwoorden` and the like).
  func diagnostics(in file: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var lines = ProseLines(file.text)
    while let line = lines.next() {
      for finding in findings(in: line.bytes) {
        let place = SourceLocation(
          file: file.path, line: line.number, column: finding.bytes.lowerBound + 1,
          length: finding.bytes.count)
        found.append(Diagnostic(finding.problem, at: place))
      }
    }
    return found
  }

  private struct Finding {
    var problem: StyleProblem
    var bytes: Range<Int>
  }

  private func findings(in line: [UInt8]) -> [Finding] {
    var found: [Finding] = []
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "@"), let address = PersonalData.address(in: line, around: index) {
        found.append(Finding(problem: .address, bytes: address))
        index = address.upperBound
        continue
      }
      guard isWordStart(line, index) else {
        index += 1
        continue
      }
      if let number = PersonalData.telephone(in: line, from: index) {
        found.append(Finding(problem: .telephone, bytes: number))
        index = number.upperBound
        continue
      }
      if let match = longest(in: line, from: index) {
        let text = String(decoding: line[index..<match.end], as: UTF8.self)
        found.append(Finding(problem: .word(text, match.word), bytes: index..<match.end))
        index = match.end
        continue
      }
      index += 1
    }
    return found
  }

  private func longest(in line: [UInt8], from start: Int) -> (word: Word, end: Int)? {
    (wordsByInitial[lowercased(line[start])] ?? [])
      .compactMap { pattern in pattern.end(in: line, from: start).map { (pattern.word, $0) } }
      .max { $0.1 < $1.1 }
  }

  private func isWordStart(_ line: [UInt8], _ index: Int) -> Bool {
    isWordByte(line[index]) && (index == 0 || !isWordByte(line[index - 1]))
  }
}

/// A word to look for, in lower case.
private struct Pattern: Sendable {
  var word: HouseStyle.Word
  var bytes: [UInt8]
  var isBeginning: Bool
  var initial: UInt8

  init?(_ word: HouseStyle.Word) {
    self.word = word
    isBeginning = word.text.hasSuffix("*")
    bytes = word.text.utf8.map { lowercased($0) }
    if isBeginning { bytes.removeLast() }
    guard let first = bytes.first else { return nil }
    initial = first
  }

  /// Where the word ends that begins here; nil for another word.
  func end(in line: [UInt8], from start: Int) -> Int? {
    guard line.count - start >= bytes.count else { return nil }
    for (offset, byte) in bytes.enumerated() where lowercased(line[start + offset]) != byte {
      return nil
    }
    var end = start + bytes.count
    if isBeginning {
      while end < line.count, isWordByte(line[end]) { end += 1 }
    } else if end < line.count, isWordByte(line[end]), isWordByte(line[end - 1]) {
      return nil
    }
    return end
  }
}

/// Letters and digits; all of a letter that is no ASCII counts as one.
func isWordByte(_ byte: UInt8) -> Bool {
  byte >= 0xC3 && byte <= 0xC9 || (0x80...0xBF).contains(byte)
    || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}

func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
