/// `ja` and `nee`, or YAML's own `true` and `false`, with or without a capital.
enum YesNo {
  static func value(of text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "true": true
    case "nee", "false": false
    default: nil
    }
  }
}
