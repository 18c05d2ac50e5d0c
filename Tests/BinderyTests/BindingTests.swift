@testable import Bindery
import Domain
import Foundation
import Testing
import Vocabulary

/// What goes to paper comes out whole, and soon.
@Suite(.timeLimit(.minutes(20)), .serialized) struct BindingTests {
  /// Headings that run on, links, a list over two sheets and a table.
  private static let book: [UInt8] = {
    let parts = (0..<30).map { number in
      """
      <section id="s\(number)"><h1>Deel \(number)</h1><p>Zie <a href="#s\((number + 7) % 30)">verder</a> en <b>dit</b>.</p>
      <ul>\(String(repeating: "<li>Bel binnen vijf dagen.</li>", count: 45))</ul>
      <table><thead><tr><th>Wie</th></tr></thead><tbody><tr><td>Jo</td></tr></tbody></table></section>
      """
    }
    return Array("<!doctype html><html lang=\"nl\"><head><title>Boek</title></head><body>\(parts.joined())</body></html>".utf8)
  }()

  private static func made(_ file: String, _ files: [String: [UInt8]]) async throws -> [UInt8] {
    try await Bindery().make(
      file, with: .weasyprint, ["--quiet", "--pdf-variant", "pdf/ua-1", "in.html", "uit.pdf"],
      from: files.merging(["in.html": book]) { $1 }, within: .book)
  }

  @Test func whatMakesHasteChangesNoByteOfThePaper() async throws {
    let slow = try await Self.made("uit.pdf", [:])
    let soon = try await Self.made("uit.pdf", [WeasyPrintPatch.file: Array(WeasyPrintPatch.script.utf8)])
    let isSame = slow == soon
    #expect(isSame && slow.starts(with: Array("%PDF".utf8)))
  }

  @Test func hasteIsMadeWithTheWeasyPrintThatIsHere() async throws {
    let telling = "\(WeasyPrintPatch.script)\nopen('bekend', 'w').write(f'{knows} {VARIANTS[\"pdf/ua-1\"][0].__name__}')\n"
    let said = try await Self.made("bekend", [WeasyPrintPatch.file: Array(telling.utf8)])
    #expect(String(decoding: said, as: UTF8.self) == "True tagged")
  }

  /// Everything that a paper of ours may have in it.
  private static let page: [UInt8] = {
    let names = ["Blad", "Versie", "Ruimte", "Slot"].map { "<div data-custom-style=\"\($0)\"><p>\($0)</p></div>" }
    let headings = (1...6).map { "<h\($0)>Kop</h\($0)><p>Eerst</p><p>Dan</p>" }
    return Array("""
      <!doctype html><html lang="nl"><head><title>Boek</title><meta name="author" content="Wijkwerk"></head><body>
      \(names.joined())\(headings.joined())
      <ul><li>los</li></ul><ol><li>een</li></ol><dl><dt>Wat</dt><dd>Dit</dd></dl><dl><dt>Wat</dt><dd><p>Dit</p></dd></dl>
      <blockquote><p>Gezegd</p></blockquote><pre>letters</pre><p><a href="https://kring.example">link</a> <code>letters</code></p>
      <table><thead><tr><th>Wie</th></tr></thead><tbody><tr><td>Jo</td></tr></tbody></table></body></html>
      """.utf8)
  }()

  private static func paper(_ format: PaperFormat, isWhole: Bool) async throws -> [String: String] {
    let bytes = try await Bindery().office(
      format, of: page, foot: "Wij & <Zij>", until: nil, isWhole: isWhole, language: "en", on: Day(year: 2026, month: 11, day: 23)
    )
    let archive = try ZipArchive(bytes)
    return Dictionary(uniqueKeysWithValues: archive.entries.map { entry in
      (entry.path, String(decoding: archive.content(of: entry) ?? [], as: UTF8.self))
    })
  }

  /// Their names hold together the HTML, pandoc, and whoever changes the looks in an office.
  @Test func everyStyleOfAPaperStandsInItsReferenceDocument() async throws {
    let word = try await Self.paper(.word, isWhole: true)
    let (styles, text) = (try #require(word["word/styles.xml"]), try #require(word["word/document.xml"]))
    let (made, named) = (text.names(/<w:[prt](?:Style|blStyle) w:val="([^"]*)"/), styles.names(/w:styleId="([^"]*)"/))
    #expect(
      made.isSuperset(of: ["Blad", "Versie", "Ruimte", "Slot", "Title"]) && made.subtracting(named).isEmpty,
      "\(made.subtracting(named))")

    let open = try await Self.paper(.openText, isWhole: true)
    let (looks, words) = (try #require(open["styles.xml"]), try #require(open["content.xml"]))
    let (used, known) = (words.names(/text:style-name="([^"]*)"/), "\(looks)\(words)".names(/style:name="([^"]*)"/))
    #expect(
      used.isSuperset(of: ["Blad", "Versie", "Ruimte", "Slot", "Title"]) && used.subtracting(known).isEmpty,
      "\(used.subtracting(known))")
  }

  @Test(arguments: [(PaperFormat.word, "word/styles.xml", "word/footer1.xml"), (.openText, "styles.xml", "styles.xml")])
  func theReferenceDocumentIsFilledIn(_ format: PaperFormat, styles: String, foot: String) async throws {
    let (whole, one) = (try await Self.paper(format, isWhole: true), try await Self.paper(format, isWhole: false))
    for paper in [whole, one] {
      #expect(paper[foot]?.contains("Wij &amp; &lt;Zij&gt;") == true && !paper.values.contains { $0.contains("{foot}") })
      #expect(paper[styles]?.contains(format == .word ? #"w:val="en-GB""# : #"fo:country="GB""#) == true)
    }
    let newSheet = format == .word ? "<w:pageBreakBefore" : "fo:break-before=\"page\""
    #expect(whole[styles]?.contains(newSheet) == true)
    #expect(one[styles]?.contains(newSheet) == false, "a page by itself has its heading below its title")
  }
}

extension String {
  fileprivate func names(_ pattern: some RegexComponent<(Substring, Substring)>) -> Set<String> {
    Set(matches(of: pattern).map { String($0.output.1) })
  }
}
