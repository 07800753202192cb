/// Finds how a person can be reached: the site names roles and organisations only.
enum PersonalData {
  /// The e-mail address around an `@`.
  static func address(in line: UnsafeBufferPointer<UInt8>, around at: Int) -> Range<Int>? {
    var start = at
    while start > 0, isPart(line[start - 1]) { start -= 1 }
    var end = at + 1
    while end < line.count, isPart(line[end]) { end += 1 }
    while end > at + 1, line[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let domain = line[at + 1..<end]
    guard start < at, domain.contains(UInt8(ascii: ".")) else { return nil }
    return start..<end
  }

  /// A Dutch telephone number: ten digits from 0, or eleven from +31, with spaces and hyphens. Dates have
  /// fewer digits and laws begin with another one.
  static func telephone(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    let isInternational =
      start > 0 && line[start - 1] == UInt8(ascii: "+")
      && line[start...].starts(with: "31".utf8)
    guard line[start] == UInt8(ascii: "0") || isInternational else { return nil }
    var digits = 0
    var end = start
    var index = start
    while index < line.count {
      if isDigit(line[index]) {
        digits += 1
        end = index + 1
      } else if line[index] != UInt8(ascii: " ") && line[index] != UInt8(ascii: "-") {
        break
      }
      index += 1
    }
    let isLetterNext = end < line.count && isWordByte(line[end])
    return digits == (isInternational ? 11 : 10) && !isLetterNext ? start..<end : nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
