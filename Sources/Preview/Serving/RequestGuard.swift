/// Decides who may ask. A page of another site can make a browser ask this server, and can make its own
/// name point to this machine (DNS rebinding); then `Host` or `Origin` has a name that is not ours.
struct RequestGuard: Sendable {
  private let hosts: Set<String>
  private let acceptsEveryAddress: Bool
  private let port: UInt16

  /// - Parameter listening: the address that the server listens on.
  init(listening: ListeningAddress, port: UInt16) {
    hosts = ["localhost", "127.0.0.1", "[::1]", listening.authority]
    // Listening everywhere has as many addresses as the machine. A number cannot be rebound.
    acceptsEveryAddress = listening.isEverywhere
    self.port = port
  }

  func allows(_ request: PreviewRequest) -> Bool {
    guard let host = request.host, isOurs(host) else { return false }
    guard let origin = request.origin else { return true }
    guard origin.lowercased().hasPrefix(Self.scheme) else { return false }
    return isOurs(String(origin.dropFirst(Self.scheme.count)))
  }

  private static let scheme = "http://"

  /// Whether a `host` or `host:port` is where this server can be reached.
  private func isOurs(_ authority: String) -> Bool {
    let (host, port) = Self.split(authority)
    guard port == self.port else { return false }
    if hosts.contains(host.lowercased()) { return true }
    return acceptsEveryAddress && ListeningAddress(inAuthority: host) != nil
  }

  /// The port is 80 where none is given, and nil where it is no number.
  private static func split(_ authority: String) -> (host: String, port: UInt16?) {
    // In `[::1]:8080` the colons between brackets belong to the host.
    let afterBracket = authority.lastIndex(of: "]") ?? authority.startIndex
    guard let colon = authority[afterBracket...].lastIndex(of: ":") else { return (authority, 80) }
    return (String(authority[..<colon]), UInt16(authority[authority.index(after: colon)...]))
  }
}
