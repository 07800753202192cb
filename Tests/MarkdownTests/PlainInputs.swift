/// Markdown for the comparison with cmark-gfm's own HTML.
enum PlainInputs {
  static let all =
    paragraphs + headings + quotes + lists + tasks + code + html + emphasis + links + images
    + tables + footnotes + autolinks + mixtures

  static let paragraphs = [
    "", "\n", " ", "a", "a\n", "a\nb", "a\n\nb", "a\n\n\n\nb", "  a\n b\n   c", "\ta", " \ta\n",
    "a  \nb", "a\\\nb", "a \nb", "a   \n\nb", "a\\", "aé€😀ÿ", "<>&\"'",
    "&amp; &eacute; &#233; &#xe9;",
    "&niet; &#0; &", "\\* \\_ \\` \\# \\[ \\] \\\\ \\a", "a\r\nb\r\n\r\nc", "a\rb\r\rc", "a\0b",
    "\u{FEFF}a", "a\u{A0}b", "a\tb", "***", "---", "___", " * * *", "- - - -", "a\n***\nb",
    "a\n\n---\nb",
    "\\---", "+++", "=", "\n\n\na",
    // Lines are given to the library one by one, but for other ends of lines and zeros.
    "a\nb\r\nc\n", "a\n\0\nb", "\0", "\r", "\u{FEFF}\na", "a\n\u{FEFF}b\n", "- a\n\n  b\n\n",
    "    a\n\n    b",
    String(repeating: "a *b* ", count: 3000) + "\nc", String(repeating: "a\n", count: 3000),
  ]

  static let headings = [
    "# a", "## a ##", "### a #b", "#### a \\#", "##### a", "###### a", "####### a", "#a", "#",
    "## ",
    "#\ta", "   # a", "    # a", "# *a* `b` [c](d)", "a\n=", "a\n---", "a\nb\n===", "*a*\n---",
    "# a\n# b",
    "a\n\n===", "> # a\n> ---", "- # a\n  b\n  ---", "[x]: /y\na\n===", "# <b>a</b>", "# a {#b}",
    "## # ##", "a\n  ==  \nb",
  ]

  static let quotes = [
    "> a", ">a\n>b", "> a\nb", "> a\n\n> b", "> > a\n> b", ">>> a\nb\n> c", ">", ">\n> a",
    "> ```\n> a\n> ```",
    "> ```\na", "> - a\n> - b", "> - a\nb", "> # a\n> b", ">     a", "> a\n> > b\n> c", "a\n> b\nc",
    "> [x](y\n> z) w", "> | a | b |\n> |---|---|\n> | c | d |",
  ]

  static let lists = [
    "- a", "- a\n- b", "- a\n\n- b", "* a\n* b\n- c", "+ a\n+ b", "1. a\n2. b", "1) a\n2) b",
    "3. a", "0. a",
    "007. a", "999999999. a", "1234567890. a", "- a\n  - b\n    - c", "- a\n\n  b",
    "- a\n\n      b",
    "-\n  a", "-\n\n  a", "- \n- b", "- a\n-\n- c", "1. a\n\n   b\n\n2. c", "- a\n\n\n- b",
    "- a\n> b",
    "- > a\n  > b", "- ```\n  a\n  ```", "-     a", "- a\n b\nc", "a\n- b", "a\n1. b", "a\n2. b",
    "- - a", "- 1. - a", "- a\n  b\n\n  c\n- d", "- # a\n- b", "- a\n***\n- b",
    "* a\n\n  * b\n\n    c",
    "1. a\n   - b\n2. c", "- a\n  1. b\n\n  2. c", "-a", "1.a", "- a\n\n<!-- -->\n\n- b",
    "10) a\n    b",
    "- a\n\tb", "-\ta\n\n\tb",
  ]

  static let tasks = [
    "- [ ] a", "- [x] a", "- [X] a", "- [ ]", "- [x]a", "- [y] a", "- [ ] a\n- [x] b\n- c",
    "1. [x] a",
    "- [ ] a\n\n- [ ] b", "- [x] a\n  - [ ] b", "- [ ] *a* [b](c)", "- a\n  [x] b", "> - [ ] a",
    "- [x]\n  a", "- [ ] a [x]", "* [ ]  a", "- \\[ ] a", "- [ ] a\n\n  b\n- [x] c",
  ]

