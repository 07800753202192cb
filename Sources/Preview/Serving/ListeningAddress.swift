import Glibc

/// An IP address to listen on. Names are not looked up: what a name leads to can change.
package struct ListeningAddress: Hashable, Sendable {
  /// In its shortest form: `127.0.0.1`, `::1`.
  package let text: String
  let isIPv6: Bool

  package static let loopback = ListeningAddress(text: "127.0.0.1", isIPv6: false)

  /// - Parameter text: an IPv4 or IPv6 address, or `localhost`.
  package init?(_ text: String) {
    if text.lowercased() == "localhost" {
      self = .loopback
    } else if let short = Self.shortest(text, AF_INET) {
      self.init(text: short, isIPv6: false)
    } else if let short = Self.shortest(text, AF_INET6) {
      self.init(text: short, isIPv6: true)
    } else {
      return nil
    }
  }

  /// As it stands in an address: IPv6 between brackets.
  init?(inAuthority text: String) {
    if text.hasPrefix("["), text.hasSuffix("]") {
      self.init(String(text.dropFirst().dropLast()))
      guard isIPv6 else { return nil }
    } else {
      self.init(text)
      guard !isIPv6 else { return nil }
    }
  }

  private init(text: String, isIPv6: Bool) {
    self.text = text
    self.isIPv6 = isIPv6
  }

  /// Every address of the machine.
  var isEverywhere: Bool { text == "0.0.0.0" || text == "::" }

  /// As it stands in an address.
  var authority: String { isIPv6 ? "[\(text)]" : text }

  /// A browser on this machine can ask for this.
  package func url(port: UInt16) -> String {
    "http://\(isEverywhere ? Self.loopback.text : authority):\(port)/"
  }

  private static func shortest(_ text: String, _ family: Int32) -> String? {
    var address = in6_addr()
    guard inet_pton(family, text, &address) == 1 else { return nil }
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(family, &address, &buffer, socklen_t(buffer.count)) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
