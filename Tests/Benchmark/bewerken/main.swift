// Measures how long a running preview needs after an edit until the new HTML of every page that the edit
// changes is there. Prints milliseconds as JSON.
//
//   edit-benchmark <folder with content and seeds> <theme> <day> [edits]

import Content
import Core
import Glibc
import Preview
import SiteBuild
import Synchronization

/// The files on disk, some of them otherwise.
final class EditedFiles: Sendable {
  private let edited = Mutex<[String: [UInt8]]>([:])

  subscript(_ path: String) -> [UInt8] {
    get throws(FileError) {
      if let bytes = edited.withLock({ $0[path] }) { return bytes }
      return try FileSystem.disk.read(path)
    }
  }

  func set(_ path: String, _ bytes: [UInt8]) { edited.withLock { $0[path] = bytes } }

  var fileSystem: FileSystem {
    FileSystem(
      list: { folder throws(FileError) in try FileSystem.disk.list(folder) },
      read: { [self] path throws(FileError) in try self[path] })
  }
}

struct Edit {
  let name: String
  let change: @Sendable (String, Int) -> String
}

let arguments = CommandLine.arguments
guard arguments.count > 3, let day = CalendarDate(iso: arguments[3]) else {
  print("edit-benchmark <folder with content and seeds> <theme> <day> [edits]")
  exit(2)
}
let (root, theme) = (arguments[1], arguments[2])
let count = arguments.count > 4 ? Int(arguments[4]) ?? 10 : 10

func session(_ files: EditedFiles) -> PreviewSession {
  let options = BuildOptions(
    content: root + "/content", seeds: root + "/seeds", theme: theme, asOf: day,
    includesDrafts: true, jobs: Machine.processors)
  return PreviewSession(files: files.fileSystem) { options }
}

let roots: Set<String> = [root + "/content", root + "/seeds", theme]
let edits = [
  Edit(name: "body") { text, number in text + "\nEen zin die er bij komt, nummer \(number).\n" },
  Edit(name: "title") { text, number in
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("titel: ") ? "titel: Een andere titel, nummer \(number)" : $0 }
      .joined(separator: "\n")
  },
]

let files = EditedFiles()
let measured = session(files)
_ = await measured.update(roots)
guard var before = await measured.lastGood() else {
  print("the site has errors")
  exit(1)
}
let pages = try FileSystem.disk.list(root + "/content/tips")?.map(\.name).sorted() ?? []
let clock = ContinuousClock()
var results: [(key: String, value: JSONValue)] = [("pages", .int(before.paths.count))]
for edit in edits {
  var times: [JSONValue] = []
  var affected: [JSONValue] = []
  for number in 0..<count {
    let path = root + "/content/tips/" + pages[number * pages.count / count]
    let text = String(decoding: try files[path], as: UTF8.self)
    files.set(path, Array(edit.change(text, number).utf8))
    // Which pages the edit changes is found out apart, and not timed.
    let told = session(files)
    _ = await told.update(roots)
    guard let after = await told.lastGood() else { exit(1) }
    let changed = after.paths.filter { after.file($0) != before.file($0) && $0.isPage }
    let start = clock.now
    _ = await measured.update([path])
    guard let now = await measured.lastGood() else { exit(1) }
    _ = await concurrentMap(Array(changed), jobs: Machine.processors) { now.file($0)?.count }
    let (seconds, attoseconds) = (clock.now - start).components
    times.append(.int(Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)))
    affected.append(.int(changed.count))
    before = after
  }
  results.append(
    (edit.name, .object([("microseconds", .array(times)), ("pages", .array(affected))])))
}
print(JSONValue.object(results).compact)
