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

  private let filter: StyleFilter
  /// By the first byte of the word.
  private let patterns: [[StylePattern]]

  package init(_ words: [Word] = []) {
    let all = words.compactMap { StylePattern($0) }
    var patterns = [[StylePattern]](repeating: [], count: 256)
    for pattern in all { patterns[Int(pattern.initial)].append(pattern) }
    self.patterns = patterns
    filter = StyleFilter(all)
  }

  /// What in a file is not house style: words to avoid, e-mail addresses and telephone numbers.
  ///
  /// Not looked at: addresses of links, code, and the keys for what people type (`zoekwoorden` and the like).
  func diagnostics(in file: SourceFile) -> [Diagnostic] {
    // Most files have nothing that comes near a finding, and one look tells.
    filter.mayFind(in: file.bytes) ? diagnostics(inEveryLineOf: file) : []
  }

  func diagnostics(inEveryLineOf file: SourceFile) -> [Diagnostic] {
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
    guard let match = longest(in: line, from: start) else { return nil }
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

/// Letters and digits; all of a letter that is no ASCII counts as one.
func isWordByte(_ byte: UInt8) -> Bool {
  if (byte | 0x20) &- 0x61 < 26 { return true }
  if byte < 0x80 { return byte &- 0x30 < 10 }
  return byte < 0xC0 || (0xC3...0xC9).contains(byte)
}

func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
