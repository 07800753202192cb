import Core
import Glibc

/// What a build takes from the machine when it is not told: the day and the number of processors.
package enum Machine {
  /// Today, in UTC.
  package static var today: CalendarDate {
    CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
  }

  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether standard error is a terminal that may be given colours (https://no-color.org).
  package static var wantsColor: Bool {
    isatty(2) == 1 && (getenv("NO_COLOR").map { String(cString: $0).isEmpty } ?? true)
  }

  /// Writes to standard error, where progress and diagnostics go.
  package static func printError(_ text: String) {
    // Nothing is left to tell the user where standard error itself fails.
    try? Disk.write(Array(text.utf8), to: 2, path: "standard error")
  }

  /// Writes a file outside the site, such as a report.
  package static func write(_ text: String, to path: String) throws(FileError) {
    switch try Disk.kind(path) {
    case nil: break
    case .file: try Disk.remove(path)
    default: throw FileError(path: path, action: "write", reason: "not a regular file")
    }
    try Disk.write(Array(text.utf8), to: path)
  }
}
