import Templates
import Testing

@Suite struct InheritanceIndentationTests {
  @Test func standaloneParentTakesItsLinesAndIndentsEachLine() {
    let template = "a\n  {{<p}}\n    {{$x}}1{{/x}}\n  {{/p}}\nb\n"
    #expect(text(template, partials: ["p": "<\n{{$x}}{{/x}}\n>\n"]) == "a\n  <\n  1\n  >\nb\n")
    #expect(text(" {{<p}}{{/p}}\nb", partials: ["p": "1\n2\n"]) == " 1\n 2\nb")
  }

  @Test func parentWithinALineKeepsIt() {
    #expect(text("a {{<p}}\n{{/p}}\nb", partials: ["p": "1\n2"]) == "a 1\n2\nb")
    #expect(text("  {{<p}}\n{{/p}} a\nb", partials: ["p": "1\n2"]) == "  1\n2 a\nb")
  }

  @Test func indentationOfContentIsTakenOff() {
    let template = "{{<p}}\n    {{$x}}\n      1\n        2\n    3\n    {{/x}}\n{{/p}}\n"
    #expect(text(template, partials: ["p": "{{$x}}\n{{/x}}\n"]) == "1\n  2\n3\n")
  }

  @Test func contentGetsTheIndentationOfTheDefaultContent() {
    let template = "{{<p}}{{$x}}\n1\n2\n{{/x}}{{/p}}"
    #expect(
      text(template, partials: ["p": "<\n{{$x}}\n    0\n{{/x}}\n>"]) == "<\n    1\n    2\n>")
  }

  @Test func contentGetsTheIndentationOfAnEmptyBlock() {
    let template = "{{<p}}{{$x}}\n      1\n      2\n{{/x}}{{/p}}"
    #expect(text(template, partials: ["p": "<\n  {{$x}}\n  {{/x}}\n>"]) == "<\n  1\n  2\n>")
  }

  @Test func contentInALineIndentsTheLinesAfterTheFirst() {
    let template = "{{<p}}{{$x}}\n1\n2{{/x}}{{/p}}"
    #expect(text(template, partials: ["p": "<\n  {{$x}}{{/x}}\n>"]) == "<\n  1\n  2\n>")
    #expect(text(template, partials: ["p": "<\n  a {{$x}}{{/x}}\n>"]) == "<\n  a 1\n2\n>")
  }

  @Test func defaultContentStaysAsItIsWritten() {
    let block = "  {{$x}}\n      1\n    2\n\n  {{/x}}\n"
    #expect(text(block) == "      1\n    2\n\n")
    #expect(text(" {{>p}}\n", partials: ["p": block]) == "       1\n     2\n\n")
  }

  @Test func partialsInContentAreIndentedWithIt() {
    let template = "{{<p}}\n{{$x}}\n  <ul>\n    {{>q}}\n  </ul>\n{{/x}}\n{{/p}}\n"
    #expect(
      text(template, partials: ["p": "<\n    {{$x}}\n    {{/x}}\n>", "q": "1\n2\n"])
        == "<\n    <ul>\n      1\n      2\n    </ul>\n>")
  }

  @Test func partialAtTheStartOfContentInALineIsIndentedOnce() {
    let template = "{{<p}}{{$x}}\n  {{>q}}\n{{/x}}{{/p}}"
    #expect(
      text(template, partials: ["p": "<\n  {{$x}}{{/x}}>", "q": "1\n2\n"]) == "<\n  1\n  2\n>")
  }

  @Test func blocksInContentAreIndentedRelativeToIt() {
    let partials: KeyValuePairs = [
      "boven": "<\n  {{$a}}\n  {{/a}}\n>\n",
      "midden":
        "{{<boven}}\n{{$a}}\n      1\n      {{$b}}\n        2\n      {{/b}}\n{{/a}}\n{{/boven}}\n",
    ]
    #expect(text("{{>midden}}", partials: partials) == "<\n  1\n    2\n>\n")
    #expect(
      text("{{<midden}}{{$b}}\n3\n4\n{{/b}}{{/midden}}", partials: partials)
        == "<\n  1\n    3\n    4\n>\n")
  }

  @Test func layoutOfAPageReadsAsWritten() {
    let layout = """
      <html>
        <title>{{$titel}}Site{{/titel}}</title>
        <main>
          {{$inhoud}}
          {{/inhoud}}
        </main>
      </html>

      """
    let page = """
      {{<layout}}
        {{$titel}}{{naam}}{{/titel}}
        {{$inhoud}}
        <h1>{{naam}}</h1>
        {{#items}}
        <p>{{.}}</p>
        {{/items}}
        {{/inhoud}}
      {{/layout}}

      """
    let html = """
      <html>
        <title>Over</title>
        <main>
          <h1>Over</h1>
          <p>1</p>
          <p>2</p>
        </main>
      </html>

      """
    let value: TemplateValue = ["naam": "Over", "items": [1, 2]]
    #expect(text(page, value, partials: ["layout": layout]) == html)
  }
}
