import Testing

@testable import Markdown

@Suite struct TableTests {
  @Test func headerCellsHaveAScopeAndColumnsAClass() {
    let text = "## Bedragen\n\n| Gemeente | Bedrag | X |\n|:---|---:|:-:|\n| Almere | 1 | *y* |\n"
    #expect(
      html(text) == """
        <h2 id="bedragen">Bedragen</h2>
        <div class="tabel" tabindex="0" role="region" aria-label="Tabel bij Bedragen">
        <table>
        <thead>
        <tr>
        <th scope="col" class="links">Gemeente</th>
        <th scope="col" class="rechts">Bedrag</th>
        <th scope="col" class="midden">X</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row" class="links">Almere</th>
        <td class="rechts">1</td>
        <td class="midden"><em>y</em></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func anEmptyHeaderCellIsNoHeaderAndNamesNoRows() {
    let table = html("|  | a |\n|---|---|\n| b | c |\n")
    #expect(table.contains("<tr>\n<td></td>\n<th scope=\"col\">a</th>\n</tr>"))
    #expect(table.contains("<tr>\n<td>b</td>\n<td>c</td>\n</tr>"))
  }

  @Test func anEmptyFirstCellNamesNoRow() {
    #expect(html("| a | b |\n|---|---|\n|  | c |\n").contains("<tr>\n<td></td>\n<td>c</td>\n</tr>"))
  }

  @Test func everyTableHasANameOfItsOwn() {
    let table = "| a |\n|---|\n| b |\n\n"
    let text = html(table + table + "## K & L\n\n" + table + table)
    let names = text.split(separator: "aria-label=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(names == ["Tabel", "Tabel 2", "Tabel bij K &amp; L", "Tabel 2 bij K &amp; L"])
  }

  @Test func aTableWithoutRowsHasNoBody() {
    #expect(!html("| a |\n|---|\n").contains("tbody"))
  }
}
