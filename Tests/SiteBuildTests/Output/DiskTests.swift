import Testing

@testable import SiteBuild

@Suite struct DiskTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 100_000])
  func `a file is read as it was written`(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try Disk.write(bytes, to: folder.path + "/bestand")
    #expect(try Disk.read(folder.path + "/bestand") == bytes)
  }

  @Test func `a file without a size is read to its end`() throws {
    let lines = try Disk.read("/proc/self/limits")
    #expect(lines.starts(with: "Limit".utf8))
    #expect(lines.last == UInt8(ascii: "\n"))
  }

  @Test func `what is no file cannot be read`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileError.self) { try Disk.read(folder.path) }
    #expect(throws: FileError.self) { try Disk.read(folder.path + "/bestand") }
  }
}
