extension HTMLRenderer {
  struct TableState {
    /// The text of the nearest heading above, for the names of tables.
    var heading: String?
    fileprivate var bodyIsOpen = false
    fileprivate var column = 0
    /// The tag to close the current cell with.
    fileprivate var cellIsHeader = false
    /// Whether the cells of the first column name their rows.
    fileprivate var firstColumnNamesRows = false
    fileprivate var labels: [String: Int] = [:]
  }

  mutating func openTable() {
    out.startLine()
    tables.bodyIsOpen = false
    if additions != nil { openRegion() }
    out.append("<table>")
  }

  mutating func closeTable() {
    if tables.bodyIsOpen { closeBlock("</tbody>") }
    closeBlock("</table>")
    if additions != nil { out.append("</div>\n") }
  }

  mutating func openRow(_ isHeader: Bool) {
    out.startLine()
    tables.column = 0
    if isHeader {
      out.append("<thead>\n")
    } else if !tables.bodyIsOpen {
      out.append("<tbody>\n")
      tables.bodyIsOpen = true
    }
    out.append("<tr>")
  }

  mutating func closeRow(_ isHeader: Bool) {
    closeBlock("</tr>")
    if isHeader { closeBlock("</thead>") }
  }

  mutating func openCell(_ index: Int, _ alignment: MarkdownNode.Alignment, _ isHeader: Bool) {
    out.startLine()
    let isEmpty = document.descendants(of: index).isEmpty
    if isHeader, tables.column == 0 { tables.firstColumnNamesRows = !isEmpty }
    if additions == nil {
      tables.cellIsHeader = isHeader
      out.append(isHeader ? "<th" : "<td")
    } else {
      let namesRow = !isHeader && tables.column == 0 && tables.firstColumnNamesRows
      // An empty header cell names nothing, and accessibility checks object to it.
      tables.cellIsHeader = (isHeader || namesRow) && !isEmpty
      let header: StaticString = isHeader ? "<th scope=\"col\"" : "<th scope=\"row\""
      out.append(tables.cellIsHeader ? header : "<td")
    }
    appendAlignment(alignment)
    out.append(">")
    tables.column += 1
  }

  mutating func closeCell() { out.append(tables.cellIsHeader ? "</th>" : "</td>") }

  private mutating func appendAlignment(_ alignment: MarkdownNode.Alignment) {
    switch (additions == nil, alignment) {
    case (_, .none): break
    case (true, .left): out.append(" align=\"left\"")
    case (true, .center): out.append(" align=\"center\"")
    case (true, .right): out.append(" align=\"right\"")
    case (false, .left): out.append(" class=\"links\"")
    case (false, .center): out.append(" class=\"midden\"")
    case (false, .right): out.append(" class=\"rechts\"")
    }
  }

  /// A wide table scrolls in a region of its own, which can have the focus and so needs a name that no
  /// other region on the page has.
  private mutating func openRegion() {
    let place = tables.heading.map { " bij \($0)" } ?? ""
    tables.labels[place, default: 0] += 1
    let number = tables.labels[place] ?? 1
    out.append("<div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel")
    if number > 1 {
      out.append(" ")
      out.append(number: number)
    }
    out.append(escaping: place)
    out.append("\">\n")
  }

  private mutating func closeBlock(_ tag: StaticString) {
    out.startLine()
    out.append(tag)
    out.startLine()
  }
}
