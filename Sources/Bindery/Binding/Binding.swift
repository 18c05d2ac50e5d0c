package import Domain
package import Vocabulary

/// Makes papers of HTML of our own.
extension Bindery {
  /// Tagged, with bookmarks (PDF/UA-1). Throws `BinderyFailure`.
  /// - Parameters:
  ///   - html: one document that holds all it shows; whatever would have to be fetched is refused.
  ///   - begun: called when its turn has come.
  package func pdf(of html: [UInt8], style: String, on day: Day, begun: @escaping @Sendable () -> Void = {}) async throws -> [UInt8] {
    try Bindery.mustHoldAll(html)
    return try await make(
      "uit.pdf", with: .weasyprint, ["--quiet", "--stylesheet", "stijl.css", "--pdf-variant", "pdf/ua-1", "in.html", "uit.pdf"],
      from: ["in.html": html, "stijl.css": Array(style.utf8), Haste.file: Array(Haste.script.utf8)], within: .book, on: day, begun: begun)
  }

  /// Word or OpenDocument. Throws `BinderyFailure`. Not in pandoc's sandbox, where it cannot read the style that it writes in: it gets
  /// HTML of our own that holds all it shows.
  package func office(_ format: PaperFormat, of html: [UInt8], language: String, on day: Day, begun: @escaping @Sendable () -> Void = {}) async throws -> [UInt8] {
    try Bindery.mustHoldAll(html)
    let name = "uit.\(format.ending)"
    let made = try await make(
      name, with: .pandoc, ["-f", "html", "-t", format.ending, "-M", "lang=\(language)", "-M", "date=\(day)", "-o", name, "in.html"],
      from: ["in.html": html], within: .book, on: day, begun: begun)
    return Bindery.repacked(made, on: day)
  }

  /// The same files with the day of the paper at each: pandoc writes the hour at which it worked.
  private static func repacked(_ zip: [UInt8], on day: Day) -> [UInt8] {
    guard let archive = try? ZipArchive(zip) else { return zip }
    return Bindery.zip(archive.all.compactMap { entry in archive.content(of: entry).map { (entry.path, $0) } }, on: day)
  }

  /// A folder as a zip. Pictures are packed already.
  package static func zip(_ files: [(path: String, bytes: [UInt8])], below folder: String = "", on day: Day) -> [UInt8] {
    var packing = ZipPacking(on: day)
    for (path, bytes) in files { packing.add(folder.isEmpty ? path : "\(folder)/\(path)", bytes, isPlain: path == "mimetype" || FileKind(of: bytes)?.isPicture ?? false) }
    return packing.packed()
  }

  /// What is written by us points nowhere but into itself. Should that ever fail, nothing is fetched and nothing is bound.
  private static func mustHoldAll(_ html: [UInt8]) throws(BinderyFailure) {
    let text = String(decoding: html, as: UTF8.self)
    for tag in ["<link", "<script", "<iframe", "<object", "<embed", "<base", "<style", "<svg", "<video", "<audio", "<source", "srcset=\"", " style=\"", " background=\""] where text.contains(tag) {
      throw .reachesOut
    }
    var rest = text[...]
    while let found = rest.firstRange(of: " src=\"") {
      rest = rest[found.upperBound...]
      guard rest.hasPrefix("data:image/") else { throw .reachesOut }
    }
  }
}
