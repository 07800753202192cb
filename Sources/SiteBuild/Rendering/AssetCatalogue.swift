import Core

/// Where the theme's files and the files beside pages end up: under names that carry a hash of what
/// is in them.
package struct AssetCatalogue: Sendable {
  package struct Asset: Sendable {
    package var path: SitePath
    /// The file it comes from, relative to the project.
    package var source: String
    package var size: ImageSize?
  }

  /// By file name within the theme's `assets` folder (`helder.css`).
  package var theme: [String: Asset] = [:]
  /// By path in the project (`content/casussen/kaart.png`).
  package var files: [String: Asset] = [:]

  package init() {}
}
