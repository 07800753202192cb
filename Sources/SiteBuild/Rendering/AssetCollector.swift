import Content
import Core
import Links

/// Gives the theme's files and the files that pages use their place in the output.
struct AssetCollector {
  private let project: ProjectFiles
  private(set) var catalogue = AssetCatalogue()
  /// What to write where.
  private(set) var output: [SitePath: [UInt8]] = [:]
  private(set) var ledger: [LedgerEntry] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ project: ProjectFiles) {
    self.project = project
  }

  mutating func collect(theme: Theme) {
    for name in theme.assets.keys.sorted() {
      guard let source = theme.assets[name] else { continue }
      let bytes = name.hasSuffix(".mjs") ? ScriptComments.removed(from: source) : source
      guard
        let asset = asset(
          name, bytes, folder: SiteAddress.assets, source: ThemeReader.assets + name)
      else { continue }
      catalogue.theme[name] = asset
    }
  }

  /// - Parameter assets: every file beside pages; those that no page uses stay out.
  mutating func collect(files assets: Set<String>, usedIn graph: LinkGraph) throws(FileError) {
    let images = Set(graph.images.values.joined().compactMap { $0 })
    var used = images
    for case .file(let path) in graph.targets.values.joined() { used.insert(path) }
    for path in assets.sorted() {
      guard used.contains(path) else {
        diagnostics.append(
          Diagnostic(BuildProblem.fileUnused, at: SourceLocation(file: path)))
        ledger.append(LedgerEntry(path: path, fate: .excluded("wordt nergens gebruikt")))
        continue
      }
      let bytes = try project.read(path)
      let name = String(path.split(separator: "/").last ?? "")
      guard let asset = asset(name, bytes, folder: SiteAddress.files, source: path) else {
        continue
      }
      if images.contains(path), asset.size == nil {
        diagnostics.append(
          Diagnostic(BuildProblem.imageUnreadable(path), at: SourceLocation(file: path)))
      }
      catalogue.files[path] = asset
      ledger.append(LedgerEntry(path: path, fate: .asset(asset.path.text)))
    }
  }

  /// `helder.css` -> `activa/helder.0123456789abcdef.css`
  private mutating func asset(
    _ name: String, _ bytes: [UInt8], folder: SitePath, source: String
  ) -> AssetCatalogue.Asset? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let stem = Slug.folding(parts.dropLast().joined(separator: "-"))
    var ending = parts.last.map { Slug.folding(String($0)) } ?? ""
    // Many hosts do not know `.mjs`, and a browser refuses a module of an unknown type.
    if ending == "mjs" { ending = "js" }
    let base = stem.isEmpty ? "bestand" : stem
    guard let path = SitePath("\(folder.text)\(base).\(ContentHash.hex(bytes)).\(ending)") else {
      return nil
    }
    output[path] = bytes
    let size = ImageSizeReader.isImage(name) ? ImageSizeReader.size(of: bytes) : nil
    return AssetCatalogue.Asset(path: path, source: source, size: size)
  }
}
