/// Escaping of addresses for `href` and `src`, as cmark-gfm does it: what may not stand in an address
/// is percent-encoded, a `%` stays, `&` and `'` become entities.
package enum AddressEscaping {
  package static func escape(_ address: String) -> String {
    var out: [UInt8] = []
    append(ArraySlice(address.utf8), to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  static func append(_ address: ArraySlice<UInt8>, to out: inout [UInt8]) {
    for byte in address {
      if isSafe[Int(byte)] {
        out.append(byte)
      } else if byte == 0x26 {
        out.append(contentsOf: "&amp;".utf8)
      } else if byte == 0x27 {
        out.append(contentsOf: "&#x27;".utf8)
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
