import Core

/// How the contact in the settings of the site can be reached.
enum ContactAddress {
  /// The address behind a contact: of a mail address `mailto:`, of a web address itself; nil for
  /// anything else.
  static func link(_ contact: String?) -> String? {
    guard let contact else { return nil }
    if contact.hasPrefix("https://") { return contact }
    return contact.contains("@") && !contact.contains(" ") ? "mailto:" + contact : nil
  }

  /// Where to report an error on a page: by mail with the page in the subject, or at the contact's or
  /// the repository's address; nil while neither is filled in.
  static func report(subject: String, contact: String?, repository: String?) -> String? {
    guard let link = link(contact) ?? link(repository) else { return nil }
    return link.hasPrefix("mailto:") ? link + "?subject=" + percentEncoded(subject) : link
  }

  private static func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
      default: out += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
