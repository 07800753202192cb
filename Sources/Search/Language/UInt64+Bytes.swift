extension UInt64 {
  /// Eight bytes of which each is the same.
  @inline(__always)
  init(eight byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }
}
