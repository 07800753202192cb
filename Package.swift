// swift-tools-version: 6.1
import PackageDescription

// Takes the place of the C library's malloc in a program: a build asks for millions of small pieces, on all
// processors at once. Debian's libmimalloc-dev.
let memory = [LinkerSetting.linkedLibrary("mimalloc")]

let package = Package(
  name: "kennisbank",
  products: [
    .executable(name: "kennisbank", targets: ["kennisbank"]),
    // The preview, which `kennisbank serve` becomes. Apart, because FlyingFox brings FoundationNetworking,
    // libcurl and some fifty libraries.
    .executable(name: "kennisbank-preview", targets: ["kennisbank-preview"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CExchange"),
    .target(name: "CArena"),
    .target(name: "Core"),
    .target(name: "Markdown", dependencies: ["Core", "CCMarkGFM", "CArena"]),
    .target(
      name: "Content",
      dependencies: [
        "Core", "Markdown", .product(name: "Yams", package: "Yams"),
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ]),
    .target(name: "Links", dependencies: ["Core", "Markdown", "Content"]),
    .target(name: "Editorial", dependencies: ["Core", "Markdown", "Content", "Links"]),
    .target(name: "Templates", dependencies: ["Core"]),
    .target(name: "Search", dependencies: ["Core"], exclude: ["FORMAT.md"]),
    .target(
      name: "SiteBuild",
      dependencies: [
        "Core", "Markdown", "Content", "Links", "Editorial", "Templates", "Search", "CExchange",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Core", "Content", "SiteBuild", .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Client/preview.js"), .embedInCode("Client/preview.css")]),
    .target(
      name: "Options",
      dependencies: [
        "Core", "Content", "SiteBuild",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "kennisbank",
      dependencies: [
        "SiteBuild", "Options",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: memory),
    .executableTarget(
      name: "kennisbank-preview",
      dependencies: [
        "SiteBuild", "Options", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: memory),
    .executableTarget(
      name: "edit-benchmark", dependencies: ["Core", "Content", "SiteBuild", "Preview"],
      path: "Tests/Benchmark/bewerken", exclude: ["bench.py"], linkerSettings: memory),
    // What the tests of several targets need.
    .target(name: "Fixtures", dependencies: ["Core", "Content"], path: "Tests/Fixtures"),
    .testTarget(name: "CoreTests", dependencies: ["Core"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "ContentTests", dependencies: ["Content", "Fixtures"]),
    .testTarget(name: "LinksTests", dependencies: ["Links", "Fixtures"]),
    .testTarget(name: "EditorialTests", dependencies: ["Editorial", "Fixtures"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(name: "SearchTests", dependencies: ["Search"]),
    .testTarget(name: "SiteBuildTests", dependencies: ["SiteBuild", "Fixtures"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "SiteBuild"]),
  ]
)
