package import Domain
import Store
import Vocabulary

/// Importing the organisation's own descriptions. Good files are kept, bad ones are named, and a second import duplicates
/// nothing.
extension KeepersDesk {
  package static let importNote = "Ingelezen"

  /// Imports files as published pages. A second import duplicates nothing, and overwrites nothing that people wrote since.
  package borrowing func importHandbook(_ files: [ImportedFile]) throws -> [ImportLine] {
    var known: [String: String] = try shelf.importedLinks()
    return try files.sorted { $0.path < $1.path }.map { file in
      let content: ImportedFile.Content
      do throws(ImportedFile.Mistake) { content = try file.read() } catch {
        return ImportLine(path: file.path, outcome: .refused(error))
      }
      let kept = try withKeptFiles(content, file.enclosures)
      let outcome = try known[file.path].map { try renew($0, with: kept) } ?? land(kept, from: file.path)
      if case .landed(let slug) = outcome { known[file.path] = slug }
      return ImportLine(path: file.path, outcome: outcome, remarks: file.remarks)
    }
  }

  /// Keeps the files that the text shows or links to, and points its links at them.
  private borrowing func withKeptFiles(
    _ content: ImportedFile.Content, _ enclosures: [String: [UInt8]]
  ) throws -> ImportedFile.Content {
    guard case .text(var text) = content.page else {
      for (_, bytes) in enclosures.sorted(by: { $0.key < $1.key }) { _ = try keptUnlessRefused(bytes) }
      return content
    }
    for (link, bytes) in enclosures.sorted(by: { $0.key < $1.key }) {
      // Too large to keep: the words stay, without the picture.
      guard let file = try keptUnlessRefused(bytes) else { continue }
      for end in [")", " "] { text = text.replacing("](\(link)\(end)", with: "](\(StoredFile.folder)\(file.name)\(end)") }
    }
    return ImportedFile.Content(title: content.title, chapter: content.chapter, page: .text(text))
  }

  private borrowing func keptUnlessRefused(_ bytes: [UInt8]) throws -> StoredFile? {
    do { return try handbook.keep(bytes) } catch is FileRefusal { return nil }
  }

  /// It was in use already, so it is published as it is; its owner is asked for later.
  private borrowing func land(_ content: ImportedFile.Content, from path: String) throws -> ImportLine.Outcome {
    let slug = try handbook.makePage(
      title: content.title, chapter: content.chapter, content: content.page, source: path, note: KeepersDesk.importNote)
    guard let row = try shelf.page(slug) else { throw NotFound() }
    _ = try insertVersion(of: row.card.id, revision: 1, after: nil, because: "Overgenomen uit ons bestaande handboek")
    return .landed(slug: slug)
  }

  private borrowing func renew(_ slug: String, with content: ImportedFile.Content) throws -> ImportLine.Outcome {
    guard let row = try shelf.page(slug, alsoWithdrawn: true),
      let latest = try shelf.revision(row.latestRevision, of: row.card.id)
    else { throw NotFound() }
    // It was withdrawn by people, so a file must not bring it back.
    guard row.withdrawal == nil, latest.mark.note == KeepersDesk.importNote else { return .keptOurs(slug: slug) }
    if latest.content == content.page && latest.title == content.title { return .unchanged(slug: slug) }
    let number = try save(
      row, from: row.latestRevision, title: content.title, chapter: row.chapter, content: content.page,
      note: KeepersDesk.importNote)
    _ = try insertVersion(
      of: row.card.id, revision: number, after: row.card.version, because: "Opnieuw ingelezen uit ons bestaande handboek")
    return .renewed(slug: slug)
  }
}
