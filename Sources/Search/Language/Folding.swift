/// Lower case, without diacritics; what is no letter, digit or ASCII sign is a space. FORMAT.md:
/// "Folding and tokens".
enum Folding {
  static let apostrophe = UInt8(ascii: "'")

  /// Appends the folded bytes of a text.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      while index < source.count {
        let end = endOfASCII(in: source, from: index)
        if end > index {
          let first = out.count
          out.append(contentsOf: UnsafeBufferPointer(rebasing: source[index..<end]))
          lower(&out, from: first)
        }
        guard end < source.count else { break }
        let (scalar, size) = scalar(at: end, in: source)
        append(scalar, to: &out)
        index = end + size
      }
    }
  }

  /// Where the bytes end from `first` on that are ASCII.
  private static func endOfASCII(in source: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(source)
    var index = first
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & UInt64(eight: 0x80) == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// - Parameter first: from where all bytes are ASCII.
  private static func lower(_ bytes: inout [UInt8], from first: Int) {
    bytes.withUnsafeMutableBytes { bytes in
      var index = first
      while index + 8 <= bytes.count {
        let eightBytes = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The highest bit of each byte tells whether it is one from A on, and whether it comes after Z.
        let fromA = eightBytes &+ UInt64(eight: 0x80 - 0x41)
        let afterZ = eightBytes &+ UInt64(eight: 0x80 - 0x5B)
        let capitals = fromA & ~afterZ & UInt64(eight: 0x80)
        bytes.storeBytes(of: eightBytes | capitals >> 2, toByteOffset: index, as: UInt64.self)
        index += 8
      }
      while index < bytes.count {
        let byte = bytes[index]
        bytes[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
        index += 1
      }
    }
  }

  /// A scalar of several bytes; text in a `String` is valid UTF-8.
  private static func scalar(at index: Int, in source: UnsafeBufferPointer<UInt8>)
    -> (Unicode.Scalar, Int)
  {
    let lead = UInt32(source[index])
    let size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = lead & (0x7F >> UInt32(size))
    for offset in 1..<size where index + offset < source.count {
      value = value << 6 | UInt32(source[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? " ", size)
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar.value {
    case 0x2019, 0x2018, 0x2BC, 0x2032: out.append(apostrophe)
    default:
      var code = LatinFolding.code(of: scalar)
      if code != 0 {
        while code != 0 {
          out.append(UInt8(truncatingIfNeeded: code))
          code >>= 8
        }
      } else if scalar.properties.generalCategory.isMark {
        return
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else {
        out.append(0x20)
      }
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .spacingMark || self == .enclosingMark
  }
}
