import Core

@testable import Markdown

func parse(_ text: String, firstLine: Int = 1) -> ParsedMarkdown {
  Markdown.parse(text, file: "a.md", firstLine: firstLine)
}

/// The HTML of the site, with a mark at each hole.
func html(_ text: String) -> String {
  parse(text).body.filled { hole in
    switch hole {
    case .link(let index): " href=[\(index)]"
    case .image(let index): " src=[\(index)]"
    }
  }
}

/// `line:column+length id`, in order.
func findings(_ text: String, firstLine: Int = 1) -> [String] {
  parse(text, firstLine: firstLine).diagnostics.map { describe($0.location) + " " + $0.id }
}

func describe(_ location: SourceLocation) -> String {
  "\(location.line):\(location.column)+\(location.length)"
}
