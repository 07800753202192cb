import Core

/// Lists the links and images of a document and says what is wrong with them.
struct AddressPass {
  private(set) var links: [MarkdownLink] = []
  private(set) var images: [MarkdownImage] = []
  /// Of each link in `links`.
  private(set) var linkAddresses = NodeMap<HTMLRenderer.SiteAdditions.Address>()
  private(set) var imageIndices = NodeMap<Int>()
  private(set) var diagnostics: [Diagnostic] = []

  private let document: MarkdownDocument
  private let source: SourceText
  private let file: String

  init(_ document: MarkdownDocument, source: SourceText, file: String) {
    self.document = document
    self.source = source
    self.file = file
    var index = 0
    while index < document.nodes.count {
      switch document.nodes[index].kind {
      case .link: addLink(index)
      case .image:
        addImage(index)
        // What stands in the description is not shown as it is.
        index = Int(document.nodes[index].subtreeEnd) - 1
      default: break
      }
      index += 1
    }
  }

  private mutating func addLink(_ index: Int) {
    let node = document.nodes[index]
    let destination = document.string(node.literal)
    let location = document.location(of: index, in: source, file: file)
    let text = document.trimmedText(of: index)
    if text.isEmpty { report(.linkWithoutText, at: location) }
    let destinationLocation = destinationLocation(of: index) ?? location
    switch Address(destination) {
    case .refused(let problem):
      report(problem, at: problem == .emptyAddress ? location : destinationLocation)
    case .link(let kind):
      switch kind {
      case .external: linkAddresses.append(.fixed(isOtherSite: true), of: index)
      case .contact: linkAddresses.append(.fixed(isOtherSite: false), of: index)
      case .relative, .fragment, .absolute: linkAddresses.append(.hole(links.count), of: index)
      }
      links.append(
        MarkdownLink(
          kind: kind, destination: destination, title: title(of: node), text: text,
          location: location, destinationLocation: destinationLocation))
    }
  }

  private mutating func addImage(_ index: Int) {
    let node = document.nodes[index]
    let destination = document.string(node.literal)
    let location = document.location(of: index, in: source, file: file)
    let alt = document.trimmedText(of: index)
    let isDecorative = document.isDecorative(node)
    switch (alt.isEmpty, isDecorative) {
    case (true, false): report(.imageWithoutText, at: location)
    case (false, true): report(.decorativeImageWithText, at: location)
    default: break
    }
    let destinationLocation = destinationLocation(of: index) ?? location
    switch Address(destination) {
    case .refused(let problem):
      report(problem, at: problem == .emptyAddress ? location : destinationLocation)
    case .link(.external), .link(.contact):
      report(.imageFromElsewhere, at: destinationLocation)
    case .link:
      imageIndices.append(images.count, of: index)
      images.append(
        MarkdownImage(
          destination: destination, alt: alt, title: isDecorative ? nil : title(of: node),
          isDecorative: isDecorative, location: location,
          destinationLocation: destinationLocation))
    }
  }

  private func title(of node: MarkdownNode) -> String? {
    node.extra.isEmpty ? nil : document.string(node.extra)
  }

  /// Where the destination is written: the last place within the link where it follows `(` or `<`.
  /// Nil for a reference, and for a destination with escapes.
  private func destinationLocation(of index: Int) -> SourceLocation? {
    let node = document.nodes[index]
    let destination = document.bytes(node.literal)
    let number = Int(node.end.line)
    let line = source.line(number)
    let start = node.start.line == node.end.line ? Int(node.start.column) - 1 : 0
    let end = min(line.count, Int(node.end.column))
    guard !destination.isEmpty, start >= 0, start < end else { return nil }
    let written = line[line.startIndex + start..<line.startIndex + end]
    var found = written.endIndex - destination.count
    while found >= written.startIndex {
      let before = written[..<found].last { !ASCII.isBlank($0) }
      let isFirst = before == nil && node.start.line < node.end.line
      if isFirst || before == ASCII.openParenthesis || before == ASCII.less,
        written[found...].starts(with: destination)
      {
        return SourceLocation(
          file: file, line: number, column: found - line.startIndex + 1, length: destination.count)
      }
      found -= 1
    }
    return nil
  }

  private mutating func report(_ problem: MarkdownProblem, at location: SourceLocation) {
    diagnostics.append(Diagnostic(problem, at: location))
  }
}

extension MarkdownDocument {
  /// An image that adds nothing to the text has the title "decoratief".
  func isDecorative(_ image: MarkdownNode) -> Bool {
    bytes(image.extra).trimmingSpace().equalsIgnoringCase("decoratief")
  }
}
