/// What a template makes of values that pages share is the same on each of them: it is rendered once, and copied
/// after that.
extension Renderer {
  /// What is asked of the outermost context while a fragment is made.
  struct Recording {
    var values: Set<FragmentList.SharedValue> = []
    /// Whether all is shared so far.
    var isShared = true
  }

  /// The values that a page shares with others.
  static func sharedValues(of value: TemplateValue) -> SharedValues? {
    if case .object(let object) = value, case .over(let shared, _) = object.storage {
      shared
    } else {
      nil
    }
  }

  /// Keeps for other pages what this one found.
  func rememberFragments(for value: TemplateValue) {
    guard !foundFragments.isEmpty else { return }
    Self.sharedValues(of: value)?.remember(foundFragments, of: program)
  }

  /// Renders a partial or a parent in place, or copies what it was on another page.
  mutating func call(at index: Int) {
    guard !fragments.isEmpty, contexts.count == 1, recording == nil,
      program.calls[index].arguments.isEmpty, output.isAtPlainPlace
    else {
      call(program.calls[index])
      return
    }
    switch fragments[index] {
    case .fragment(let fragment) where holds(fragment):
      fragment.bytes.withUnsafeBufferPointer { output.write($0) }
      for template in fragment.entered { entered[template] = true }
    case .unknown: record(callAt: index)
    case .fragment, .differs: call(program.calls[index])
    }
  }

  private mutating func record(callAt index: Int) {
    let others = entered
    let start = output.count
    let depth = depth
    entered = Array(repeating: false, count: others.count)
    recording = Recording()
    call(program.calls[index])
    let used = entered
    var found = FragmentList.Entry.differs
    // Where something was reported, it must be on other pages too, and what was reported once is not again.
    if let recording, recording.isShared, diagnostics.isEmpty {
      found = .fragment(
        FragmentList.Fragment(
          bytes: output.bytes(from: start), values: recording.values.sorted { $0.key < $1.key },
          entered: used.indices.filter { used[$0] }, depth: depth))
    }
    recording = nil
    for template in others.indices where others[template] { entered[template] = true }
    fragments[index] = found
    foundFragments.append((index, found))
  }

  /// To be called with each name that is asked of the outermost context.
  mutating func record(_ key: Int) {
    var shared: FragmentList.SharedValue?
    for value in sharedNames where value.key == key && isThere(value) { shared = value }
    if let shared { recording?.values.insert(shared) } else { recording?.isShared = false }
  }

  /// To be called with what no fragment can hold.
  mutating func recordNotShared() { recording?.isShared = false }

  private func holds(_ fragment: FragmentList.Fragment) -> Bool {
    guard fragment.depth == depth else { return false }
    for value in fragment.values where !isThere(value) { return false }
    return true
  }

  /// Whether the outermost context has a shared value, and not one of the page's own.
  private func isThere(_ value: FragmentList.SharedValue) -> Bool {
    rootValues[value.key] == Context.value(in: sharedEntries, value.place)
  }
}
