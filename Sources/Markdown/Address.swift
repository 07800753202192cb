/// What kind of address a link or an image has.
enum Address: Equatable {
  case link(MarkdownLink.Kind)
  case refused(MarkdownProblem)

  init(_ destination: String) {
    let bytes = Array(destination.utf8).trimmingControls()
    guard let first = bytes.first else {
      self = .refused(.emptyAddress)
      return
    }
    if first == ASCII.hash {
      self = .link(.fragment)
    } else if first == ASCII.slash {
      let isHost = bytes.dropFirst().first == ASCII.slash
      self = isHost ? .refused(.addressWithoutScheme) : .link(.absolute)
    } else if let scheme = Self.scheme(of: bytes) {
      self = Self.address(withScheme: scheme)
    } else {
      self = .link(.relative)
    }
  }

  private static func address(withScheme scheme: String) -> Address {
    switch scheme {
    case "https", "http": .link(.external)
    case "mailto", "tel": .link(.contact)
    case "javascript", "vbscript", "data", "file": .refused(.unsafeAddress(scheme: scheme))
    default: .refused(.unknownScheme(scheme))
    }
  }

  /// In lower case; nil for an address without one (RFC 3986, section 3.1).
  private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: ASCII.colon), let first = bytes.first,
      ASCII.isLetter(first),
      bytes[..<colon].allSatisfy({
        ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.plus || $0 == ASCII.hyphen
          || $0 == ASCII.period
      })
    else { return nil }
    return String(decoding: bytes[..<colon].map(ASCII.lowercased), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Without the blanks and control characters that browsers skip before a scheme.
  fileprivate func trimmingControls() -> ArraySlice<UInt8> {
    drop { $0 <= ASCII.space }.trimmingTrailingSpace()
  }
}
