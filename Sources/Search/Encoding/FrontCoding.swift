/// Sorted words without the letters that each shares with the one before it. FORMAT.md: "word list".
package enum FrontCoding {
  /// One capital letter for the number of letters shared, and the rest.
  package static func append(_ word: String, after previous: String, to out: inout [UInt8]) {
    var shared = 0
    var rest = word.unicodeScalars[...]
    for (a, b) in zip(previous.unicodeScalars, word.unicodeScalars) {
      guard a == b, shared < 25 else { break }
      shared += 1
      rest = rest.dropFirst()
    }
    out.append(0x41 + UInt8(shared))
    out += Array(String(rest).utf8)
  }

  package static func boundaries(_ words: [String]) -> String {
    var out: [UInt8] = []
    var previous = ""
    for word in words {
      append(word, after: previous, to: &out)
      previous = word
    }
    return out.text
  }

  package static func words(_ words: [(word: String, weight: Int)]) -> String {
    var out: [UInt8] = []
    var previous = ""
    for (word, weight) in words {
      append(word, after: previous, to: &out)
      out.append(0x30 + UInt8(min(max(weight, 0), 9)))
      previous = word
    }
    return out.text
  }

  /// The shortest beginning of `key` that comes after `previous`.
  package static func boundary(before key: String, after previous: String) -> String {
    var prefix = String.UnicodeScalarView()
    var other = previous.unicodeScalars.makeIterator()
    for scalar in key.unicodeScalars {
      prefix.append(scalar)
      if other.next() != scalar { break }
    }
    return String(prefix)
  }
}