  static let code = [
    "    a", "    a\n\n    b", "\ta\n\tb", "    a\n  b", "```\na\n```",
    "```swift\nlet a = 1 < 2\n```",
    "``` a b \"c\n<&>\n```", "~~~\na\n~~~", "~~~~ x\na\n~~~\n~~~~", "```\na", "```\n\n\n```",
    "  ```\n  a\n b\n  ```",
    "```&amp;\\*\na\n```", "`a`", "`` a`b ``", "` a `", "`a\nb`", "`a  b`", "` `", "`<&>\"`", "`a",
    "``a`",
    "`*a*`", "`a` `b\nc` <d>", "```\na\n```\nb", "a\n```\nb\n```", "`a\nb` [c](d)",
    "~~~ `a`\nb\n~~~",
  ]

  static let html = [
    "<div>\na\n</div>", "<div>\n\n*a*\n\n</div>", "<!-- a -->", "<!-- a\n\nb -->\nc", "<?a?>",
    "<!A b>",
    "<![CDATA[a]]>", "<script>\na\n</script>\nb", "<pre>\n\na</pre>", "a <b>c</b> d", "a <br/> b",
    "a <!-- b --> c",
    "a <?b?> c", "a <!B c> d", "a <![CDATA[b]]> c", "<a href=\"b\" c='d' e=f>g</a>", "<b\nc>d",
    "a <1> b", "a < b > c",
    "<custom-element>", "<x>\ny", "</div>\na", "- <div>\n  a\n- b", "> <p>\n> a", "<div>*a*</div>",
    "a\n<div>\nb",
    "<b>*a*</b> <i>`c`</i>", "<style>a</style><title>", "<table><tr><td>a</td></tr></table>",
  ]

  static let emphasis = [
    "*a*", "_a_", "**a**", "__a__", "***a***", "*a **b** c*", "**a *b* c**", "*a", "a*", "a*b*c",
    "a_b_c",
    "a__b__c", "* a*", "*a *", "**a*", "*a**", "***a** b*", "***a* b**", "*a\nb*", "*a _b* c_",
    "**a\n\nb**",
    "~a~", "~~a~~", "~~~a~~~", "~~a~", "~a ~b~ c~", "~~a *b* c~~", "*~~a~~*", "~~a\nb~~", "\\~a~",
    "**",
    "****", "*a*b*c*", "_a_b", "*(a)*", "a**\"b\"**c", "é*a*é", "*[a*](b)", "`*a`*", "**a**b**c**",
  ]

  static let links = [
    "[a](b)", "[a](b \"c\")", "[a](b 'c')", "[a](b (c))", "[a](<b c>)", "[a](b c)", "[a]()",
    "[](b)", "[a](<>)",
    "[*a*](b)", "[`a`](b)", "[a\nb](c)", "[a](b\nc) d", "[a](\nb\n\"c\nd\"\n) e <f>",
    "[a][b]\n\n[b]: c",
    "[a]\n\n[a]: b 'c'", "[a][]\n\n[a]: <b c>", "[A]\n\n[a]: b", "[a]: b", "[a]: b\nc",
    "[a]:\nb\n'c'\nd [a]",
    "[a][b]", "[a]", "[[a](b)](c)", "[a [b](c) d](e)", "[a](b(c)d)", "[a](b\\)c)", "[a](\\<b\\>)",
    "[a](b&amp;c)",
    "[a](b?c=d&e='f')", "[a](é€.md)", "[a](b%20c%é)", "[a](javascript:b)", "[a](JavaScript:b)",
    "[a](vbscript:b)",
    "[a](file:///b)", "[a](data:text/html,b)", "[a](data:image/png;base64,b)",
    "[a](DATA:image/svg+xml,b)",
    "[a](java&#10;script:b)", "[a](#b)", "[a](/b)", "[a](//b)", "[a](b \"c & <d> \\\"e\\\"\")",
    "![a][b]\n\n[b]: c \"d\"",
    "[a]: b\n[a]: c\n\n[a]", "[ a b ][A\nB]\n\n[a b]: c", "> [a]: b\n\n[a]", "\\[a](b)", "[a\\](b)",
    "[a](b", "[a] (b)",
    "<https://a.nl/?b=c&d>", "<mailto:a@b.nl>", "<a@b.nl>", "<a:b>", "<aa:b c>", "[a](<b)c>)",
    "[a](b)[c](d)",
    "[~a~](b \"c\")", "[a<b>](c)", "[é]: /é\n\n[É]",
  ]

