import Content
import Core
import Testing

/// Reads one file of a project as the build does, and gives what is said about it.
func diagnostics(of path: String, _ text: String) -> [Diagnostic] {
  let file = SourceFile(path: path, text: text)
  let known = SmallProject.context
  let found: [Diagnostic]
  if let id = PageAddress.pageID(ofFile: path) {
    found = PageReader(known).read(file, as: id).diagnostics
  } else {
    switch path {
    case "content/site.yaml": found = SettingsReader.read(file).1
    case "content/landelijk.yaml": found = NationalFiguresReader.read(file, known).1
    case "content/regelvelden.yaml": found = RuleFieldReader.read(file, topics: known.topics).1
    case "content/register/gemeenten.csv":
      found = RegisterReader.read(list: file, additions: nil).1
    case "content/register/gemeenten.yaml":
      found =
        RegisterReader.read(
          list: SourceFile(
            path: "content/register/gemeenten.csv",
            text: """
              code,name,province,labour_market_region,lat,lon
              GM0034,Almere,Flevoland,Flevoland,52.37,5.22
              """), additions: file
        ).1
    case "content/register/provincies.yaml":
      let provinces = Set(known.register.municipalities.map(\.province))
      found = OutlineReader.read(file, provinces: provinces).1
    case let seed where seed.hasPrefix("seeds/"):
      found = SourceReader.read(file, id: SmallProject.slug("proef")).1
    default: found = VocabularyReader.read(file).1
    }
  }
  return found.sortedForReport()
}

/// Reads a page with the least that its kind asks for and `keys` beside it; it must be good.
func goodPage(
  _ path: String, _ keys: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Page {
  let id = try #require(PageAddress.pageID(ofFile: path), sourceLocation: sourceLocation)
  let text = FrontMatterText.page(path, keys)
  let result = PageReader(SmallProject.context).read(SourceFile(path: path, text: text), as: id)
  #expect(result.diagnostics == [], sourceLocation: sourceLocation)
  return try #require(result.page, sourceLocation: sourceLocation)
}
