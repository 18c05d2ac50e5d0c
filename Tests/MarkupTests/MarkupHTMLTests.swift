import Markup
import Testing
import Vocabulary

/// Markup: text goes in escaped, markup goes in as it is.
@Suite struct MarkupHTMLTests {
  @Test func samiraWritesAScriptInACardAndMarloesReadsItAsWords() {
    let words = #"<script>alert("1")</script> & 'zo'"#
    let html: HTML = "<p>\(words)</p>"
    #expect(html.string == "<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;zo&#39;</p>")
  }

  @Test func markupWithinMarkupIsNotEscapedTwiceANumberIsANumberNothingIsNothing() {
    let inner: HTML = "<b>\("Jayden & Anouk")</b>"
    let none: HTML? = nil
    let html: HTML = "<p>\(inner)\(none)\(12)\(Optional(inner))</p>"
    #expect(html.string == "<p><b>Jayden &amp; Anouk</b>12<b>Jayden &amp; Anouk</b></p>")
  }

  @Test func listsAreWrittenOneByOneAndJoinedWithWhatStandsBetween() {
    let names: [String] = ["Ellen", "Peter"]
    #expect(HTML("\(each: names, { "<li>\($0)</li>" })").string == "<li>Ellen</li><li>Peter</li>")
    #expect(names.map { HTML.text($0) }.joined(separator: ", ").string == "Ellen, Peter")
    #expect([HTML]().joined(separator: ", ").isEmpty)
  }

  @Test func anAttributeIsQuotedAndEscapedOrNotThere() {
    #expect(HTML.attribute("id", #"a" onclick="b"#).string == #" id="a&quot; onclick=&quot;b""#)
    #expect(HTML.attribute("id", nil).isEmpty)
    #expect(HTML.when(false, "<p>").isEmpty)
    #expect(HTML.when(true, "<p>", else: "<b>").string == "<p>")
    #expect(HTML.trusted("<hr>").string == "<hr>")
  }

  @Test(arguments: 0..<200)
  func whateverIsTypedNoSignOfMarkupComesOutOfIt(seed: UInt64) {
    let chance = Randomness.seeded(seed)
    let pieces: [String] = [
      "<", ">", "\"", "'", "&", "</p>", "<script>", "javascript:", "onerror=", "<!--", "]]>", "&lt;", "&#60;", "é", "👩‍👩‍👧",
      "\u{0}", "\u{2028}", "\u{202E}", "\r\n", "`", "=", "/", "ij", "\u{FF1C}",
    ]
    let words = (0..<chance.number(below: 40)).map { _ in pieces[chance.number(below: pieces.count)] }.joined()
    let written = HTML.text(words).string
    #expect(!written.contains { "<>\"'".contains($0) && $0.isASCII })
    #expect(written.unicodeScalars.allSatisfy { !["<", ">", "\"", "'"].contains($0) })
    #expect(unescaped(written) == words)
    #expect(
      HTML.lines(words).string.replacing("<br>", with: "\n") == written, "with their own line ends, and nothing else of markup")
    let inside: HTML = #"<i title="\#(words)">\#(words)</i>"#
    #expect(inside.string == "<i title=\"\(written)\">\(written)</i>")
  }

  /// As a browser reads it back.
  private func unescaped(_ text: String) -> String {
    let escapes: [(String, String)] = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
