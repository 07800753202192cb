import CExchange
import Glibc

/// The calls to the operating system, each with an error that names the path.
enum Disk {
  static func failure(_ action: String, _ path: String, _ code: Int32 = errno) -> FileError {
    FileError(path: path, action: action, reason: String(cString: strerror(code)))
  }

  // MARK: Reading

  static func kind(_ path: String) throws(FileError) -> FileSystem.Kind? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("look at", path)
    }
    return kind(of: info)
  }

  static func list(_ folder: String) throws(FileError) -> [FileSystem.Entry]? {
    guard let handle = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("read", folder)
    }
    defer { closedir(handle) }
    var entries: [FileSystem.Entry] = []
    while true {
      errno = 0
      guard let item = readdir(handle) else {
        if errno != 0 { throw failure("read", folder) }
        break
      }
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        // d_name is a NUL-terminated array of 256 bytes.
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var kind = kind(ofType: item.pointee.d_type)
      if kind == nil { kind = try self.kind(folder + "/" + name) }
      guard let kind else { continue }
      entries.append(FileSystem.Entry(name: name, kind: kind))
    }
    return entries.sorted { $0.name < $1.name }
  }

  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw failure("read", path) }
    // Files that the machine makes up have no size. One byte more than there should be tells whether there is
    // more: sizes can be out of date, and what comes after would be lost.
    let size = Int(info.st_size)
    let room = size > 0 ? size + 1 : 4096
    var bytes = try read(descriptor, upTo: room, expecting: size, path)
    guard bytes.count == room else { return bytes }
    while true {
      let part = try read(descriptor, upTo: room, expecting: nil, path)
      bytes += part
      if part.count < room { return bytes }
    }
  }

  /// As many bytes as there are, up to a number.
  ///
  /// - Parameter size: how many there should be; once these are there, and no more came, nothing more is asked.
  private static func read(
    _ descriptor: Int32, upTo room: Int, expecting size: Int?, _ path: String
  ) throws(FileError) -> [UInt8] {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      while filled < room, filled == 0 || filled != size {
        let rest = buffer[filled...]
        // There is a rest, so it has a base address.
        let count = Glibc.read(
          descriptor, UnsafeMutableBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        hasFailed = count < 0
        guard count > 0 else { return }
        filled += count
      }
    }
    if hasFailed { throw failure("read", path) }
    return bytes
  }

  /// Whether a regular file holds just these bytes.
  static func holds(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) -> Bool {
    // Without waiting: a pipe has no end.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      // A symbolic link in the place of a file.
      if errno == ELOOP { return false }
      throw failure("read", path)
    }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw failure("read", path) }
    guard kind(of: info) == .file, Int(info.st_size) == bytes.count else { return false }
    let same: Bool? = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
      var compared = 0
      while compared < bytes.count {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0 {
          if errno == EINTR { continue }
          return nil
        }
        guard count > 0, compared + count <= bytes.count else { return false }
        guard let own = bytes.baseAddress, let read = buffer.baseAddress,
          memcmp(own + compared, read, count) == 0
        else { return false }
        compared += count
      }
      return true
    }
    guard let same else { throw failure("read", path) }
    return same
  }

  /// The path without symbolic links, `.` and `..`; nil when it does not exist.
  static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  // MARK: Writing

  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try bytes.withUnsafeBufferPointer { bytes throws(FileError) in try write(bytes, to: path) }
  }

  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    do {
      try write(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    // A full disk may show only here.
    guard close(descriptor) == 0 else { throw failure("write", path) }
  }

  static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32, path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(
        descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("write", path)
      }
      written += count
    }
  }

  static func makeFolder(_ path: String) throws(FileError) { _ = try makeNewFolder(path) }

  /// False where something of that name is already.
  static func makeNewFolder(_ path: String) throws(FileError) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    guard errno == EEXIST else { throw failure("make", path) }
    return false
  }

  static func link(_ from: String, to path: String) throws(FileError) {
    guard Glibc.link(from, path) == 0 else { throw failure("link", path) }
  }

  static func move(_ from: String, to path: String) throws(FileError) {
    guard rename(from, path) == 0 else { throw failure("move to", path) }
  }

  /// Swaps two paths in one step; false where the file system cannot.
  static func exchange(_ a: String, _ b: String) throws(FileError) -> Bool {
    switch kennisbank_exchange(a, b) {
    case 0: return true
    case EXDEV, EBUSY, EINVAL, ENOSYS, EPERM, EOPNOTSUPP: return false
    case let code: throw failure("swap", b, code)
    }
  }

  /// Removes a file, or a folder with all in it. Symbolic links are removed, not followed.
  static func remove(_ path: String) throws(FileError) {
    guard let kind = try kind(path) else { return }
    guard kind == .folder else {
      guard unlink(path) == 0 else { throw failure("remove", path) }
      return
    }
    for entry in try list(path) ?? [] { try remove(path + "/" + entry.name) }
    guard rmdir(path) == 0 else { throw failure("remove", path) }
  }

  /// Nil where the file system does not say.
  private static func kind(ofType type: UInt8) -> FileSystem.Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func kind(of info: stat) -> FileSystem.Kind {
    switch info.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }
}
