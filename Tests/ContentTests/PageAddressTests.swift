import Content
import Testing

@Suite struct PageAddressTests {
  @Test(arguments: [
    ("content/vragen/mag-dat.md", "vragen/mag-dat/"),
    ("content/gemeenten/almere.md", "gemeenten/almere/"),
    ("content/paginas/over.md", "over/"),
    ("content/paginas/redactie/handleiding.md", "redactie/handleiding/"),
    ("content/paginas/index.md", ""),
    ("content/paginas/redactie/index.md", "redactie/"),
    ("content/tips/index.md", "tips/index/"),
  ])
  func `a file's place decides its address`(file: String, path: String) {
    #expect(PageAddress.pageID(ofFile: file)?.path.text == path)
  }

  @Test(arguments: [
    "content/los.md", "content/onzin/x.md", "content/vragen/diep/x.md", "content/vragen/Mag Dat.md",
    "content/vragen/x.yaml", "vragen/x.md", "content/bronnen/x.md", "content/vragen/.md",
    "content/paginas/.md", "content/paginas/../geheim.md", "content/paginas/Map/x.md",
  ])
  func `what is of no kind or has a bad name is no page`(file: String) {
    #expect(PageAddress.pageID(ofFile: file) == nil)
  }
}
