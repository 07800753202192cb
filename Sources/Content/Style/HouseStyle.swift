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

  /// By the first byte of the word.
  private let patterns: [[Pattern]]
  /// Whether a word begins with two bytes, by the first times 256 plus the second: most words of a text
  /// are passed over by it.
  private let beginnings: [Bool]

  package init(_ words: [Word] = []) {
    var patterns = [[Pattern]](repeating: [], count: 256)
    var beginnings = [Bool](repeating: false, count: 256 * 256)
    for pattern in words.compactMap({ Pattern($0) }) {
      patterns[Int(pattern.initial)].append(pattern)
      for second in pattern.seconds { beginnings[Int(pattern.initial) << 8 | second] = true }
    }
    self.patterns = patterns
    self.beginnings = beginnings
  }

  /// What in a file is not house style: words to avoid, e-mail addresses and telephone numbers.
  ///
  /// Not looked at: addresses of links, code, and the keys for what people type (`zoekwoorden` and the like).
  func diagnostics(in file: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var text = file.bytes
    // One copy of the file in which what is no prose is blanked. The buffer spares checks of bounds and of
    // sharing for every byte; all indices come from comparing with its count.
    text.withUnsafeMutableBufferPointer { buffer in
      var lines = ProseLines(buffer)
      while let line = lines.next() {
        for finding in findings(in: line.bytes) {
          let place = SourceLocation(
            file: file.path, line: line.number, column: finding.bytes.lowerBound + 1,
            length: finding.bytes.count)
          found.append(Diagnostic(finding.problem, at: place))
        }
      }
    }
    return found
  }

  private struct Finding {
    var problem: StyleProblem
    var bytes: Range<Int>
  }

  private func findings(in line: UnsafeBufferPointer<UInt8>) -> [Finding] {
    var found: [Finding] = []
    var index = 0
    var isInWord = false
    while index < line.count {
      let byte = line[index]
      let isWord = isWordByte(byte)
      if isWord, isInWord {
        index += 1
        continue
      }
      let beginsWord = isWord && !isInWord
      isInWord = isWord
      var finding: Finding?
      if beginsWord {
        finding = telephoneOrWord(in: line, from: index)
      } else if byte == UInt8(ascii: "@") {
        finding = PersonalData.address(in: line, around: index).map {
          Finding(problem: .address, bytes: $0)
        }
      }
      if let finding {
        found.append(finding)
        index = finding.bytes.upperBound
        isInWord = isWordByte(line[index - 1])
      } else {
        index += 1
      }
    }
    return found
  }

  private func telephoneOrWord(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Finding? {
    if let number = PersonalData.telephone(in: line, from: start) {
      return Finding(problem: .telephone, bytes: number)
    }
    let second = start + 1 < line.count ? lowercased(line[start + 1]) : 0
    guard beginnings[Int(lowercased(line[start])) << 8 | Int(second)],
      let match = longest(in: line, from: start)
    else { return nil }
    let text = String(decoding: line[start..<match.end], as: UTF8.self)
    return Finding(problem: .word(text, match.word), bytes: start..<match.end)
  }

  private func longest(in line: UnsafeBufferPointer<UInt8>, from start: Int)
    -> (word: Word, end: Int)?
  {
    var longest: (word: Word, end: Int)?
    for pattern in patterns[Int(lowercased(line[start]))] {
      if let end = pattern.end(in: line, from: start), end > longest?.end ?? 0 {
        longest = (pattern.word, end)
      }
    }
    return longest
  }
}

/// A word to look for, in lower case. A class, so that going through them copies no texts.
private final class Pattern: Sendable {
  let word: HouseStyle.Word
  let isBeginning: Bool
  let initial: UInt8
  private let bytes: [UInt8]

  init?(_ word: HouseStyle.Word) {
    self.word = word
    isBeginning = word.text.hasSuffix("*")
    let lower = word.text.utf8.map { lowercased($0) }
    bytes = isBeginning ? lower.dropLast() : lower
    guard let first = bytes.first else { return nil }
    initial = first
  }

  /// What can be its second byte; anything for a word of one.
  var seconds: Range<Int> {
    guard bytes.count > 1 else { return 0..<256 }
    return Int(bytes[1])..<Int(bytes[1]) + 1
  }

  /// Where the word ends that begins here; nil for another word.
  func end(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard line.count - start >= bytes.count else { return nil }
    for offset in bytes.indices where lowercased(line[start + offset]) != bytes[offset] {
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
  if (byte | 0x20) &- 0x61 < 26 { return true }
  if byte < 0x80 { return byte &- 0x30 < 10 }
  return byte < 0xC0 || (0xC3...0xC9).contains(byte)
}

func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
