import Glibc
import SiteBuild

/// Changes below folders, from the kernel. Each folder has a watch of its own; folders that come get
/// one, and a root that went is looked for until it is back.
struct Inotify: ChangeSource {
  let descriptor: Int32
  private let roots: [String]
  private var folders: [Int32: String] = [:]
  private var missing: Set<String> = []
  /// The watches that could not be made; the caller may have another way.
  private(set) var failure: FileError?

  /// - Throws: when the kernel gives no watch: `fs.inotify.max_user_watches` and its like.
  init(roots: [String]) throws(FileError) {
    self.roots = roots
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw Self.error("watch", roots.first ?? "") }
    for root in roots { watch(root) }
    if let failure {
      Glibc.close(descriptor)
      throw failure
    }
  }

  func close() { Glibc.close(descriptor) }

  /// A root that is not there has no watch that could tell of its return.
  var interval: Int32? { missing.isEmpty ? nil : 250 }

  mutating func changes() -> Set<String> {
    var changed: Set<String> = []
    for root in missing {
      missing.remove(root)
      watch(root)
      if !missing.contains(root) { changed.insert(root) }
    }
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return changed }
      for event in Self.events(in: buffer[..<count]) { note(event, in: &changed) }
    }
  }

  // MARK: Events

  struct Event: Equatable {
    var watch: Int32
    var mask: UInt32
    /// Empty where the event is about the watched folder itself.
    var name: String
  }

  /// The layout is that of `struct inotify_event`: four numbers of 32 bits, then a name that is filled
  /// out with NUL to the length that the fourth gives.
  static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
    var events: [Event] = []
    var rest = bytes
    while rest.count >= 16 {
      let header = rest.prefix(16).withUnsafeBytes { raw in
        (0..<4).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
      }
      let name = rest.dropFirst(16).prefix(Int(header[3])).prefix { $0 != 0 }
      events.append(
        Event(
          watch: Int32(bitPattern: header[0]), mask: header[1],
          name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(16 + Int(header[3]))
    }
    return events
  }

  mutating func note(_ event: Event, in changed: inout Set<String>) {
    if event.has(IN_Q_OVERFLOW) {
      // Events were lost, those of new folders too.
      for root in roots { watch(root) }
      changed.formUnion(roots)
      return
    }
    guard let folder = folders[event.watch] else { return }
    if event.has(IN_IGNORED) {
      folders[event.watch] = nil
      if roots.contains(folder) { lose(folder, &changed) }
    } else if event.has(IN_MOVE_SELF) || event.has(IN_DELETE_SELF) {
      if roots.contains(folder) { lose(folder, &changed) }
    } else if !event.name.isEmpty, !ProjectSnapshot.isHidden(event.name) {
      let path = folder + "/" + event.name
      changed.insert(path)
      guard event.has(IN_ISDIR) else { return }
      if event.has(IN_CREATE) || event.has(IN_MOVED_TO) { watch(path) }
      if event.has(IN_MOVED_FROM) { unwatch(path) }
    }
  }

  private mutating func lose(_ root: String, _ changed: inout Set<String>) {
    unwatch(root)
    missing.insert(root)
    changed.insert(root)
  }

  // MARK: Watches

  /// Watches a folder and those in it. The watch comes before the look inside, so that nothing that is
  /// made meanwhile is missed.
  private mutating func watch(_ top: String) {
    var pending = [top]
    while let folder = pending.popLast() {
      // A root may be a link, as the user chose it; what lies in it may not.
      let follow = roots.contains(folder) ? 0 : UInt32(IN_DONT_FOLLOW)
      let number = inotify_add_watch(descriptor, folder, Self.mask | follow)
      if number >= 0 {
        folders[number] = folder
        let entries = (try? FileSystem.disk.list(folder)) ?? []
        for entry in entries where entry.kind == .folder && !ProjectSnapshot.isHidden(entry.name) {
          pending.append(folder + "/" + entry.name)
        }
      } else if errno != ENOENT, errno != ENOTDIR {
        failure = Self.error("watch", folder)
      } else if roots.contains(folder) {
        missing.insert(folder)
      }
    }
  }

  private mutating func unwatch(_ top: String) {
    for (number, folder) in folders where folder == top || folder.hasPrefix(top + "/") {
      inotify_rm_watch(descriptor, number)
      folders[number] = nil
    }
  }

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_MODIFY) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF)
    | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

  private static func error(_ action: String, _ path: String) -> FileError {
    FileError(path: path, action: action, reason: String(cString: strerror(errno)))
  }
}

extension Inotify.Event {
  fileprivate func has(_ flag: Int32) -> Bool { mask & UInt32(flag) != 0 }
  fileprivate func has(_ flag: UInt32) -> Bool { mask & flag != 0 }
}
