import Foundation
import Markup
import Testing
import Vocabulary

/// Markup: Markdown of a handbook.
@Suite struct MarkupMarkdownTests {
  private func html(_ text: String, links: (String) -> String? = { _ in nil }) -> String {
    Markdown.html(text, links: links).string
  }

  @Test func wordsListsQuotesCodeAndARule() {
    #expect(html("Bel *binnen* **vijf** dagen.") == "<p>Bel <em>binnen</em> <strong>vijf</strong> dagen.</p>\n")
    #expect(
      html("1. Koffie\n2. Sleutels\n   - huis") == "<ol>\n<li>Koffie</li>\n<li>Sleutels<ul>\n<li>huis</li>\n</ul>\n</li>\n</ol>\n"
    )
    #expect(html("3. Drie") == "<ol start=\"3\">\n<li>Drie</li>\n</ol>\n")
    #expect(html("> Vraag het") == "<blockquote>\n<p>Vraag het</p>\n</blockquote>\n")
    #expect(html("`a<b`\n\n---") == "<p><code>a&lt;b</code></p>\n<hr>\n")
    #expect(html("```\n<p>\n```").contains("<pre class=\"code\"><code>&lt;p&gt;\n</code></pre>"))
    #expect(html("Regel een  \nregel twee").contains("een<br>\nregel"))
  }

  @Test func thePageKeepsItsOneHeadingOfTheFirstLevelAndNoLevelIsSkipped() {
    #expect(html("# Kop\n\n### Onder") == "<h2 id=\"deel-kop\">Kop</h2>\n<h3 id=\"deel-onder\">Onder</h3>\n")
    #expect(html("## Kop\n\n## Kop").contains("<h2 id=\"deel-kop-2\">"))
    #expect(html("## Kop\n\n## Kop\n\n## Kop 2").matches(of: /id="deel-kop-2"/).count == 1)
    #expect(Markdown.headingNames("# Titel\n\n## Kop\n\n> ## Kop", leavingOutTitle: true) == ["kop", "kop-2"])
    let page = "# Accounts\n\nWat je nodig hebt.\n\n## Mail\n\n## Chat\n"
    let body = Markdown.html(page, leavingOutTitle: true, links: { _ in nil }).string
    #expect(!body.contains("Accounts") && body.contains("<h2 id=\"deel-mail\">Mail</h2>"))
    #expect(MarkupScan(body).complaints == [])
  }

  @Test func aLinkWithinTheHandbookLeadsToItsPageHereOrStaysAsWords() {
    let known: (String) -> String? = { $0 == "../onboarding/accounts.md#mail" ? "/handboek/accounts#deel-mail" : nil }
    #expect(
      html("[accounts](../onboarding/accounts.md#mail)", links: known)
        == "<p><a href=\"/handboek/accounts#deel-mail\">accounts</a></p>\n")
    #expect(html("[weg](nergens.md)", links: known) == "<p>weg</p>\n")
    #expect(html("[hier](#Onze-mail)") == "<p><a href=\"#deel-onze-mail\">hier</a></p>\n")
    #expect(html("[site](https://rijksictgilde.nl)") == "<p><a href=\"https://rijksictgilde.nl\">site</a></p>\n")
    #expect(html("[mail](mailto:RIG@rijksoverheid.nl)").contains("href=\"mailto:RIG@rijksoverheid.nl\""))
    #expect(html("[knop](https://a.nl){ .md-button }") == "<p><a href=\"https://a.nl\">knop</a></p>\n")
  }

  @Test(arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "<java\tscript:alert(1)>",
      "data:text/html,<script>", "vbscript:x",
      "//kwaad.example", "/\\kwaad.example", "\\\\kwaad.example", "file:///etc/passwd", "blob:https://x",
      "<javascript&colon;alert(1)>", "x:y",
    ])
  func anAddressThatCouldRunSomethingOrLeadAstrayIsNoLink(address: String) {
    // Even a careless translation of links cannot let it through.
    for links in [{ _ in nil }, { $0 }] as [(String) -> String?] {
      let written = html("[klik](\(address)) ![foto](\(address))", links: links)
      for tag in MarkupScan(written).tags where tag.name == "a" {
        Issue.record("\(address) became \(tag.attributes)")
      }
      #expect(MarkupScan(written).complaints == [])
    }
  }

  @Test func rawMarkupIsDroppedWhateverItIs() {
    let written = html(
      """
      voor <script>alert(1)</script> na\n\n<iframe src=x></iframe>\n\n<div onclick=\"x\">\nblok\n</div>\n\nslot <img src=x \
      onerror=alert(1)>
      """
    )
    #expect(Set(MarkupScan(written).tags.map(\.name)) == ["p"])
    #expect(written.contains("voor alert(1) na") && written.contains("slot"))
  }

  @Test func aPictureIsALinkToWhereItIsOrItsWords() {
    #expect(html("![De *kaart* van Zuid](kaart.png)") == "<p>De kaart van Zuid</p>\n")
    #expect(html("![kaart](kaart.png)", links: { _ in "/handboek/kaart" }).contains("<a href=\"/handboek/kaart\">kaart</a>"))
    let nested = html("[![kaart](https://a.nl/k.png)](https://a.nl)")
    #expect(MarkupScan(nested).tags.filter { $0.name == "a" }.count == 1)
  }

  @Test func aSimpleTableIsATableALongOneOrHalfAOneStaysText() {
    let table = html("| Wat | Wie |\n|-----|:---:|\n| **Sleutel** | Ingrid \\| Jo |\n| Laptop |")
    #expect(MarkupScan(table).complaints == [])
    #expect(MarkupScan(table).tags.filter { $0.name == "tr" }.count == 3)
    #expect(table.contains("<strong>Sleutel</strong>") && table.contains("Ingrid | Jo") && table.contains("data-label=\"Wie\""))
    let long = "|a|b|\n|-|-|\n" + String(repeating: "|1|2|\n", count: 80)
    #expect(!html(long).contains("<table") && html(long).contains("|1|2|"))
    #expect(!html("a | b\nc | d").contains("<table"))
    #expect(html("|a|\n|-|\n|<b>x</b> [k](javascript:x)|").contains("<table"))
    #expect(!html("|a|\n|-|\n|<b>x</b> [k](javascript:x)|").contains("<a"))
  }

  @Test func aLongRuleOrUnderlineIsNoNesting() {
    let dashes = String(repeating: "-", count: 80)
    #expect(html("Kop\n\(dashes) \n\ntekst") == "<h2 id=\"deel-kop\">Kop</h2>\n<p>tekst</p>\n")
    #expect(html(String(repeating: "* ", count: 40)) == "<hr>\n")
    #expect(html("12. \(dashes) tekst").contains("<li>"))
  }

  @Test func settingsAboveTheTextAreNotText() {
    #expect(html("---\nhide:\n  - navigation\n---\n\n# Het handboek") == "<h2 id=\"deel-het-handboek\">Het handboek</h2>\n")
  }

  @Test func ellenTurnsAPageIntoAProcessTitleLeadAndAPartForEachHeading() {
    let outline = Markdown.outline(
      """
      # Van aanmelding naar *plan*\n\nWie aanklopt, vertelt één keer.\n\n## Bellen\n\nBinnen vijf dagen.\n\n### Geen \
      gehoor\n\nEen kaart.\n\n## Plan\n
      """
    )
    #expect(outline.title == "Van aanmelding naar plan")
    #expect(outline.lead == "Wie aanklopt, vertelt één keer.")
    #expect(outline.parts.map(\.title) == ["Bellen", "Plan"])
    #expect(outline.parts[0].text == "Binnen vijf dagen.\n\n### Geen gehoor\n\nEen kaart.")
    #expect(outline.parts[1].text == "")
    let loose = Markdown.outline("Los zinnetje")
    #expect(loose.title == nil && loose.lead == "Los zinnetje" && loose.parts.isEmpty)
    #expect(Markdown.outline("Bellen\n------\nx\n\nPlan\n----\ny").parts.map(\.text) == ["x", "y"])
    #expect(Markdown.outline("").parts.isEmpty)
  }

  static let hostile: [(name: String, text: String)] = [
    ("quotes", String(repeating: "> ", count: 10_000) + "x"), ("lists", String(repeating: "- ", count: 10_000) + "x"),
    ("deep lists", (0..<400).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n")),
    ("deep lists apart", (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined(separator: "\n")),
    ("brackets", String(repeating: "[", count: 39_000)), ("pictures", String(repeating: "![a](", count: 7_000)),
    ("emphasis", String(repeating: "*a _b ", count: 5_000)),
    ("nested emphasis", String(repeating: "*a **b ", count: 2_500) + String(repeating: "b** a* ", count: 2_500)),
    ("ticks", (1..<180).map { String(repeating: "`", count: $0) }.joined(separator: "a")),
    ("tags", String(repeating: "<a ", count: 13_000)),
    ("entities", String(repeating: "&#x0;", count: 7_000)), ("references", (0..<9_000).map { "[a\($0)]: /x\n\n" }.joined()),
    ("tables", String(repeating: "|a|b|\n|-|-|\n|*c*|d|\n\n", count: 4_000)),
    ("a megabyte", String(repeating: "woord ", count: 170_000)),
    ("nothing but ends", String(repeating: "\r\n", count: 90_000)), ("zero", "a\u{0}b<\u{0}script>"),
  ]

  @Test(.timeLimit(.minutes(20)), arguments: hostile)
  func textThatWasMadeToHurtIsShownInTimeAndIsHarmless(name: String, text: String) {
    let written = html(text)
    #expect(!written.contains("<script") && !written.contains("javascript:"))
    if written.utf8.count < 300_000 { #expect(MarkupScan(written).complaints == []) }
    _ = Markdown.outline(text)
  }

  @Test(arguments: 0..<150)
  func whateverIsTypedOnlyTagsOfOurOwnComeOutClosedInOrder(seed: UInt64) {
    let chance = Randomness.seeded(seed)
    let pieces: [String] = [
      "# ", "## ", "- ", "1. ", "> ", "    ", "\n", "\n\n", "*", "**", "_", "`", "```\n", "[a](", "](", ")", "![", "<b>", "</p>",
      "<!--", "-->", "&lt;", "&#60;",
      "|", "|-|\n", "javascript:", "https://a.nl", "\"", "'", "\\", "woord ", "é", "\t", "~~~", "===\n", "---\n", "[x]: /y\n",
      "{ .knop }",
    ]
    let text = (0..<(5 + chance.number(below: 60))).map { _ in pieces[chance.number(below: pieces.count)] }.joined()
    let scan = MarkupScan(html(text, links: { "/handboek/\($0)" }))
    #expect(scan.complaints == [], "\(text)")
    let own: Set<String> = [
      "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "br", "hr", "table",
      "thead", "tbody", "tr", "th", "td", "span",
    ]
    #expect(scan.tags.allSatisfy { own.contains($0.name) }, "\(text)")
    for tag in scan.tags where tag.name == "a" {
      #expect(["/", "#", "https:"].contains { tag.attributes["href"]?.hasPrefix($0) == true }, "\(text)")
    }
  }
}
