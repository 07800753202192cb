import Core

extension SitePath {
  /// How many folders it is below the home page.
  var depth: Int { text.utf8.count { $0 == UInt8(ascii: "/") } }

  /// Where the names of the folders end that lead to it, in bytes of its text: 7 and 14 in `vragen/bladen/`.
  var folderEnds: [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var ends: [Int] = []
      while let slash = bytes.firstIndex(of: UInt8(ascii: "/"), from: ends.last ?? 0) {
        ends.append(slash + 1)
      }
      return ends
    }
  }
}
