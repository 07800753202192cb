import FlyingSocks
import Glibc

extension ListeningAddress {
  func socketAddress(port: UInt16) throws -> any SocketAddress {
    if isIPv6 { return try sockaddr_in6.inet6(ip6: text, port: port) }
    return try sockaddr_in.inet(ip4: text, port: port)
  }

  /// Whether a port can be listened on; tried, and let go again.
  /// - Throws: when the machine does not have the address, or keeps the port for others.
  package func isFree(_ port: UInt16) throws -> Bool {
    let socket = try Socket(domain: isIPv6 ? AF_INET6 : AF_INET)
    defer { try? socket.close() }
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: try socketAddress(port: port))
      return true
    } catch SocketError.failed(_, EADDRINUSE, _) {
      return false
    }
  }

  /// The first port from here that can be listened on; nil when a hundred cannot.
  package func freePort(from port: UInt16) throws -> UInt16? {
    for candidate in UInt32(port)..<UInt32(port) + 100 {
      guard let candidate = UInt16(exactly: candidate) else { return nil }
      if try isFree(candidate) { return candidate }
    }
    return nil
  }
}
