import Core

extension SitePath {
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
