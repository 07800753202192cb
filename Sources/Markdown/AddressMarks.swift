import Core

/// Whether there may be addresses in a text that stand there by themselves.
struct AddressMarks {
  /// Whether `www.` stands there.
  let hasHost: Bool
  let mayBeAddress: Bool

  init(_ text: UnsafeBufferPointer<UInt8>) {
    hasHost = Self.holdsHost(text)
    // An entity can stand for the `@`.
    mayBeAddress =
      hasHost || text.firstIndex(of: ASCII.at, from: 0) != nil
      || text.firstIndex(of: UInt8(ascii: "&"), from: 0) != nil
      || text.firstIndex(of: "://", from: 0) != nil
  }

  private static func holdsHost(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let place = text.firstIndex(of: UInt8(ascii: "w"), from: start) {
      // Very few have another behind them.
      start = place + 1
      if start < text.count, text[start] == UInt8(ascii: "w"), text.has("www.", at: place) {
        return true
      }
    }
    return false
  }
}