  static let images = [
    "![a](b)", "![a](b \"c\")", "![](b)", "![*a* `b` **c**](d)", "![a\nb](c)", "![a](b \"c\nd\")",
    "![a ![b](c) d](e)",
    "![a [b](c) d](e)", "[![a](b)](c)", "[a ![b](c) d](e \"f\")", "![a<b>c](d)", "![a & \"b\"](c)",
    "![a  \nb](c)",
    "![a](javascript:b)", "![a](data:image/gif;b)", "![a](<b c> 'd')", "!\\[a](b)", "\\![a](b)",
    "![~~a~~](b)",
    "![a][]\n\n[a]: b", "![a]\n\n[a]: b \"c\"", "![a[^1]](b)\n\n[^1]: c", "![https://a.nl](b)",
    "![a@b.nl](c)",
  ]

  static let tables = [
    "| a |\n|---|", "| a | b |\n|---|---|\n| c | d |", "a | b\n--|--\nc | d",
    "| a | b |\n|:--|--:|\n| c | d |",
    "| a | b | c |\n|:-:|---|:--|\n| d |\n| e | f | g | h |", "| a |\n|---|\n| b |\n\nc",
    "| a |\n|---|\n| b |\nc",
    "| a |\n|---|\n> b", "| *a* | `b` |\n|---|---|\n| [c](d) | ![e](f) |",
    "| a \\| b |\n|---|\n| `c \\| d` |",
    "| a | b |\n|---|\n", "a\n| b |\n|---|\n| c |", "a\nb\n| c | d |\n|---|---|",
    "|a|b|\n|-|-|\n|||", "| a |\n| - |\n|   |",
    "- | a |\n  |---|\n  | b |", "> | a |\n> |---|",
    "1. x\n\n   | a | b |\n   |---|---|\n   | c | d |",
    "| a<b> | &amp; |\n|---|---|\n| <c> | \\< |", "|a|\n|-|\n|b|\n# c", "  | a |\n  |---|\n| b |",
    "| a |\n|:-:|\n|https://b.nl|",
    "|a|b|\n|:-|-:|\n|c[^1]|d|\n\n[^1]: e", "|a|\n|-|\n|-|", "| a |\n|---|\n| b |\n| a |\n|---|",
    "[x]: y\n| a |\n|---|",
    "| ~a~ | ~~b~~ |\n|---|---|", "|a  |\n|--|\n|  b|", "a|b\n-|-\nc|d\ne", "|\n|-|",
    "| a |\r\n|---|\r\n| b |\r\n",
  ]

  static let footnotes = [
    "a[^1]\n\n[^1]: b", "a[^1] b[^1]\n\n[^1]: c", "a[^b] c[^d]\n\n[^d]: e\n\n[^b]: f", "a[^1]",
    "[^1]: a",
    "a[^1]\n\n[^1]: b\n\n    c\n\n    - d", "a[^1]\n\n[^1]:\n    b",
    "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]",
    "a[^1]\n\n[^1]: b\n[^1]: c", "> a[^1]\n>\n> [^1]: b", "a[^x\"y]\n\n[^x\"y]: b",
    "a[^é*]\n\n[^é*]: b", "*a[^1]*\n\n[^1]: *b*",
    "# a[^1]\n\n[^1]: b", "[a[^1]](b)\n\n[^1]: c", "[^1]\n\n[^1]: > a",
    "[^1]\n\n[^1]: ```\n    a\n    ```",
    "a[^1]\n\n[^1]: b\n\n[^2]: c[^1] d[^1]", "- a[^1]\n\n[^1]: b", "[^1]\n\n[^1]: # a",
    "[^1]\n\n[^1]: | a |\n    |---|\n",
    "a[^1] b[^1] c[^1]\n\n[^1]: d\n\n    e", "[^1][^2]\n\n[^2]: a\n\n[^1]: b", "\\[^1]\n\n[^1]: a",
    "[^a b]\n\n[^a b]: c",
    "[^A]\n\n[^a]: b", "[^1]\n\n[^1]: - a\n      - b\n\nc", "![^1](a)\n\n[^1]: b", "[^]\n\n[^]: a",
  ]

