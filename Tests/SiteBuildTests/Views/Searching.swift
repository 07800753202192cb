import Glibc

/// Searching a page's bytes with the C library: the real site is large, and a debug build slow.
extension [UInt8] {
  /// The offsets at which a text stands, not overlapping.
  func offsets(of text: String) -> [Int] {
    let needle = Array(text.utf8)
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let first = needle.first else { return [] }
      let end = start + bytes.count
      var found: [Int] = []
      var from = start
      while let place = memchr(from, Int32(first), end - from) {
        let candidate = UnsafeRawPointer(place)
        let isFound =
          end - candidate >= needle.count && memcmp(candidate, needle, needle.count) == 0
        if isFound { found.append(candidate - start) }
        from = candidate + (isFound ? needle.count : 1)
      }
      return found
    }
  }

  func contains(_ text: String) -> Bool { !offsets(of: text).isEmpty }

  /// The values of all `id` attributes.
  var ids: Set<String> {
    let key = " id=\""
    return Set(
      offsets(of: key).map { offset in
        let value = self[(offset + key.utf8.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: value, as: UTF8.self)
      })
  }
}
