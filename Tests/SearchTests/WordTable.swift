import Foundation
import Testing

/// The tables that the Swift tests and the scripts' tests share.
enum WordTable {
  struct Row: Decodable {
    var woord: String
    var lemmas: [String]
  }

  struct Lists: Decodable {
    var vormen: [String: String]
    var stammen: String
    var ge: String
    var bijvoeglijk: String
  }

  struct Forms: Decodable {
    var taal: Lists
    var woorden: [Row]
    var wel: [[String]]
    var niet: [[String]]
  }

  static func forms() throws -> Forms {
    try JSONDecoder().decode(Forms.self, from: data("woordvormen.json"))
  }

  static func object(_ name: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data(name)) as? [String: Any])
  }

  private static func data(_ name: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "Search/\(name)"))
  }
}
