package import Domain
package import Vocabulary

/// Makes documents from our own HTML.
extension Bindery {
  /// A tagged PDF with bookmarks (PDF/UA-1). Throws `BinderyFailure`.
  /// - Parameters:
  ///   - html: one document that holds all it shows; it is refused when something would have to be fetched.
  ///   - begun: called when its turn has come.
  package func pdf(
    of html: [UInt8], style: String, on day: Day, begun: @escaping @Sendable () -> Void = {}
  ) async throws -> [UInt8] {
    try Bindery.mustHoldAll(html)
    return try await make(
      "uit.pdf", with: .weasyprint, ["--quiet", "--stylesheet", "stijl.css", "--pdf-variant", "pdf/ua-1", "in.html", "uit.pdf"],
      from: ["in.html": html, "stijl.css": Array(style.utf8), WeasyPrintPatch.file: Array(WeasyPrintPatch.script.utf8)],
      within: .book, on: day,
      begun: begun)
  }

  /// A Word or OpenDocument file. Throws `BinderyFailure`. It does not use pandoc's sandbox, in which pandoc cannot read the
  /// reference document; the HTML is our own and holds all it shows.
  /// - Parameters:
  ///   - foot: the footer of every sheet.
  ///   - until: the line below the title, in words; nil for a document that has one itself.
  ///   - isWhole: whether every chapter begins on a new sheet.
  package func office(
    _ format: PaperFormat, of html: [UInt8], foot: String, until: String?, isWhole: Bool, language: String, on day: Day,
    begun: @escaping @Sendable () -> Void = {}
  ) async throws -> [UInt8] {
    try Bindery.mustHoldAll(html)
    let name = "uit.\(format.ending)"
    let form = "vorm.\(format.ending)"
    let said = ["lang=\(language == "nl" ? "nl-NL" : "en-GB")"] + (until.map { ["date=\($0)"] } ?? [])
    let made = try await make(
      name, with: .pandoc,
      ["-f", "html", "-t", format.ending, "--reference-doc", form, "-o", name, "in.html"] + said.flatMap { ["-M", $0] },
      from: ["in.html": Bindery.withoutRowHeads(html), form: try ReferenceDocument.bytes(for: format)], within: .book, on: day,
      begun: begun)
    return Bindery.repacked(made, ReferenceDocument(foot: foot, isWhole: isWhole), on: day)
  }

  /// The same HTML with plain cells for row headers: pandoc 2 drops row headers, words included, when it writes OpenDocument.
  private static func withoutRowHeads(_ html: [UInt8]) -> [UInt8] {
    let parts = String(decoding: html, as: UTF8.self).split(separator: #"<th scope="row""#, omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { part -> String in
      guard let end = part.firstRange(of: "</th>") else { return String(part) }
      return "<td\(part[..<end.lowerBound])</td>\(part[end.upperBound...])"
    }
    return Array(((parts.first.map { [String($0)] } ?? []) + rest).joined().utf8)
  }

  /// The same files with the day of the document as their date: pandoc writes the time at which it ran.
  private static func repacked(_ zip: [UInt8], _ reference: ReferenceDocument, on day: Day) -> [UInt8] {
    guard let archive = try? ZipArchive(zip) else { return zip }
    let files = archive.all.compactMap { entry in
      archive.content(of: entry).map { (entry.path, reference.filled(entry.path, $0)) }
    }
    return Bindery.zip(files, on: day)
  }

  /// A folder as a zip. Pictures are stored without compression, because they are compressed already.
  package static func zip(_ files: [(path: String, bytes: [UInt8])], below folder: String = "", on day: Day) -> [UInt8] {
    var packing = ZipPacking(on: day)
    for (path, bytes) in files {
      packing.add(
        folder.isEmpty ? path : "\(folder)/\(path)", bytes, isPlain: path == "mimetype" || FileKind(of: bytes)?.isPicture ?? false
      )
    }
    return packing.packed()
  }

  /// Our own HTML only refers to itself. If that ever fails, nothing is fetched and no document is made.
  private static func mustHoldAll(_ html: [UInt8]) throws(BinderyFailure) {
    let text = String(decoding: html, as: UTF8.self)
    for tag in [
      "<link", "<script", "<iframe", "<object", "<embed", "<base", "<style", "<svg", "<video", "<audio", "<source", "srcset=\"",
      " style=\"", " background=\"",
    ] where text.contains(tag) {
      throw .reachesOut
    }
    var rest = text[...]
    while let found = rest.firstRange(of: " src=\"") {
      rest = rest[found.upperBound...]
      guard rest.hasPrefix("data:image/") else { throw .reachesOut }
    }
  }
}
