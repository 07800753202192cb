import Core

/// The two parts of a page's file, as bytes.
struct FrontMatter {
  var yaml: ArraySlice<UInt8>
  /// The line of the file on which the YAML begins.
  var yamlLine: Int
  var body: ArraySlice<UInt8>
  /// The line of the file on which the Markdown begins.
  var bodyLine: Int

  /// Splits at the two `---` lines.
  static func split(_ bytes: [UInt8]) -> Result<FrontMatter, FrontMatterFailure> {
    let first = line(of: bytes, from: 0)
    guard isFence(bytes[first]) else { return .failure(.missing) }
    var end = first
    var number = 1
    repeat {
      guard end.upperBound < bytes.count else { return .failure(.unclosed) }
      end = line(of: bytes, from: end.upperBound + 1)
      number += 1
    } while !isFence(bytes[end])
    // Without the line feeds before and after the second fence.
    let yaml = first.upperBound + 1..<max(first.upperBound + 1, end.lowerBound - 1)
    let body = min(end.upperBound + 1, bytes.count)..<bytes.count
    return .success(
      FrontMatter(yaml: bytes[yaml], yamlLine: 2, body: bytes[body], bodyLine: number + 1))
  }

  /// The line that begins at a byte, without its line feed.
  private static func line(of bytes: [UInt8], from start: Int) -> Range<Int> {
    let end = bytes.withUnsafeBufferPointer { $0.firstIndex(of: UInt8(ascii: "\n"), from: start) }
    return start..<(end ?? bytes.count)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
      }
  }
}

/// Why a file has no front matter.
enum FrontMatterFailure: Error {
  case missing, unclosed
}
