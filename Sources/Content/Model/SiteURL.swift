import Core

/// The absolute address of the site: scheme, host and base path.
package struct SiteURL: Hashable, Sendable {
  /// `https://host[:port]`
  package let origin: String
  /// Begins and ends with a slash.
  package let basePath: String
  /// The whole of it. Worked out once: every full address begins with it.
  package let text: String
  /// As people write it: `host[:port]` and the base path.
  package let withoutScheme: String

  /// Nil unless an http(s) address without query or fragment.
  package init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    guard !host.isEmpty,
      host.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0)
          || [0x2D, 0x2E, 0x3A].contains($0)
      }), let safe = SitePath(String(path))
    else { return nil }
    origin = scheme + host
    basePath = safe.text.isEmpty ? "/" : "/" + safe.text + (safe.text.hasSuffix("/") ? "" : "/")
    self.text = origin + basePath
    withoutScheme = host + basePath
  }

  package func absolute(_ path: SitePath) -> String { text + path.text }
}
