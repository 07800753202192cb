import Core

/// Paths of files in the project, always relative to its root and with `/`.
enum ProjectPath {
  enum Failure: Error {
    /// Leaves `content/` and `seeds/`.
    case outside
    /// Has a query, or escapes that are no UTF-8.
    case malformed
  }

  /// The file that `relative` means in a page. A folder keeps its slash at the end.
  static func resolve(_ relative: String, from file: String) -> Result<String, Failure> {
    guard !relative.contains("?"), let decoded = percentDecoded(relative) else {
      return .failure(.malformed)
    }
    guard !decoded.hasPrefix("/") else { return .failure(.outside) }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in decoded.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return .failure(.outside) }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    guard parts.first == "content" || parts.first == "seeds" else { return .failure(.outside) }
    return .success(parts.joined(separator: "/") + (decoded.hasSuffix("/") ? "/" : ""))
  }

  /// How a page writes the path of another file.
  static func relative(_ path: String, from file: String) -> String {
    let from = file.split(separator: "/").dropLast()
    let target = path.split(separator: "/")
    var common = 0
    while common < from.count, common < target.count - 1, from[common] == target[common] {
      common += 1
    }
    return String(repeating: "../", count: from.count - common)
      + target[common...].joined(separator: "/")
  }

  /// The path that was probably meant: a near miss of the name in the same folder, or else the very
  /// name, or a near miss of it, in another folder.
  static func nearest(to path: String, among candidates: [String]) -> String? {
    let (folder, name) = split(path)
    let beside = candidates.filter { split($0).folder == folder }
    if let found = NearMiss.closest(to: name, among: beside.map { split($0).name }) {
      return folder + found
    }
    let names = Dictionary(
      candidates.sorted().map { (split($0).name, $0) }, uniquingKeysWith: { first, _ in first })
    return NearMiss.closest(to: name, among: names.keys).flatMap { names[$0] }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// Nil when the escapes are not well-formed UTF-8.
  private static func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