  static let autolinks = [
    "www.a.nl", "https://a.nl", "http://a.nl/b?c=d&e", "ftp://a.nl", "a@b.nl", "mailto:a@b.nl",
    "xmpp:a@b.nl/c", "www.a",
    "(www.a.nl)", "www.a.nl.", "https://a.nl/(b)", "https://a.nl/b)", "https://a.nl/&amp;",
    "*www.a.nl*", "**a@b.nl**",
    "x www.a.nl y a@b.nl z", "a@b", "a.b-c_d@e.nl", "a@b.nl-", "https://a_b.nl", "https://a.nl/_b_",
    "[www.a.nl](b)",
    "- www.a.nl", "| www.a.nl |\n|---|\n| a@b.nl |", "`www.a.nl`", "<b>www.a.nl</b>", "www.a.nl<b",
    "https://", "://a.nl",
    "a:b@c.nl", "www.é.nl", "https://a.nl/'b\"c", "~~www.a.nl~~", "WWW.a.nl", "HTTPS://A.NL",
  ]

  static let mixtures = [
    "# a\n\nb *c* [d](e)\n\n- f\n- g\n\n> h\n\n```\ni\n```\n\n| j |\n|---|\n| k |\n",
    "> - a\n>   > b\n>   >\n>   > - [ ] c\n>\n> | d |\n> |---|\n",
    "1. a\n\n   ```\n   b\n   ```\n\n   > c\n2. d\n   - e\n\n     f[^1]\n\n[^1]: g\n\n    | h |\n    |---|\n    | i |",
    "- a\n\n  # b\n\n  c\n\n      d\n- e", "*a `b* c` d*\n**e [f*](g) h**",
    "<div>\n\n- a\n\n</div>\n\n![b](c)",
    "a\n***\nb\n---\nc\n===\n\n- d\n---\n- e",
  ]

  /// Whole blocks, from which `composition` makes documents.
  static func composition(_ random: inout some RandomNumberGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 2...7, using: &random) {
      let block = all.randomElement(using: &random)!
      let prefix = ["", "", "", "> ", "- ", "  ", "    ", "1. ", "[^1]: "].randomElement(
        using: &random)!
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
      let rest = prefix == "> " ? "> " : String(repeating: " ", count: prefix.count)
      for (index, line) in lines.enumerated() { text += (index == 0 ? prefix : rest) + line + "\n" }
      text += ["", "\n", "\n", "\n\n"].randomElement(using: &random)!
    }
    return text
  }

  /// Marks and bits of text, for random lines that make little sense.
  static let marks = [
    "*", "**", "_", "~", "~~", "`", "``", "[", "]", "(", ")", "![", "](a)", "](<b> \"c\")", "<",
    ">", "<b>", "</b>",
    "<!-- ", "-->", "\n", "\n\n", "  \n", "\\", "|", "|-|\n", "|-|-|\n", "---\n", "===\n", "- ",
    "> ", "1. ", "# ", "    ",
    "\t", "[^1]", "[^1]: ", "[a]: b\n", "www.a.nl", "https://b.nl", "c@d.nl", "&amp;", "&", "\"",
    "'", "[ ] ", "[x] ",
    "- [ ] ", "```\n", "a", "b ", " ", "é", ".", ":", "!", "{#a}", "\r\n",
  ]
}
