@testable import Bindery
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
      file, with: .weasyprint, ["--quiet", "--pdf-variant", "pdf/ua-1", "in.html", "uit.pdf"], from: files.merging(["in.html": book]) { $1 }, within: .book)
  }

  @Test func `What makes haste changes no byte of the paper`() async throws {
    let slow = try await Self.made("uit.pdf", [:])
    let soon = try await Self.made("uit.pdf", [Haste.file: Array(Haste.script.utf8)])
    let isSame = slow == soon
    #expect(isSame && slow.starts(with: Array("%PDF".utf8)))
  }

  @Test func `Haste is made with the WeasyPrint that is here`() async throws {
    let telling = "\(Haste.script)\nopen('bekend', 'w').write(f'{knows} {VARIANTS[\"pdf/ua-1\"][0].__name__}')\n"
    let said = try await Self.made("bekend", [Haste.file: Array(telling.utf8)])
    #expect(String(decoding: said, as: UTF8.self) == "True tagged")
  }
}
