import Core

/// Escaping of addresses for `href` and `src`, as cmark-gfm does it: what may not stand in an address
/// is percent-encoded, a `%` stays, `&` and `'` become entities.
package enum AddressEscaping {
  package static func escape(_ address: String) -> String {
    var out = ByteBuffer(capacity: address.utf8.count)
    append(ArraySlice(address.utf8), to: &out)
    return out.text
  }

  static func append(_ address: ArraySlice<UInt8>, to out: inout ByteBuffer) {
    for byte in address {
      if isSafe[Int(byte)] {
        out.append(byte)
      } else if byte == 0x26 {
        out.append(literal: "&amp;")
      } else if byte == 0x27 {
        out.append(literal: "&#x27;")
      } else {
        out.append(0x25)
        out.append(hexDigits[Int(byte >> 4)])
        out.append(hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  private static let isSafe: [Bool] = {
    let marks = Array("-_.+!*(),%#@?=;:/$~".utf8)
    return (0..<256).map { value in
      let byte = UInt8(value)
      return ASCII.isDigit(byte) || byte < 0x80 && ASCII.isLetter(byte) || marks.contains(byte)
    }
  }()
}
