import Content
import Core

/// A page that was read, and the bytes that it was read from. A class, because a preview carries those of all
/// pages along.
final class PageReading: Sendable {
  let id: PageID
  /// In the project.
  let path: String
  /// Empty where nobody will compare them.
  let bytes: [UInt8]
  /// Nil for bytes that are not UTF-8.
  let result: PageReader.Result?

  /// - Parameters:
  ///   - bytes: of the file.
  ///   - isRemembered: whether somebody will compare them.
  init(_ path: String, as id: PageID, _ bytes: [UInt8], _ reader: PageReader, isRemembered: Bool) {
    (self.id, self.path) = (id, path)
    self.bytes = isRemembered ? bytes : []
    result = SourceFile(path: path, bytes: bytes).map { reader.read($0, as: id) }
  }

  /// What becomes of the file, where no other has its address.
  func fate(_ options: BuildOptions) -> LedgerEntry.Fate {
    guard let result, let page = result.page,
      !result.diagnostics.contains(where: { $0.severity == .error })
    else { return .faulty }
    if page.metadata.isExpired(on: options.asOf) { return .expired }
    if options.includesDrafts { return .published }
    if page.metadata.status == .draft { return .draft }
    return page.metadata.isNotYetValid(on: options.asOf) ? .notYetValid : .published
  }
}
