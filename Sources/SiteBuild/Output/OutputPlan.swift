import Core

/// Every file of the site and its bytes, by address.
package struct OutputPlan: Sendable {
  package private(set) var files: [SitePath: [UInt8]] = [:]

  package init() {}

  /// - Returns: false when the address is taken by other bytes; the first stays.
  @discardableResult
  package mutating func add(_ path: SitePath, _ bytes: [UInt8]) -> Bool {
    if let present = files[path] { return present == bytes }
    files[path] = bytes
    return true
  }

  @discardableResult
  package mutating func add(_ path: SitePath, _ text: String) -> Bool {
    add(path, Array(text.utf8))
  }
}
