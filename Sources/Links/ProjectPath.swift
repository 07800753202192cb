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
    guard !relative.holds(UInt8(ascii: "?")), let decoded = PercentCoding.decode(relative)
    else {
      return .failure(.malformed)
    }
    guard decoded.utf8.first != slash else { return .failure(.outside) }
    var path: [UInt8] = []
    path.reserveCapacity(file.utf8.count + decoded.utf8.count + 1)
    append(file, to: &path)
    removeLastPart(of: &path)
    guard append(decoded, to: &path),
      path.starts(with: "content/".utf8) || path.starts(with: "seeds/".utf8)
        || path.elementsEqual("content".utf8) || path.elementsEqual("seeds".utf8)
    else { return .failure(.outside) }
    if decoded.utf8.last == slash { path.append(slash) }
    return .success(String(decoding: path, as: UTF8.self))
  }

  private static let slash = UInt8(ascii: "/")

  /// Adds the parts of a path, with a slash between two. False when it leaves the root.
  @discardableResult
  private static func append(_ text: String, to path: inout [UInt8]) -> Bool {
    var text = text
    return text.withUTF8 { text in
      var start = 0
      while start < text.count {
        let end = text.firstIndex(of: slash, from: start) ?? text.count
        let part = text[start..<end]
        start = end + 1
        if part.isEmpty || part.elementsEqual(".".utf8) { continue }
        if part.elementsEqual("..".utf8) {
          if path.isEmpty { return false }
          removeLastPart(of: &path)
        } else {
          if !path.isEmpty { path.append(slash) }
          path.append(contentsOf: part)
        }
      }
      return true
    }
  }

  private static func removeLastPart(of path: inout [UInt8]) {
    path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
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
    let wanted = Parts(path)
    let alike = candidates.sorted().map { (path: $0, parts: Parts($0)) }
      .filter { $0.parts.ending == wanted.ending }
    for group in [alike.filter { $0.parts.folder == wanted.folder }, alike] {
      if let name = NearMiss.closest(to: wanted.name, among: group.map(\.parts.name)) {
        return group.first { $0.parts.name == name }?.path
      }
    }
    return nil
  }

  /// A path taken apart: `content/tips/`, `oefenen`, `.md`.
  private struct Parts {
    var folder = ""
    var name: String
    var ending = ""

    init(_ path: String) {
      name = path
      if let slash = name.lastIndex(of: "/") {
        folder = String(name[...slash])
        name = String(name[name.index(after: slash)...])
      }
      if let dot = name.lastIndex(of: ".") {
        ending = String(name[dot...])
        name = String(name[..<dot])
      }
    }
  }
}
