import Core

/// Tells of a file as a whole whether anything in it can be a finding: a word to avoid, an `@`, or the digits
/// of a telephone number, in code and addresses of links as well.
struct StyleFilter: Sendable {
  private let beginnings: WordBeginnings
  /// The first bytes of patterns that begin with no letter of ASCII.
  private let otherInitials: Set<UInt8>
  /// What is compared of the patterns, one after the other, and where each begins and ends; by first byte.
  private let texts: [UInt8]
  private let bounds: [Range<Int>]
  private let byInitial: [Range<Int>]

  init(_ patterns: [StylePattern]) {
    let sorted = patterns.sorted { $0.initial < $1.initial }
    var beginnings = WordBeginnings()
    var texts: [UInt8] = []
    var bounds: [Range<Int>] = []
    var byInitial = [Range<Int>](repeating: 0..<0, count: 256)
    for pattern in sorted where !pattern.unblankable.isEmpty {
      let text = pattern.unblankable
      beginnings.insert(text)
      bounds.append(texts.count..<texts.count + text.count)
      texts += text
      let initial = Int(pattern.initial)
      let first = byInitial[initial].isEmpty ? bounds.count - 1 : byInitial[initial].lowerBound
      byInitial[initial] = first..<bounds.count
    }
    self.beginnings = beginnings
    otherInitials = Set(sorted.map(\.initial).filter { ($0 | 0x20) &- 0x61 >= 26 })
    self.texts = texts
    self.bounds = bounds
    self.byInitial = byInitial
  }

  func mayFind(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      text.firstIndex(of: UInt8(ascii: "@"), from: 0) != nil || mayHoldTelephone(text)
        || mayHoldWord(text)
    }
  }

  private func mayHoldWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let place = beginnings.firstIndex(in: text, from: start) {
      if beginsPattern(text, at: place) { return true }
      start = place + 1
    }
    return otherInitials.contains { initial in
      text.places(of: initial).contains { beginsPattern(text, at: $0) }
    }
  }

  private func mayHoldTelephone(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.places(of: UInt8(ascii: "0")).contains { zero in
      (zero == 0 || !isWordByte(text[zero - 1])) && mayBeTelephone(text, from: zero)
    }
      || text.places(of: UInt8(ascii: "+")).contains { plus in
        text.has("31", at: plus + 1) && mayBeTelephone(text, from: plus + 1)
      }
  }

  private func beginsPattern(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in byInitial[Int(lowercased(text[start]))] {
      let pattern = bounds[index]
      guard pattern.count <= text.count - start else { continue }
      var length = 1
      while length < pattern.count,
        lowercased(text[start + length]) == texts[pattern.lowerBound + length]
      {
        length += 1
      }
      if length == pattern.count { return true }
    }
    return false
  }

  /// Whether ten digits follow with spaces and hyphens, or less before something that may count as
  /// spaces: code and the address of a link.
  private func mayBeTelephone(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var digits = 0
    for byte in text[start...] {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"): break
      case UInt8(ascii: "`"), UInt8(ascii: "]"): return true
      default: return digits >= 10
      }
    }
    return digits >= 10
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// All places where a byte stands.
  fileprivate func places(of byte: UInt8) -> some Sequence<Int> {
    sequence(state: 0) { start in
      let place = firstIndex(of: byte, from: start)
      start = (place ?? count) + 1
      return place
    }
  }
}
