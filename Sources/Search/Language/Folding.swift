/// Lower case, without diacritics; what is no letter, digit or ASCII sign is a space. FORMAT.md:
/// "Folding and tokens".
enum Folding {
  static let apostrophe = UInt8(ascii: "'")

  /// Appends the folded bytes of a text.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      out.reserveCapacity(out.count + source.count)
      var index = 0
      while index < source.count {
        let start = index
        while index < source.count, source[index] < 0x80 { index += 1 }
        if index > start {
          let first = out.count
          out.append(contentsOf: source[start..<index])
          lower(&out, from: first)
        }
        guard index < source.count else { break }
        let (scalar, size) = scalar(at: index, in: source)
        append(scalar, to: &out)
        index += size
      }
    }
  }

  private static func lower(_ bytes: inout [UInt8], from first: Int) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in first..<bytes.count {
        let byte = bytes[index]
        bytes[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
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
