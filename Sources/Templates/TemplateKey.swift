/// A name with its hash, so that looking it up is a comparison of numbers.
struct TemplateKey: Sendable, Equatable {
  let text: String
  let hash: UInt64

  /// The hash is FNV-1a: short, and the same in every process, unlike `Hasher`.
  init(_ text: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    self.text = text
    self.hash = hash
  }
}
