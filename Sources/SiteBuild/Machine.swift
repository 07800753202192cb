import Core
import Glibc

/// What the programs take from the machine: the day and the number of processors when they are not told,
/// standard error, and one another.
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
    var text = text
    text.withUTF8 { bytes in
      // Nothing is left to tell the user where standard error itself fails.
      try? Disk.write(bytes, to: 2, path: "standard error")
    }
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

  /// The folder that the running program lies in.
  package static func programFolder() throws(FileError) -> String {
    let place = "/proc/self/exe"
    guard let program = Disk.canonical(place) else { throw Disk.failure("find", place) }
    return String(program[..<(program.lastIndex(of: "/") ?? program.startIndex)])
  }

  /// Goes on as another program, in this process.
  package static func become(_ program: String, _ arguments: [String]) throws(FileError) -> Never {
    // What this thread does not hear, the other program would never hear: Ctrl-C for one.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    execv(program, words + [nil])
    throw Disk.failure("run", program)
  }
}
